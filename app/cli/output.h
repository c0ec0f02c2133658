// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QString>

namespace vd::cli {

// Prints exactly one line to stderr, even if a file name or text in it has line breaks.
void tell(const QString &message);

// Prints data to stdout. Fails if writing fails, such as on a full disk.
Result<void> print(const QByteArray &utf8);
Result<void> print(const Json &json); // indented

// A table with aligned columns, one line per row, no trailing spaces.
QByteArray table(const std::vector<QStringList> &rows);

// The message of --dry-run.
void tellWouldWrite(qint64 bytes, const QString &path);

} // namespace vd::cli
