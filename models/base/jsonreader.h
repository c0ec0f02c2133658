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
// The same in a phase of the progress whose steps are bytes.
Result<Json> readJson(const QByteArray &utf8, Progress &progress);

} // namespace vd
