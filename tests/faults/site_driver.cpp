// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Two sites that take turns in one folder, for the programs beside it that kill and starve it:
//   publish FOLDER STATE PAGES     the site of that state: A for an odd one, B for an even one
//   alternate FOLDER PAGES         the states after the one that stands there, endlessly
//   recover FOLDER                 tells the state, after each byte was held against the manifest
#include "site/filestates.h"
#include "site/publication.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <limits>
#include <map>
#include <random>

namespace {

using namespace vd;
using namespace vd::site;
using Files = std::map<std::string, std::string>;

const QString desk = QStringLiteral("00000000-0000-4000-8000-0000000000aa");

std::string content(std::mt19937 &random)
{
    std::string bytes(1 + random() % 6000, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

// Some pages are the same in both sites, most are others; each has folders of its own.
Files siteOf(qint64 state, int pages)
{
    const bool odd = state % 2 != 0;
    std::mt19937 both(1);
    std::mt19937 own(odd ? 2 : 3);
    Files files;
    for (int i = 0; i < pages; ++i) {
        const std::string number = std::to_string(i);
        files["compare/" + number + ".html"] = content(i % 3 == 0 ? both : own);
        files["tools/" + std::string(odd ? "a" : "b") + number + ".html"] = content(own);
        files[(odd ? "personas/deep/" : "badges/") + number + ".html"] = content(own);
    }
    files["404.html"] = content(both);
    files["index.html"] = content(own);
    return files;
}

void tell(const char *what, qint64 number)
{
    std::printf("%s %lld\n", what, static_cast<long long>(number));
    std::fflush(stdout);
}

bool holds(const Publication &publication, const FileEntry &file)
{
    return statesOf({file}, publication.site()).front() == FileState::Same;
}

Result<void> publish(const QString &folder, qint64 state, int pages)
{
    VD_TRY_AS(publication, Publication::open(folder, desk));
    const Files files = siteOf(state, pages);
    Manifest next{.desk = desk, .position = state};
    for (const auto &[path, bytes] : files) {
        const Digest digest = digestOf(bytes);
        next.files.push_back({path, digest, qint64(bytes.size()), digest});
        const FileEntry *last = publication->last().file(path);
        if (!last || last->hash != digest || !holds(*publication, *last))
            VD_TRY(publication->stage(path, bytes));
    }
    VD_TRY(publication->publish(next));
    tell("published", state);
    return {};
}

Result<void> alternate(const QString &folder, int pages)
{
    VD_TRY_AS(publication, Publication::open(folder, desk));
    qint64 state = publication->last().position;
    publication.reset();
    tell("found", state);
    while (state < std::numeric_limits<qint64>::max())
        VD_TRY(publish(folder, ++state, pages));
    return {};
}

Result<void> recover(const QString &folder)
{
    VD_TRY_AS(publication, Publication::open(folder, desk));
    for (const FileEntry &entry : publication->last().files) {
        QFile file(folder + QLatin1Char('/') + QString::fromStdString(entry.path));
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const bool same = bytes.size() == entry.size &&
                          digestOf({bytes.constData(), size_t(bytes.size())}) == entry.hash;
        if (!same || !holds(*publication, entry))
            return inputError(file.fileName() + QLatin1String(" is not as the manifest says"));
    }
    tell("found", publication->last().position);
    return {};
}

int exitCode(const Result<void> &done)
{
    if (done)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
    return done.error().kind == ErrorKind::Input ? 1 : 3;
}

int run(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    const auto number = [&](int index) { return arguments.value(index).toInt(); };
    if (command == QLatin1String("publish") && arguments.size() == 4)
        return exitCode(publish(arguments.at(1), number(2), number(3)));
    if (command == QLatin1String("alternate") && arguments.size() == 3)
        return exitCode(alternate(arguments.at(1), number(2)));
    if (command == QLatin1String("recover") && arguments.size() == 2)
        return exitCode(recover(arguments.at(1)));
    std::fputs("usage: site_driver publish|alternate|recover FOLDER …\n", stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    return run(QCoreApplication::arguments().mid(1));
}
