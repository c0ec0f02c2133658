// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QRgb>

#include <vector>

class QImage;

namespace vd::cards {

// Gives the same bytes for the same pixels: without time, program name or screen density. An image
// of few colours, drawn on `paper` with `pens`, is stored with a colour table, in a third of the
// size. An image with other colours, such as those of an emoji, is stored without a table.
Result<QByteArray> encodePng(const QImage &image, QRgb paper, const std::vector<QRgb> &pens);

} // namespace vd::cards
