// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/splitheader.h"

#include "ui/splits/splitdelegate.h"
#include "ui/support/windowtheme.h"

#include <QPainter>

namespace vd::ui {

namespace {

constexpr int arrowWidth = 8;
constexpr int arrowHeight = 4;
constexpr int arrowSpace = arrowWidth + grid / 2;

void paintArrow(QPainter &painter, const QPoint &middle, bool isUp, const QColor &color)
{
    const int tip = isUp ? -arrowHeight / 2 : arrowHeight / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygon({middle + QPoint(-arrowWidth / 2, -tip),
                                  middle + QPoint(arrowWidth / 2, -tip), middle + QPoint(0, tip)}));
}

} // namespace

SplitHeader::SplitHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
}

void SplitHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colors &colors = colorsOf(this);
    const auto header = [&](int role) { return model()->headerData(section, orientation(), role); };
    const auto alignment = Qt::Alignment(header(Qt::TextAlignmentRole).toInt());
    const QMargins margins = SplitDelegate::marginsOf(*model(), section);
    const QRect box = rect.marginsRemoved(margins);
    const bool isSorted = section == sortIndicatorSection();
    const QString text = fontMetrics().elidedText(header(Qt::DisplayRole).toString(),
                                                  Qt::ElideRight,
                                                  box.width() - (isSorted ? arrowSpace : 0));
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, colors.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.border);
    painter->setPen(isSorted ? colors.text : colors.muted);
    painter->drawText(box, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    if (isSorted) {
        const int width = fontMetrics().horizontalAdvance(text);
        const int left = alignment.testFlag(Qt::AlignRight)     ? box.right() - width - arrowSpace
                         : alignment.testFlag(Qt::AlignHCenter) ? box.center().x() + width / 2
                                                                : box.left() + width;
        paintArrow(*painter, QPoint(left + arrowSpace / 2 + 1, box.center().y() + 1),
                   sortIndicatorOrder() == Qt::AscendingOrder, colors.text);
    }
    painter->restore();
}

QSize SplitHeader::sectionSizeFromContents(int section) const
{
    const QMargins margins = SplitDelegate::marginsOf(*model(), section);
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    return {fontMetrics().horizontalAdvance(text) + margins.left() + margins.right() + arrowSpace,
            fontMetrics().height() + grid};
}

} // namespace vd::ui

#include "moc_splitheader.cpp"
