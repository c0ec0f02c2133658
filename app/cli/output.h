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

// Whether a file can be written there, asked before any work is done and by --dry-run alike. A desk
// is never written over.
Result<void> checkTarget(const QString &path);

// What --dry-run says.
void tellWouldWrite(qint64 bytes, const QString &path);

// Replaces a file whole or not at all; on return it will outlast a power cut.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace vd::cli
