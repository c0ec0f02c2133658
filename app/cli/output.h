// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QString>

namespace vd::cli {

// A line on stderr: always one, whatever a file name or a text of somebody else brings along.
void tell(const QString &message);

// Data on stdout. Fails if stdout does, a full disk behind a redirection for one.
Result<void> print(const QByteArray &utf8);
Result<void> print(const Json &json); // indented

// A table with its columns aligned, a line a row, no trailing spaces.
QByteArray table(const std::vector<QStringList> &rows);

// What --dry-run says.
void tellWouldWrite(qint64 bytes, const QString &path);

} // namespace vd::cli
