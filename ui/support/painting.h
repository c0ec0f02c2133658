// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QColor;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace vd::ui {

struct Colors;

// What the delegates of the window's lists and tables have in common.

QFont boldFont(QFont font);

// The background of a list's row: hovered or selected, with a bar at the left of a selected row.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option);
// The frame inside a row or cell that has the keyboard focus; nothing without the focus.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option);

// One line of text, elided to the width of its box.
void paintLine(QPainter &painter, const QFont &font, const QColor &color, const QRect &box,
               const QString &text, Qt::Alignment alignment = Qt::AlignLeading,
               Qt::TextElideMode elide = Qt::ElideRight);

} // namespace vd::ui
