// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/split.h"
#include "ui/support/windowtheme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace vd::ui {

// Paints a verdict as a shape, never as a colour alone: a triangle up for ship, one down for skip,
// a diamond for mixed, a ring for pending and for an open seat.
void paintVerdict(QPainter &painter, const QRectF &box, PanelVerdict verdict, const Colors &colors);
// One mark per seat: ships, then skips, then open seats.
void paintSplit(QPainter &painter, const QRectF &box, const Split &split, const Colors &colors);

const QColor &colorOf(PanelVerdict verdict, const Colors &colors);
PanelVerdict panelVerdictOf(std::optional<Verdict> verdict);
QString labelOf(PanelVerdict verdict); // "Ship", in the program's language

} // namespace vd::ui
