// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"

#include <QString>

namespace vd::cli {

void tell(const QString &message); // a line on stderr

// Data on stdout. Fails if stdout does, a full disk behind a redirection for one.
Result<void> print(const QByteArray &utf8);
Result<void> print(const Json &json); // indented

// A table with its columns aligned, a line a row, no trailing spaces.
QByteArray table(const std::vector<QStringList> &rows);

// Replaces a file whole or not at all; on return it will outlast a power cut.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace vd::cli
