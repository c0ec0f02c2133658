// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace vd {

// Files that are whole or not there, and that outlast a power cut.

// Replaces a file whole or not at all.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

// Makes a rename or a new name in a folder survive a power cut.
Result<void> syncFolder(const QString &folder);
Result<void> syncFile(const QString &path);

} // namespace vd
