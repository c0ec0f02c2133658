// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/swatch.h"

#include "ui/support/icons.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>

namespace vd::ui {

QIcon swatchIcon(const QColor &color)
{
    return paintedIcon([color](QPainter &painter, const QRect &rect, QIcon::Mode) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QApplication::palette().color(QPalette::PlaceholderText));
        painter.setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(rect).adjusted(2, 2, -2, -2));
    });
}

} // namespace vd::ui
