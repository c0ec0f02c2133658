// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "site/digest.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vd::site {

struct FileEntry
{
    std::string path; // relative to the site's folder; see isSitePath()
    Digest hash;      // of the bytes
    qint64 size = 0;  // in bytes
    Digest key;       // of everything the file is made from

    friend bool operator==(const FileEntry &, const FileEntry &) = default;
};

// The list of the published files, and the state of the desk they were made from.
struct Manifest
{
    static constexpr int currentVersion = 1;

    int version = currentVersion;
    QString desk{};      // the id of the site record; empty: nothing was published yet
    qint64 position = 0; // of the journal
    Digest recipe{};     // of what all files depend on besides the desk
    Digest journal{};    // of the journal's entry at the position
    std::vector<std::pair<Id, Digest>> tools{}; // by id; a digest of the tool's values
    std::vector<FileEntry> files{};             // by path, each once

    bool isEmpty() const { return desk.isEmpty(); }
    // nullptr if there is no such entry.
    const FileEntry *file(std::string_view path) const;

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

// Whether a path is safe to join to a folder: relative, characters [a-z0-9._/-], each part has 1 to
// 255 characters and neither starts nor ends with a full stop.
bool isSitePath(std::string_view path);

} // namespace vd::site
