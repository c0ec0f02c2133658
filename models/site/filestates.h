// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/manifest.h"

#include <vector>

namespace vd::site {

class Folder;

// How a file that was published stands in its folder now. "Same" goes by kind and size.
enum class FileState : char { Missing, Altered, Same };

// As many as `files`, found on all processors.
std::vector<FileState> statesOf(const std::vector<FileEntry> &files, const Folder &site);
// The same in a folder that need not exist.
std::vector<FileState> statesOf(const std::vector<FileEntry> &files, const QString &folder);

} // namespace vd::site
