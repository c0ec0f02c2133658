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

// What a published folder holds, and of which state of which desk.
struct Manifest
{
    static constexpr int currentVersion = 1;

    int version = currentVersion;
    QString desk{};      // the id of the site record; empty: nothing was published yet
    qint64 position = 0; // of the journal
    Digest recipe{};     // of what every file is made with, besides the desk
    Digest journal{};    // of the journal's entry there
    std::vector<std::pair<Id, Digest>> tools{}; // by id; a digest of the tool's values
    std::vector<FileEntry> files{};             // by path, each once

    bool isEmpty() const { return desk.isEmpty(); }
    // nullptr where there is no such entry.
    const FileEntry *file(std::string_view path) const;

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

// Whether a path may be joined to a folder: relative, of [a-z0-9._/-], each part of 1 to 255
// characters that neither starts nor ends with a full stop.
bool isSitePath(std::string_view path);

} // namespace vd::site
