// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "site/manifest.h"

#include <functional>

namespace vd::site {

// Writes one piece of the text; returns false if that failed.
using TextSink = std::function<bool(std::string_view piece)>;
// Fills the buffer. Returns the number of bytes, 0 at the end, -1 on an error.
using TextSource = std::function<qint64(char *buffer, qint64 size)>;

// The text of a manifest: one line per entry, then a digest of all lines. Both functions work piece
// by piece, so half a million entries need no more memory than the manifest itself.
bool writeManifest(const Manifest &manifest, const TextSink &sink);
// Refuses a text that is cut off, out of order, or has a path that leads out of the folder.
Result<Manifest> readManifest(const TextSource &source);

} // namespace vd::site
