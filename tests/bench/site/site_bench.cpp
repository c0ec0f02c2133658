// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What measure.py needs done by the program's own code:
//   site_bench desk FILE chosen        a new desk of 1,000 tools and 5,000 chosen comparisons
//   site_bench desk FILE none          the same tools, and no comparison
//   site_bench desk FILE policy        the same tools in ten categories, each of which is compared
//                                      throughout: 49,500 comparisons
//   site_bench hugo DESK FOLDER        the same for Hugo: a data file, and a content file a page
//   site_bench runs DESK FOLDER        exports in one process that has the desk open: prints the
//                                      seconds of the whole, of one after an edit, of one with
//                                      nothing changed
//   site_bench loop FROM TO            the files of a folder written again; prints how many, the
//                                      seconds it took, and those until they were on the disk
#include "base/jsonreader.h"
#include "bench/benchdesk.h"
#include "bench/writtendesk.h"
#include "hugodata.h"
#include "site/siteexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace vd;
using namespace vd::bench;

constexpr int tools = 1000;

QString word(const char *name)
{
    return QString::fromLatin1(name);
}

QString slug(int tool)
{
    return QStringLiteral("tool-%1").arg(tool);
}

Json siteTexts()
{
    const auto line = [](const char *text) { return Json(QString::fromUtf8(text)); };
    return Json::Object{
        {word("name"), line("The Split Decision")},
        {word("baseUrl"), line("https://example.org/")},
        {word("kicker"), line("Tool comparison")},
        {word("standfirst"), line("Two tools before the same panel, with the reasons in full.")},
        {word("newsletter"),
         Json::Object{{word("kicker"), line("The Friday docket")},
                      {word("heading"), line("One comparison a week, argued to the end")},
                      {word("blurb"), line("Four reviewers quarrel in public on Fridays.")},
                      {word("action"), line("https://example.org/subscribe")}}}};
}

// Each tool with the five behind it.
Json chosenComparisons()
{
    Json::Array pairs;
    for (int i = 0; i < tools; ++i) {
        for (int step = 1; step <= 5; ++step)
            pairs.push_back(
                Json::Object{{word("left"), slug(i)}, {word("right"), slug((i + step) % tools)}});
    }
    return pairs;
}

void compareCategories(Json &desk)
{
    Json &site = desk.object()->at(word("site"));
    site.object()->emplace(word("publish"), Json::Object{{word("pairs"), Json(word("category"))}});
    int number = 0;
    for (Json &tool : *desk.object()->at(word("tools")).array())
        tool.object()->insert_or_assign(word("category"),
                                        QStringLiteral("Category %1").arg(number++ % 10));
}

void makeDesk(const QString &path, const QString &pairs)
{
    Json desk = need(readJson(writtenDesk(tools)));
    desk.object()->emplace(word("site"), siteTexts());
    if (pairs == word("policy"))
        compareCategories(desk);
    else if (pairs == word("chosen"))
        desk.object()->emplace(word("comparisons"), chosenComparisons());
    import(*newDesk(path), writeJson(desk));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void makeHugoSite(const QString &deskPath, const QString &folder)
{
    const Contents contents = need(need(Desk::open(deskPath))->reader()->contents());
    if (contents.tools.front().scorecard.seats().empty())
        qFatal("the desk's reviews are missing");
    QDir(folder).mkpath(word("data"));
    QDir(folder).mkpath(word("content/compare"));
    write(folder + word("/data/desk.json"), writeJson(hugoData(contents)));
    QHash<QString, Slug> slugs;
    for (const Tool &tool : contents.tools)
        slugs.insert(tool.id.text(), tool.slug);
    for (const Comparison &pair : contents.comparisons) {
        const Slug &left = *slugs.constFind(pair.left.text());
        const Slug &right = *slugs.constFind(pair.right.text());
        write(folder + word("/content/compare/") + comparisonAddress(left, right) + word(".md"),
              writeJson(Json::Object{{word("left"), left.text()}, {word("right"), right.text()}}));
    }
}

void editOnce(Desk &desk, const QString &round)
{
    const Record seat = need(desk.reader()->records()).seats.front();
    const QString before = seat.text(Field::Review);
    need(desk.apply({word("Review"),
                     word("Bench"),
                     {},
                     {},
                     {{{seat.ref(), Field::Review}, before, QString(before + u' ' + round)}}}));
}

struct Exported
{
    double seconds = 0;
    size_t changes = 0;
};

// With the desk open already, as a window has it.
Exported exportOnce(Desk &desk, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    QPromise<void> progress;
    const auto report = need(need(site::readSite(desk, folder)).publish(progress));
    return {double(timer.nsecsElapsed()) / 1e9, report.changes.size()};
}

// Whole, after one edit, and with nothing changed: medians in seconds.
void measureRuns(const QString &path, const QString &folder)
{
    constexpr int rounds = 5;
    const auto desk = need(Desk::open(path));
    const double whole = exportOnce(*desk, folder).seconds;
    std::vector<double> edited, idle;
    for (int round = 0; round < rounds; ++round) {
        editOnce(*desk, QString::number(round));
        const Exported after = exportOnce(*desk, folder);
        const Exported again = exportOnce(*desk, folder);
        if (after.changes == 0 || again.changes != 0)
            qFatal("%zu files changed by an edit, %zu by none", after.changes, again.changes);
        edited.push_back(after.seconds);
        idle.push_back(again.seconds);
    }
    std::ranges::sort(edited);
    std::ranges::sort(idle);
    std::printf("%.6f %.6f %.6f\n", whole, edited[rounds / 2], idle[rounds / 2]);
}

struct File
{
    QByteArray path;
    QByteArray bytes;
};

std::vector<File> readAll(const QString &from, const QString &to)
{
    std::vector<File> files;
    QDir().mkpath(to);
    // Without what is not served: QDir passes hidden folders by.
    QDirIterator all(from, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QString target = to + file.fileName().mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        files.push_back({QFile::encodeName(target), file.readAll()});
    }
    return files;
}

// As plain as it can be: one thread, one write a file, no sync.
void writeLoop(const QString &from, const QString &to)
{
    const std::vector<File> files = readAll(from, to);
    QElapsedTimer timer;
    timer.start();
    for (const File &file : files) {
        const int descriptor = open(file.path.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
        const auto written = ::write(descriptor, file.bytes.constData(), size_t(file.bytes.size()));
        if (written != file.bytes.size() || close(descriptor) != 0)
            qFatal("%s cannot be written", file.path.constData());
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const int folder = open(QFile::encodeName(to).constData(), O_RDONLY | O_DIRECTORY);
    if (syncfs(folder) != 0)
        qFatal("%s cannot be synced", qPrintable(to));
    std::printf("%zu %.6f %.6f\n", files.size(), seconds, double(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString command = arguments.value(1);
    if (command == word("desk"))
        makeDesk(arguments.value(2), arguments.value(3));
    else if (command == word("hugo"))
        makeHugoSite(arguments.value(2), arguments.value(3));
    else if (command == word("loop"))
        writeLoop(arguments.value(2), arguments.value(3));
    else if (command == word("runs"))
        measureRuns(arguments.value(2), arguments.value(3));
    else
        qFatal("no such command");
}
