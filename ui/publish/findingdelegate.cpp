// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/findingdelegate.h"

#include "ui/publish/findingsmodel.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace vd::ui {

using preflight::Severity;

namespace {

constexpr int iconSize = 2 * grid;
constexpr int wordWidth = 9 * grid;
constexpr int beforeText = 2 * grid + iconSize + grid + wordWidth;
constexpr int wrapping = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

const preflight::Finding &findingAt(const QModelIndex &index)
{
    return static_cast<const FindingsModel *>(index.model())->at(index);
}

QIcon iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return icon("error");
    case Severity::Warning: return icon("warning");
    case Severity::Hint: return icon("hint");
    }
    Q_UNREACHABLE();
}

const QColor &colorOf(Severity severity, const Colors &colors)
{
    switch (severity) {
    case Severity::Error: return colors.skip;
    case Severity::Warning: return colors.mixed;
    case Severity::Hint: return colors.muted;
    }
    Q_UNREACHABLE();
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, isSelected ? colors.selection : colors.hover);
    if (isSelected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                         colors.accent);
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colors.border);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(colors.accent, 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

QRect textBox(const QRect &row)
{
    return row.adjusted(beforeText, grid, -2 * grid, -grid);
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(0, 0, width, 1 << 16, wrapping, text).height();
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const preflight::Finding &finding = findingAt(index);
    painter->save();
    paintBackground(*painter, option, colors);
    const QFont font = option.widget->font();
    const QRect text = textBox(option.rect);
    const int lineHeight = QFontMetrics(font).height();
    const QRect drawing(option.rect.left() + 2 * grid, text.top() + (lineHeight - iconSize) / 2,
                        iconSize, iconSize);
    iconOf(finding.severity).paint(painter, drawing);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(colorOf(finding.severity, colors));
    painter->drawText(QRect(drawing.right() + 1 + grid, text.top(), wordWidth, lineHeight),
                      Qt::AlignLeading | Qt::AlignVCenter, labelOf(finding.severity));
    painter->setFont(font);
    painter->setPen(colors.ink);
    painter->drawText(text, wrapping, finding.message);
    const int height = heightOf(finding.message, font, text.width());
    painter->setPen(colors.muted);
    painter->drawText(text.adjusted(0, height + grid / 2, 0, 0), wrapping, waiverText(finding));
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    const int width = view->viewport()->width();
    const int inner = textBox(QRect(0, 0, width, 0)).width();
    const preflight::Finding &finding = findingAt(index);
    const QString waiver = waiverText(finding);
    const int height = heightOf(finding.message, view->font(), inner) +
                       heightOf(waiver, view->font(), inner) + (waiver.isEmpty() ? 0 : grid / 2);
    return {width, height + 2 * grid + 1};
}

} // namespace vd::ui

#include "moc_findingdelegate.cpp"
