// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/swatch.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace vd::ui {

namespace {

// Drawn anew every time, as its outline follows light and dark.
class Swatch : public QIconEngine
{
public:
    explicit Swatch(const QColor &color)
        : m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QApplication::palette().color(QPalette::PlaceholderText));
        painter->setBrush(m_color.isValid() ? QBrush(m_color) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(rect).adjusted(2, 2, -2, -2));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new Swatch(*this); }

private:
    QColor m_color;
};

} // namespace

QIcon swatchIcon(const QColor &color)
{
    return QIcon(new Swatch(color));
}

} // namespace vd::ui
