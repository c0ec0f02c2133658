// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/manifest.h"

#include <algorithm>
#include <array>

namespace vd::site {

namespace {

constexpr size_t longestPart = 255; // the limit of file systems

// Reserved on Windows, with any extension:
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
bool isDeviceName(std::string_view part)
{
    static constexpr std::array<std::string_view, 4> names = {"con", "prn", "aux", "nul"};
    const std::string_view stem = part.substr(0, part.find('.'));
    if (std::find(names.begin(), names.end(), stem) != names.end())
        return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) &&
           stem.back() >= '0' && stem.back() <= '9';
}

bool isPathPart(std::string_view part)
{
    if (part.empty() || part.size() > longestPart || part.front() == '.' || part.back() == '.')
        return false;
    const bool allowed = std::all_of(part.begin(), part.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    });
    return allowed && !isDeviceName(part);
}

} // namespace

bool isSitePath(std::string_view path)
{
    for (size_t start = 0;;) {
        const size_t end = std::min(path.find('/', start), path.size());
        if (!isPathPart(path.substr(start, end - start)))
            return false;
        if (end == path.size())
            return true;
        start = end + 1;
    }
}

const FileEntry *Manifest::file(std::string_view path) const
{
    const auto found = std::lower_bound(
        files.begin(), files.end(), path,
        [](const FileEntry &entry, std::string_view wanted) { return entry.path < wanted; });
    return found != files.end() && found->path == path ? &*found : nullptr;
}

} // namespace vd::site
