// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/manifest.h"

#include <vector>

namespace vd::site {

class Folder;

// The state of a published file in its folder. "Same" means a regular file of the same size.
enum class FileState : char { Missing, Altered, Same };

// One state per file, in the same order. Works on all processors.
std::vector<FileState> statesOf(const std::vector<FileEntry> &files, const Folder &site);
// The same for a folder that may not exist.
std::vector<FileState> statesOf(const std::vector<FileEntry> &files, const QString &folder);

} // namespace vd::site
