// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/split.h"
#include "ui/support/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace vd::ui {

// Verdicts as shapes, never by colour alone: a triangle up for ship, one down for skip, a diamond
// for mixed, a ring for pending and for an open seat.
void paintVerdict(QPainter &painter, const QRectF &box, PanelVerdict verdict, const Colors &colors);
// One mark a seat: ships, then skips, then open ones.
void paintSplit(QPainter &painter, const QRectF &box, const Split &split, const Colors &colors);

const QColor &colorOf(PanelVerdict verdict, const Colors &colors);
PanelVerdict panelVerdictOf(std::optional<Verdict> verdict);
QString labelOf(PanelVerdict verdict); // "Ship", in the program's language
QString markOf(PanelVerdict verdict);  // "▲", for plain text

} // namespace vd::ui
