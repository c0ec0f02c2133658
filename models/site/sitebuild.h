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
    bool rewrite = false; // render every page again, whatever the last manifest says
    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

// The folder that a site goes to: what was published there last, and what its pages look like.
struct SiteTarget
{
    ExportOptions options;
    QString deskPath;
    QString folder;
    Id desk; // of its site record
    page::Theme theme;
    Manifest last;                 // empty: nothing was published there
    std::vector<FileState> states; // as last.files

    Result<SiteBuild> read(Desk &source) &&;
};

// A desk's whole site as it was at one moment, ready to be rendered.
class SiteBuild
{
public:
    // `all` are the whole tools of the desk, if they were read already.
    static Result<SiteBuild> read(SiteTarget target, const DeskReader &reader,
                                  const std::vector<ToolRecords> *all = nullptr);
    SiteBuild(SiteBuild &&) noexcept;
    SiteBuild &operator=(SiteBuild &&) noexcept;
    ~SiteBuild();

    // Whether it would be the same, read for this target at this position of the journal.
    bool isOf(const SiteTarget &target, qint64 position) const;

    ExportSize size() const;
    // What publish() would do; writes nothing. Pages are the steps of its progress.
    Result<ExportReport> look(QPromise<void> &progress) const;
    // Locks the folder, finishes what an earlier run left undone, and writes. Nothing in the folder
    // changes before all that is new is rendered. If the folder has changed since it was inspected,
    // nothing is written.
    Result<ExportReport> publish(QPromise<void> &progress) &&;

    // The new bytes of a file that would be added or changed, else nothing.
    std::optional<std::string> bytesOf(const std::string &path) const;
    // Whether those would tell what the panel of one of these tools says.
    bool tellsOf(const std::string &path, const std::set<Id> &tools) const;

private:
    class Work;
    explicit SiteBuild(std::unique_ptr<Work> work);
    std::unique_ptr<Work> m_work;
};

} // namespace vd::site
