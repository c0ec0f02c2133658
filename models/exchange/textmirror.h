// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrecords.h"

namespace vd {

// Writes a desk as text, for people who keep it in Git: "desk.json" with the site and the personas,
// "tools/SLUG.json" for each tool, and "comparisons.json", in the desk format with sorted keys.
// `import` reads the files back in this order. The folder must exist. Files that are as they should
// be are not touched, the files of tools that are gone are removed, and everything else in the
// folder stays.
Result<void> writeTextMirror(const DeskRecords &records, const QString &folder);

} // namespace vd
