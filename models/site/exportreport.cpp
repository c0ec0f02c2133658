// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/exportreport.h"

#include <algorithm>
#include <optional>

namespace vd::site {

namespace {

using FileChange = ExportReport::FileChange;

// How a file that stays in the site changes; nullopt if it does not.
std::optional<FileChange::Kind> changeOf(const FileEntry &before, FileState state,
                                         const FileEntry &after)
{
    if (state == FileState::Missing)
        return FileChange::Added;
    if (state == FileState::Altered || before.hash != after.hash)
        return FileChange::Changed;
    return {};
}

// Both manifests are sorted by path.
std::vector<FileChange> changesBetween(const Manifest &last, const std::vector<FileState> &states,
                                       const Manifest &next)
{
    std::vector<FileChange> changes;
    auto before = last.files.begin();
    auto after = next.files.begin();
    while (before != last.files.end() || after != next.files.end()) {
        const bool isGone = after == next.files.end() ||
                            (before != last.files.end() && before->path < after->path);
        const bool isNew = !isGone && (before == last.files.end() || after->path < before->path);
        if (isGone) {
            changes.push_back({FileChange::Removed, before->path});
        } else if (isNew) {
            changes.push_back({FileChange::Added, after->path});
        } else {
            const FileState state = states[size_t(before - last.files.begin())];
            if (const auto kind = changeOf(*before, state, *after))
                changes.push_back({*kind, after->path});
        }
        before += !isNew;
        after += !isGone;
    }
    return changes;
}

} // namespace

ExportReport reportOf(const Manifest &last, const std::vector<FileState> &states,
                      const Manifest &next)
{
    ExportReport report;
    report.changes = changesBetween(last, states, next);
    report.files = qint64(next.files.size());
    for (const FileEntry &file : next.files) {
        report.pages += file.path.ends_with(".html");
        report.bytes += file.size;
    }
    const auto removed = std::ranges::count(report.changes, FileChange::Removed, &FileChange::kind);
    report.unchanged = report.files - (qint64(report.changes.size()) - removed);
    return report;
}

} // namespace vd::site
