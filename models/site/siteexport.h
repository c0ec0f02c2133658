// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "page/theme.h"
#include "site/progress.h"
#include "site/publication.h"

#include <set>

namespace vd::site {

struct ExportOptions
{
    bool cards = false;   // draw social cards, even if the site's settings do not say so
    bool rewrite = false; // render every page again, whatever the last manifest says
};

// What an export does, or would do, to a folder.
struct ExportReport
{
    struct FileChange
    {
        enum Kind { Added, Changed, Removed };
        Kind kind;
        std::string path;
    };
    std::vector<FileChange> changes; // by path
    qint64 files = 0;                // of the whole site, afterwards
    qint64 pages = 0;                // those of them that are HTML
    qint64 unchanged = 0;            // files
    qint64 bytes = 0;                // of all files
    qint64 held = 0;                 // tools whose tie waits to be settled
    double seconds = 0;
};

// How much an export will be, before it starts.
struct ExportSize
{
    qint64 pages = 0;
    qint64 bytes = 0; // estimated from a few pages of each kind
};

// Publishes a desk's whole site into a folder. Three steps: prepare() and read() ask the desk, on
// its thread and not for long; everything else may run on any one thread. Nothing in the folder is
// another before publish() has rendered all that changed.
class SiteExport
{
public:
    explicit SiteExport(const ExportOptions &options = {});
    ~SiteExport();

    // What has to be known before the folder is opened: whose site it is, and how it looks.
    Result<void> prepare(Desk &desk);
    // For publish(): locks the folder and ends what an earlier run left unfinished.
    Result<void> open(const QString &folder);
    // For look(): only reads what was published there, if anything.
    Result<void> inspect(const QString &folder);
    Result<void> read(Desk &desk);

    ExportSize size() const;
    Result<ExportReport> publish(Progress &progress);
    // What publish() would do; writes nothing.
    Result<ExportReport> look(Progress &progress);
    // The new bytes of a file that would be added or changed, else nothing.
    std::optional<std::string> bytesOf(const std::string &path);
    // Whether those would tell what the panel of one of these tools says.
    bool tellsOf(const std::string &path, const std::set<Id> &tools) const;

private:
    Result<void> loadTheme();
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace vd::site
