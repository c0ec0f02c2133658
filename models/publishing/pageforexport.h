// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/currentpair.h"

#include <QFuture>

namespace vd {

// The page of the pair in hand, self-contained, in UTF-8: what the preview shows, after everything
// typed is written, with the theme as its files are now. HTML, PDF and the clipboard are made from
// these bytes. Never answers if another desk is opened meanwhile.
QFuture<Result<QByteArray>> pageForExport(DeskSession &session, const CurrentPair &pair);

} // namespace vd
