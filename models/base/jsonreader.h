// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

namespace vd {

class Progress;

// Limits against input made to exhaust memory. A desk needs 6 levels, and about 60 values per tool.
inline constexpr int jsonDepthLimit = 1024;
inline constexpr int jsonValueLimit = 5'000'000; // in one text

// Reads one strict JSON text: UTF-8 without byte order mark, no duplicate keys, nothing after the
// value. Errors name the byte offset, or the JSON pointer (RFC 6901) for duplicate keys and for
// text that a desk cannot hold (TextFault).
Result<Json> readJson(const QByteArray &utf8, int valueLimit = jsonValueLimit);
// The same for a file from somebody else, in a phase of the progress whose steps are bytes. A
// string that is longer than every field of a desk is refused before anything is made of it.
inline constexpr qsizetype jsonStringLimit = 12'000'000; // bytes; 1,000,000 escaped characters
Result<Json> readJson(const QByteArray &utf8, Progress &progress);

} // namespace vd
