// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/verdictmark.h"

#include "ui/support/tr.h"

#include <QPainter>
#include <QPolygonF>

namespace vd::ui {

namespace {

QPolygonF shapeOf(const QRectF &box, PanelVerdict verdict)
{
    switch (verdict) {
    case PanelVerdict::Ship:
        return {{{box.left(), box.bottom()}, {box.center().x(), box.top()}, box.bottomRight()}};
    case PanelVerdict::Skip:
        return {{box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}}};
    case PanelVerdict::Mixed:
        return {{{box.left(), box.center().y()},
                 {box.center().x(), box.top()},
                 {box.right(), box.center().y()},
                 {box.center().x(), box.bottom()}}};
    case PanelVerdict::Pending: break;
    }
    return {};
}

QRectF squareIn(const QRectF &box)
{
    const qreal side = qMin(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    return square;
}

} // namespace

const QColor &colorOf(PanelVerdict verdict, const Colors &colors)
{
    switch (verdict) {
    case PanelVerdict::Ship: return colors.ship;
    case PanelVerdict::Mixed: return colors.mixed;
    case PanelVerdict::Skip: return colors.skip;
    case PanelVerdict::Pending: break;
    }
    return colors.muted;
}

void paintVerdict(QPainter &painter, const QRectF &box, PanelVerdict verdict, const Colors &colors)
{
    const QRectF square = squareIn(box);
    const QColor &color = colorOf(verdict, colors);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (verdict == PanelVerdict::Pending) {
        const qreal pen = qMax(1.0, square.width() / 7);
        painter.setPen(QPen(color, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(square.adjusted(pen, pen, -pen, -pen));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(
            shapeOf(square.adjusted(0, square.height() / 12, 0, -square.height() / 12), verdict));
    }
    painter.restore();
}

void paintSplit(QPainter &painter, const QRectF &box, const Split &split, const Colors &colors)
{
    const qreal step = box.width() / Split::seats;
    for (int seat = 0; seat < Split::seats; ++seat) {
        const auto verdict = seat < split.ships        ? PanelVerdict::Ship
                             : seat < split.verdicts() ? PanelVerdict::Skip
                                                       : PanelVerdict::Pending;
        const QRectF place(box.left() + seat * step, box.top(), step, box.height());
        paintVerdict(painter, place.adjusted(1, 0, -1, 0), verdict, colors);
    }
}

PanelVerdict panelVerdictOf(std::optional<Verdict> verdict)
{
    if (!verdict)
        return PanelVerdict::Pending;
    return *verdict == Verdict::Ship ? PanelVerdict::Ship : PanelVerdict::Skip;
}

QString labelOf(PanelVerdict verdict)
{
    switch (verdict) {
    case PanelVerdict::Ship: return UiTr::tr("Ship");
    case PanelVerdict::Mixed: return UiTr::tr("Mixed");
    case PanelVerdict::Skip: return UiTr::tr("Skip");
    case PanelVerdict::Pending: break;
    }
    return UiTr::tr("Pending");
}

} // namespace vd::ui
