// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QRgb>

#include <vector>

class QImage;

namespace vd::cards {

// The same bytes for the same pixels: no time, no program, no density of a screen. What was drawn
// on `paper` with `pens` has few colours, and is a third as large with a table of them; a picture
// with more than those, an emoji, keeps its own.
Result<QByteArray> encodePng(const QImage &image, QRgb paper, const std::vector<QRgb> &pens);

} // namespace vd::cards
