// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/currentpair.h"

#include <QFuture>

namespace vd {

// The self-contained page of the current pair in UTF-8, as the preview shows it. Everything typed
// is written first, and the theme is read again. HTML, PDF and the clipboard use these bytes. There
// is no answer if another desk is opened meanwhile.
QFuture<Result<QByteArray>> pageForExport(DeskSession &session, const CurrentPair &pair);

} // namespace vd
