// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/filestates.h"
#include "site/publication.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace vd::site {

using Files = std::map<std::string, std::string>; // contents by path

inline const QString desk = QStringLiteral("00000000-0000-4000-8000-0000000000aa");
inline const QString otherDesk = QStringLiteral("00000000-0000-4000-8000-0000000000bb");

inline const Files first = {
    {"404.html", "none"},   {"compare/a-vs-b.html", "a or b"},
    {"index.html", "home"}, {"tools/a.html", "a"},
    {"tools/b.html", "b"},
};
// One changed, two gone with the folder of one, two new ones with a folder of their own.
inline const Files second = {
    {"404.html", "none"},  {"badges/deep/a.svg", "<svg/>"}, {"index.html", "home again"},
    {"tools/a.html", "a"}, {"tools/c.html", "c"},
};

inline Manifest manifestOf(const Files &files, qint64 position)
{
    Manifest manifest{.desk = desk, .position = position};
    for (const auto &[path, content] : files) {
        const Digest digest = digestOf(content);
        manifest.files.push_back({path, digest, qint64(content.size()), digest});
    }
    return manifest;
}

inline QString text(const Result<Tally> &tally)
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

inline QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

// A folder for a site, and hands to publish there and to look at what stands in it.
class PublicationDriver
{
protected:
    void makeFolder()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_site = m_dir->filePath(QStringLiteral("site"));
    }
    static bool holds(const Publication &publication, const FileEntry &file)
    {
        return statesOf({file}, publication.site()).front() == FileState::Same;
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

} // namespace vd::site
