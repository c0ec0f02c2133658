// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace vd::ui {

namespace {

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    return mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::WindowText)
                                   : palette.color(QPalette::WindowText);
}

class PaintedIcon : public QIconEngine
{
public:
    explicit PaintedIcon(IconPainter paint)
        : m_paint(std::move(paint))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        m_paint(*painter, rect, mode);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaintedIcon(*this); }

private:
    IconPainter m_paint;
};

} // namespace

QIcon paintedIcon(const IconPainter &paint)
{
    return QIcon(new PaintedIcon(paint));
}

QIcon icon(const char *name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "icon", name);
    return paintedIcon(
        [svg = file.readAll()](QPainter &painter, const QRect &rect, QIcon::Mode mode) {
            QByteArray colored = svg;
            colored.replace("currentColor", colorFor(mode).name().toLatin1());
            QSvgRenderer(colored).render(&painter, rect);
        });
}

} // namespace vd::ui
