// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/folder.h"
#include "site/manifest.h"

#include <set>

namespace vd::site {

// Moves staged files into place, and removes files of the last site that the next does not have.
class Switchover
{
public:
    static constexpr std::string_view stage = "stage"; // below the home

    // `home` is .verdictdesk in the site's folder. All arguments must outlive the object.
    Switchover(Folder &site, Folder &home, const Manifest &last, const Manifest &next);

    // Lists the staged files, and removes those that are not in the next site.
    FileResult<void> findStaged();
    const std::vector<bool> &staged() const { return m_staged; } // as next.files
    const std::vector<const FileEntry *> &removed() const { return m_removed; }

    // Fails with ENOENT for a file that is neither staged nor kept; with EEXIST, ENOTDIR, or ELOOP
    // for a link, if something that is not of the last site is in the way.
    FileResult<void> check() const;
    // Returns when everything is synced to the disk.
    FileResult<void> run();
    // Completes a run that was interrupted at any point. Its changes may not be on the disk yet, so
    // all directories are synced.
    FileResult<void> runAgain();

private:
    FileResult<void> checkNext() const;
    FileResult<void> checkPlace(const FileEntry &entry, std::string &missing) const;
    FileResult<void> checkFolder(const std::string &path) const;
    FileResult<void> move(const std::string &path);
    FileResult<void> moveFiles();
    FileResult<void> removeFiles();
    FileResult<void> removeFile(const std::string &path);
    FileResult<void> removeFolders(std::set<std::string> emptied);
    FileResult<std::string> missingFolder(std::string_view path) const;
    bool isOurs(std::string_view path) const { return m_last.file(path) != nullptr; }

    Folder &m_site;
    Folder &m_home;
    const Manifest &m_last;
    const Manifest &m_next;
    std::vector<bool> m_staged;
    std::vector<const FileEntry *> m_removed;
    std::set<std::string> m_touched; // directories whose names changed
};

} // namespace vd::site
