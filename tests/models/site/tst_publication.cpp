// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/publication.h"

#include "site/switchover.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <thread>

using namespace vd;
using namespace vd::site;

namespace {

using Files = std::map<std::string, std::string>; // contents by path

const QString desk = QStringLiteral("00000000-0000-4000-8000-0000000000aa");
const QString otherDesk = QStringLiteral("00000000-0000-4000-8000-0000000000bb");

const Files first = {
    {"404.html", "none"},   {"compare/a-vs-b.html", "a or b"},
    {"index.html", "home"}, {"tools/a.html", "a"},
    {"tools/b.html", "b"},
};
// One changed, two gone with the folder of one, two new ones with a folder of their own.
const Files second = {
    {"404.html", "none"},  {"badges/deep/a.svg", "<svg/>"}, {"index.html", "home again"},
    {"tools/a.html", "a"}, {"tools/c.html", "c"},
};

Manifest manifestOf(const Files &files, qint64 position)
{
    Manifest manifest{.desk = desk, .position = position};
    for (const auto &[path, content] : files) {
        const Digest digest = digestOf(content);
        manifest.files.push_back({path, digest, qint64(content.size()), digest});
    }
    return manifest;
}

QString text(const Result<Tally> &tally)
{
    if (!tally)
        return tally.error().text();
    return QStringLiteral("added %1, changed %2, removed %3, kept %4, %5 bytes")
        .arg(tally->added)
        .arg(tally->changed)
        .arg(tally->removed)
        .arg(tally->kept)
        .arg(tally->bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

class TestPublication : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_site = m_dir->filePath(QStringLiteral("site"));
    }

    void firstAndSecondSite();
    void nothingChangedWritesNothing();
    void anotherStateWritesTheManifestOnly();
    void withoutPublishNothingIsLeft();
    void lostFileIsWrittenAgain();
    void manyFilesFromManyThreads();

    void foreignFilesStay();
    void foreignFileInTheWayIsRefused();
    void foreignFolderIsRefused();
    void whatIsNoFolderIsRefused();
    void folderWithTheDeskIsRefused();
    void otherDeskIsRefused();
    void secondRunIsRefused();
    void lockOfTheDeadIsTakenOver();
    void readOnlyFolderIsRefused();

    void linkedFileIsRefused();
    void linkedFolderIsRefused();
    void linkedHomeIsRefused();
    void linkedStageIsRefused();
    void whatIsRemovedIsNotFollowed();
    void linkToTheSiteIsFollowed();

    void damagedManifestIsRefused();
    void manifestThatLeadsOutIsRefused();
    void whatWasNeitherStagedNorThereIsRefused();
    void recoversAtEveryStep();
    void unfinishedStageIsDropped();

private:
    static bool holds(const Publication &publication, const FileEntry &file)
    {
        char held = 0;
        publication.findHeld({&file, 1}, {&held, 1});
        return held != 0;
    }
    // Stages what is new or changed, as an export does.
    Result<Tally> publish(const Files &files, qint64 position = 1)
    {
        VD_TRY_AS(publication, Publication::open(m_site, desk));
        const Manifest next = manifestOf(files, position);
        for (const FileEntry &file : next.files) {
            const FileEntry *last = publication->last().file(file.path);
            if (!last || last->hash != file.hash || !holds(*publication, *last))
                VD_TRY(publication->stage(file.path, files.at(file.path)));
        }
        return publication->publish(next);
    }
    QString refusal() const
    {
        const auto publication = Publication::open(m_site, desk);
        return publication ? QStringLiteral("was not refused") : publication.error().text();
    }
    QString refusalToLook() const
    {
        const auto last = Publication::inspect(m_site, desk);
        return last ? QStringLiteral("was not refused") : last.error().text();
    }
    QString at(const char *path) const { return m_site + u'/' + QString::fromUtf8(path); }
    // All that stands in the folder but .verdictdesk, links as "-> target".
    Files standing() const
    {
        Files files;
        QDirIterator entries(
            m_site, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QFileInfo info(entries.next());
            const std::string path = QDir(m_site).relativeFilePath(info.filePath()).toStdString();
            if (path.starts_with(".verdictdesk"))
                continue;
            if (info.isSymLink())
                files[path] = "-> " + info.symLinkTarget().toStdString();
            else if (!info.isDir() || QDir(info.filePath()).isEmpty())
                files[path] = info.isDir() ? "(empty)" : read(info.filePath()).toStdString();
        }
        return files;
    }
    QStringList home() const
    {
        return QDir(at(".verdictdesk"))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_site;
};

void TestPublication::firstAndSecondSite()
{
    QCOMPARE(text(publish(first)),
             QStringLiteral("added 5, changed 0, removed 0, kept 0, 16 bytes"));
    QCOMPARE(standing(), first);
    QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
    QCOMPARE(text(publish(second, 2)),
             QStringLiteral("added 2, changed 1, removed 2, kept 2, 17 bytes"));
    QCOMPARE(standing(), second);
    QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
    const auto publication = Publication::open(m_site, desk);
    QVERIFY((*publication)->last() == manifestOf(second, 2));
}

void TestPublication::nothingChangedWritesNothing()
{
    QVERIFY(publish(first));
    const QFileInfo manifest(at(".verdictdesk/manifest"));
    const QDateTime written = manifest.lastModified();
    QTest::qSleep(20);
    QCOMPARE(text(publish(first)),
             QStringLiteral("added 0, changed 0, removed 0, kept 5, 0 bytes"));
    QCOMPARE(QFileInfo(manifest.filePath()).lastModified(), written);
}

void TestPublication::anotherStateWritesTheManifestOnly()
{
    QVERIFY(publish(first));
    QFileInfo page(at("index.html"));
    const QDateTime written = page.lastModified();
    QTest::qSleep(20);
    QCOMPARE(text(publish(first, 2)),
             QStringLiteral("added 0, changed 0, removed 0, kept 5, 0 bytes"));
    QCOMPARE((*Publication::open(m_site, desk))->last().position, 2);
    page.refresh();
    QCOMPARE(page.lastModified(), written);
}

void TestPublication::withoutPublishNothingIsLeft()
{
    {
        const auto publication = Publication::open(m_site, desk);
        QVERIFY((*publication)->stage("tools/a.html", "a"));
    }
    QVERIFY(!QFileInfo::exists(m_site));
    QVERIFY(publish(first));
    {
        const auto publication = Publication::open(m_site, desk);
        QVERIFY((*publication)->stage("tools/a.html", "another"));
        QVERIFY((*publication)->stage("new/b.html", "b"));
    }
    QCOMPARE(standing(), first);
    QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
}

void TestPublication::lostFileIsWrittenAgain()
{
    QVERIFY(publish(first));
    QVERIFY(QFile::remove(at("tools/a.html")));
    write(at("index.html"), "cut");
    QVERIFY(QDir(at("compare")).removeRecursively());
    {
        const auto publication = Publication::open(m_site, desk);
        const auto held = [&](const char *path) {
            return holds(**publication, *(*publication)->last().file(path));
        };
        QVERIFY(held("tools/b.html"));
        QVERIFY(!held("tools/a.html"));
        QVERIFY(!held("index.html"));
        QVERIFY(!held("compare/a-vs-b.html"));
    }
    QCOMPARE(text(publish(first)),
             QStringLiteral("added 0, changed 3, removed 0, kept 2, 11 bytes"));
    QCOMPARE(standing(), first);
}

void TestPublication::manyFilesFromManyThreads()
{
    Files files;
    for (int i = 0; i < 1000; ++i)
        files[std::string("f")
                  .append(std::to_string(i % 7))
                  .append("/g/p")
                  .append(std::to_string(i))] = std::string(size_t(i), 'x');
    auto publication = std::move(*Publication::open(m_site, desk));
    std::atomic<int> refused = 0;
    const auto stageFrom = [&](int start) {
        int number = 0;
        for (const auto &[path, content] : files) {
            if (number++ % 4 == start && !publication->stage(path, content))
                ++refused;
        }
    };
    std::vector<std::thread> threads;
    for (int start = 0; start < 4; ++start)
        threads.emplace_back(stageFrom, start);
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(refused, 0);
    QCOMPARE(text(publication->publish(manifestOf(files, 1))),
             QStringLiteral("added 1000, changed 0, removed 0, kept 0, 499500 bytes"));
    QCOMPARE(standing(), files);
}

void TestPublication::foreignFilesStay()
{
    write(at("CNAME"), "example.org");
    write(at(".git/HEAD"), "ref: main");
    QVERIFY(publish(first));
    write(at("compare/notes.txt"), "theirs");
    write(at("zine/index.html"), "theirs");
    QVERIFY(publish(second, 2));
    Files expected = second;
    expected["CNAME"] = "example.org";
    expected[".git/HEAD"] = "ref: main";
    expected["compare/notes.txt"] = expected["zine/index.html"] = "theirs";
    QCOMPARE(standing(), expected);
}

void TestPublication::foreignFileInTheWayIsRefused()
{
    const char *refused =
        "%1 was not published, and the site there is as it was. %2 stands there "
        "and is not of this site. Move it elsewhere and publish again, or publish "
        "to another folder.";
    QVERIFY(publish(first));
    for (const char *path : {"tools/c.html", "badges/deep/a.svg"}) {
        write(at(path), "theirs");
        Files expected = first;
        expected[path] = "theirs";
        QCOMPARE(text(publish(second, 2)),
                 QString::fromUtf8(refused).arg(m_site, QString::fromUtf8(path)));
        QCOMPARE(standing(), expected);
        QVERIFY(QFile::remove(at(path)));
    }
    QVERIFY(QDir().mkpath(at("tools/c.html/x")));
    QCOMPARE(text(publish(second, 2)),
             QString::fromUtf8(refused).arg(m_site, QStringLiteral("tools/c.html")));
    QVERIFY(QDir(at("tools/c.html")).removeRecursively());
    QVERIFY(QDir(at("badges")).removeRecursively());
    write(at("badges"), "a file");
    QCOMPARE(text(publish(second, 2)),
             QStringLiteral("%1 was not published, and the site there is as it was. badges is in "
                            "the way: it is not a folder. Move it elsewhere and publish again, or "
                            "publish to another folder.")
                 .arg(m_site));
    QVERIFY(QFile::remove(at("badges")));
    QCOMPARE(standing(), first);
    QVERIFY(publish(second, 2));
}

void TestPublication::foreignFolderIsRefused()
{
    write(at("thesis.odt"), "years of work");
    QCOMPARE(text(publish(first)),
             QStringLiteral("%1 holds something else (thesis.odt) and no site of this program. "
                            "Nothing was written. Give a new folder, or an empty one.")
                 .arg(m_site));
    QCOMPARE(standing(), (Files{{"thesis.odt", "years of work"}}));
    QCOMPARE(refusalToLook(), refusal());
    QVERIFY(!QFileInfo::exists(at(".verdictdesk")));
    QVERIFY(QDir().mkpath(at(".verdictdesk")));
    QVERIFY(!publish(first));
    QCOMPARE(standing(), (Files{{"thesis.odt", "years of work"}}));
}

void TestPublication::whatIsNoFolderIsRefused()
{
    write(m_site, "a file");
    QCOMPARE(refusal(),
             QStringLiteral("%1 is not a folder and was left as it is. Give a folder for "
                            "the site.")
                 .arg(m_site));
    QCOMPARE(refusalToLook(), refusal());
    QVERIFY(QFile::remove(m_site));
    const QString parent = m_dir->filePath(QStringLiteral("none"));
    m_site = parent + QStringLiteral("/site/");
    QCOMPARE(refusal(), QStringLiteral("%1/site was not made: there is no folder %1.").arg(parent));
    QVERIFY(!QFileInfo::exists(parent));
}

void TestPublication::folderWithTheDeskIsRefused()
{
    QVERIFY(publish(first));
    for (const char *path : {"my.vdesk", "data/my.vdesk"}) {
        write(at(path), "a desk");
        const auto refused = Publication::open(m_site, desk, at(path));
        QCOMPARE(refused.error().text(),
                 QStringLiteral("%1 holds the desk itself (%2), which would go public with the "
                                "site. Nothing was written. Give another folder.")
                     .arg(m_site, at(path)));
    }
    write(m_site + QStringLiteral("-desk/my.vdesk"), "a desk");
    QVERIFY(Publication::open(m_site, desk, m_site + QStringLiteral("-desk/my.vdesk")));
}

void TestPublication::otherDeskIsRefused()
{
    QVERIFY(publish(first));
    const auto refused = Publication::open(m_site, otherDesk);
    QCOMPARE(refused.error().text(),
             QStringLiteral("%1 holds the site of another desk and was left "
                            "as it is. Give another folder.")
                 .arg(m_site));
    QCOMPARE(Publication::inspect(m_site, otherDesk).error().text(), refused.error().text());
    QCOMPARE(standing(), first);
}

void TestPublication::secondRunIsRefused()
{
    const auto held = Publication::open(m_site, desk);
    QVERIFY(held);
    QCOMPARE(refusal(),
             QStringLiteral("%1 is being published to by another run (process %2 on %3). Nothing "
                            "was written. Wait until it has ended.")
                 .arg(m_site)
                 .arg(QCoreApplication::applicationPid())
                 .arg(QSysInfo::machineHostName()));
    QVERIFY(QFileInfo::exists(at(".verdictdesk/lock")));
}

void TestPublication::lockOfTheDeadIsTakenOver()
{
    write(at(".verdictdesk/lock"), ""); // killed before it wrote who it is
    QVERIFY(publish(first));
    write(at(".verdictdesk/lock"), "1\nanother-host\n");
    QVERIFY(publish(second, 2));
    QVERIFY(!QFileInfo::exists(at(".verdictdesk/lock")));
}

void TestPublication::readOnlyFolderIsRefused()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere; faults_site_kills tries it as another user");
    QVERIFY(publish(first));
    QVERIFY(QFile::setPermissions(m_site, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(refusal().startsWith(
        QStringLiteral("%1 cannot be published to, and what stands there is as it was: ")
            .arg(m_site)));
    QVERIFY(QFile::setPermissions(m_site, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(standing(), first);
}

void TestPublication::linkedFileIsRefused()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    write(outside, "theirs");
    QVERIFY(publish(first));
    for (const char *path : {"index.html", "tools/c.html"}) { // one of ours and a new one
        QFile::remove(at(path));
        QVERIFY(QFile::link(outside, at(path)));
        QCOMPARE(
            text(publish(second, 2)),
            QStringLiteral("%1 was not published, and the site there is as it was. %2 is a "
                           "symbolic link, and none is followed. Move it elsewhere and publish "
                           "again, or publish to another folder.")
                .arg(m_site, QString::fromUtf8(path)));
        QCOMPARE(read(outside), "theirs");
        QVERIFY(QFile::remove(at(path)));
        write(at("index.html"), "home");
    }
    QCOMPARE(standing(), first);
}

void TestPublication::linkedFolderIsRefused()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    QVERIFY(publish(first));
    for (const char *path : {"tools", "badges", "badges/deep"}) {
        if (QByteArray(path) == "tools")
            QVERIFY(QDir().rename(at(path), outside));
        else
            QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
        QVERIFY(QFile::link(outside, at(path)));
        QCOMPARE(
            text(publish(second, 2)),
            QStringLiteral("%1 was not published, and the site there is as it was. %2 is a "
                           "symbolic link, and none is followed. Move it elsewhere and publish "
                           "again, or publish to another folder.")
                .arg(m_site, QString::fromUtf8(path)));
        QCOMPARE(QDir(outside).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList{QStringLiteral("a.html"), QStringLiteral("b.html")}));
        QVERIFY(QFile::remove(at(path)));
        if (QByteArray(path) == "tools")
            QVERIFY(publish(first));
    }
}

void TestPublication::linkedHomeIsRefused()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    QVERIFY(QDir().mkpath(outside) && QDir().mkpath(m_site));
    QVERIFY(QFile::link(outside, at(".verdictdesk")));
    QVERIFY(refusal().contains(QStringLiteral(" .verdictdesk is a symbolic link")));
    QVERIFY(QDir(outside).isEmpty());
}

void TestPublication::linkedStageIsRefused()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    write(outside + QStringLiteral("/stage/a.html"), "theirs");
    QVERIFY(QDir().mkpath(at(".verdictdesk")));
    QVERIFY(QFile::link(outside + QStringLiteral("/stage"), at(".verdictdesk/stage")));
    QVERIFY(refusal().contains(QStringLiteral(" .verdictdesk/stage is a symbolic link")));
    QVERIFY(QFile::remove(at(".verdictdesk/stage")));
    // A link within what is dropped goes, and what it leads to stays.
    QVERIFY(QDir().mkpath(at(".verdictdesk/stage/tools")));
    QVERIFY(QFile::link(outside, at(".verdictdesk/stage/tools/link")));
    QVERIFY(publish(first));
    QCOMPARE(read(outside + QStringLiteral("/stage/a.html")), "theirs");
    QCOMPARE(standing(), first);
}

void TestPublication::whatIsRemovedIsNotFollowed()
{
    const QString outside = m_dir->filePath(QStringLiteral("outside"));
    QVERIFY(publish(first));
    QVERIFY(QDir().rename(at("compare"), outside));
    QVERIFY(QFile::link(outside, at("compare")));
    QVERIFY(QFile::remove(at("tools/b.html")));
    QVERIFY(QFile::link(outside, at("tools/b.html")));
    QVERIFY(publish(second, 2));
    QCOMPARE(read(outside + QStringLiteral("/a-vs-b.html")), "a or b");
    Files expected = second;
    expected["compare"] = expected["tools/b.html"] = "-> " + outside.toStdString();
    QCOMPARE(standing(), expected);
}

void TestPublication::linkToTheSiteIsFollowed()
{
    QVERIFY(publish(first));
    const QString link = m_dir->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(m_site, link));
    const auto publication = Publication::open(link, desk);
    QVERIFY(publication && (*publication)->last() == manifestOf(first, 1));
    QVERIFY(refusal().contains(QStringLiteral("by another run")));
}

void TestPublication::damagedManifestIsRefused()
{
    QVERIFY(publish(first));
    const QByteArray manifest = read(at(".verdictdesk/manifest"));
    write(at(".verdictdesk/manifest"), manifest.left(manifest.size() - 10));
    QCOMPARE(
        refusal(),
        QStringLiteral("%1 was left as it is: its list of published files, "
                       ".verdictdesk/manifest, cannot be used: it is cut off or damaged at line "
                       "13. Publish to a new folder, or empty this one.")
            .arg(m_site));
    QCOMPARE(standing(), first);
    write(at(".verdictdesk/manifest"), "");
    QVERIFY(refusal().contains(QStringLiteral("it is not a list of published files")));
    QVERIFY(QFile::remove(at(".verdictdesk/manifest")));
    QCOMPARE(::mkfifo(QFile::encodeName(at(".verdictdesk/manifest")).constData(), 0600), 0);
    QVERIFY(refusal().contains(QStringLiteral("it is not a list of published files")));
}

void TestPublication::manifestThatLeadsOutIsRefused()
{
    QVERIFY(publish(first));
    const QString outside = m_dir->filePath(QStringLiteral("outside.html"));
    write(outside, "theirs");
    const QByteArray manifest = read(at(".verdictdesk/manifest"));
    QByteArray lines = manifest.left(manifest.lastIndexOf("check "));
    lines.replace(" tools/b.html\n", " tools/../../outside.html\n");
    const std::string check = digestOf({lines.constData(), size_t(lines.size())}).text();
    write(at(".verdictdesk/manifest"), lines + "check " + QByteArray::fromStdString(check) + '\n');
    QVERIFY(refusal().contains(QStringLiteral("damaged at line 12")));
    QCOMPARE(read(outside), "theirs");
    QCOMPARE(standing(), first);
}

void TestPublication::whatWasNeitherStagedNorThereIsRefused()
{
    QVERIFY(publish(first));
    {
        const auto publication = Publication::open(m_site, desk);
        QVERIFY((*publication)->stage("index.html", "home again"));
        QVERIFY((*publication)->stage("stray.html", "of no site"));
        const auto published = (*publication)->publish(manifestOf(second, 2));
        QCOMPARE(published.error().kind, ErrorKind::System);
        QVERIFY(published.error().text().contains(QStringLiteral(" badges/deep/a.svg: ")));
    }
    QCOMPARE(standing(), first);
    QVERIFY(publish(second, 2));
    QCOMPARE(standing(), second);
}

// A run that logged what it would do, and died after so many of its moves and removals.
void TestPublication::recoversAtEveryStep()
{
    const std::vector<std::pair<const char *, const char *>> moves = {
        {".verdictdesk/stage/badges", "badges"},
        {".verdictdesk/stage/index.html", "index.html"},
        {".verdictdesk/stage/tools/c.html", "tools/c.html"},
        {"compare/a-vs-b.html", nullptr},
        {"tools/b.html", nullptr},
        {"compare", nullptr},
    };
    const Manifest next = manifestOf(second, 2);
    for (size_t done = 0; done <= moves.size(); ++done) {
        init();
        QVERIFY(publish(first));
        for (const char *path : {"badges/deep/a.svg", "index.html", "tools/c.html"})
            write(at(".verdictdesk/stage/") + QString::fromUtf8(path),
                  QByteArray::fromStdString(second.at(path)));
        QByteArray log;
        QVERIFY(writeManifest(next, [&](std::string_view piece) {
            log.append(piece.data(), qsizetype(piece.size()));
            return true;
        }));
        write(at(".verdictdesk/log"), log);
        for (size_t i = 0; i < done; ++i) {
            const QByteArray from = QFile::encodeName(at(moves[i].first));
            const QByteArray to = moves[i].second ? QFile::encodeName(at(moves[i].second)) : "";
            const bool moved = moves[i].second ? ::rename(from.constData(), to.constData()) == 0
                                               : ::remove(from.constData()) == 0;
            QVERIFY2(moved, from.constData());
        }
        // Whoever comes next finishes it, even if it publishes nothing or is of another desk.
        if (done % 2 == 0)
            QVERIFY(!Publication::open(m_site, otherDesk));
        else
            QVERIFY(Publication::open(m_site, desk));
        QCOMPARE(standing(), second);
        QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
        QVERIFY((*Publication::open(m_site, desk))->last() == next);
    }
}

void TestPublication::unfinishedStageIsDropped()
{
    QVERIFY(publish(first));
    write(at(".verdictdesk/stage/tools/a.html"), "another");
    write(at(".verdictdesk/log.new"), read(at(".verdictdesk/manifest")));
    QVERIFY(Publication::open(m_site, desk));
    QCOMPARE(standing(), first);
    QCOMPARE(home(), QStringList{QStringLiteral("manifest")});
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
