// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/filestates.h"

namespace vd::site {

// What an export changes, or would change, in a folder.
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
    qint64 held = 0;                 // tools whose tie is held back until it is settled
    double seconds = 0;
};

// The expected size of an export.
struct ExportSize
{
    qint64 pages = 0;
    qint64 bytes = 0; // estimated from a few pages of each kind
};

// The report on replacing the site `last`, whose files are in these states, by `next`.
ExportReport reportOf(const Manifest &last, const std::vector<FileState> &states,
                      const Manifest &next);

} // namespace vd::site
