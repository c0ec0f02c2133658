// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace vd {

// Whether a file can be written there, asked before any work is done. A desk is never written
// over.
Result<void> checkTarget(const QString &path);

// Replaces a file whole or not at all; on return it will outlast a power cut.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace vd
