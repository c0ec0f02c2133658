// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "page/theme.h"
#include "site/exportreport.h"

#include <QPromise>

#include <memory>
#include <set>

namespace vd::site {

class SiteBuild;

struct ExportOptions
{
    bool cards = false;   // draw social cards, even if the site's settings do not say so
    bool rewrite = false; // render every page again, even if its key is unchanged
    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

// The folder to publish to: what was published there last, and the theme of its pages.
struct SiteTarget
{
    ExportOptions options;
    QString deskPath;
    QString folder;
    Id desk; // of its site record
    page::Theme theme;
    Manifest last;                 // empty if nothing was published
    std::vector<FileState> states; // as last.files

    Result<SiteBuild> read(Desk &source) &&;
};

// The whole site of a desk, read at one moment and ready to be rendered.
class SiteBuild
{
public:
    // `all`: the whole tools of the desk, if they have been read already.
    static Result<SiteBuild> read(SiteTarget target, const DeskReader &reader,
                                  const std::vector<ToolRecords> *all = nullptr);
    SiteBuild(SiteBuild &&) noexcept;
    SiteBuild &operator=(SiteBuild &&) noexcept;
    ~SiteBuild();

    // Whether reading again for this target, at this position of the journal, gives the same build.
    bool isOf(const SiteTarget &target, qint64 position) const;

    ExportSize size() const;
    // What publish() would do; writes nothing. Each page is a step of the progress.
    Result<ExportReport> look(QPromise<void> &progress) const;
    // Locks the folder, completes an interrupted publication, and writes. The site changes only
    // after all new files are rendered. If the folder has changed since it was inspected, nothing
    // is written.
    Result<ExportReport> publish(QPromise<void> &progress) &&;

    // The new bytes of a file that would be added or changed; nullopt for others.
    std::optional<std::string> bytesOf(const std::string &path) const;
    // Whether a file shows the verdicts of the panel of one of these tools.
    bool tellsOf(const std::string &path, const std::set<Id> &tools) const;

private:
    class Work;
    explicit SiteBuild(std::unique_ptr<Work> work);
    std::unique_ptr<Work> m_work;
};

} // namespace vd::site
