// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/rowdelegate.h"

#include "lists/rowroles.h"
#include "ui/support/icons.h"
#include "ui/support/painting.h"
#include "ui/support/windowtheme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace vd::ui {

namespace {

constexpr int discSize = 12;
constexpr int discWidth = discSize + grid + grid / 2; // with the space behind it
constexpr int iconSize = 2 * grid;
constexpr int sideMargin = 2 * grid;
constexpr int leastWidth = 20 * grid;
constexpr int lineGap = 2;          // between text and detail
constexpr int detailGap = grid / 2; // the same between wrapped ones
constexpr int wrapping = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap;

// A row without a colour gets a ring, so that the texts of all rows start at the same place.
void paintDisc(QPainter &painter, const QRectF &box, const QColor &color, const Colors &colors)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color.isValid() ? color : colors.muted, 1.5));
    painter.setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
}

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(0, 0, width, 1 << 16, wrapping, text).height();
}

void paintWrapped(QPainter &painter, const QModelIndex &index, const QRect &box, const QFont &font,
                  const Colors &colors)
{
    const QString text = index.data().toString();
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(box, wrapping, text);
    painter.setPen(colors.muted);
    painter.drawText(box.adjusted(0, wrappedHeight(text, font, box.width()) + detailGap, 0, 0),
                     wrapping, index.data(DetailRole).toString());
}

} // namespace

const QColor &colorOf(Tone tone, const Colors &colors)
{
    switch (tone) {
    case Tone::Plain: return colors.text;
    case Tone::Muted: return colors.muted;
    case Tone::Good: return colors.ship;
    case Tone::Caution: return colors.mixed;
    case Tone::Bad: return colors.skip;
    }
    Q_UNREACHABLE();
}

RowDelegate::RowDelegate(Form form, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_form(form)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const QFont font = option.widget->font();
    const QString detail = index.data(DetailRole).toString();
    painter->save();
    paintRowBackground(*painter, option);
    QRect line = firstLine(option.rect, font, !detail.isEmpty());
    paintStart(*painter, option, index, line);
    line.setLeft(line.left() + startWidth(index));
    if (m_form == Form::Wrapped) {
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                          colors.border);
        paintWrapped(*painter, index, QRect(line.topLeft(), option.rect.bottomRight()), font,
                     colors);
    } else {
        const QRect below = line.translated(0, line.height() + lineGap);
        line.setRight(line.right() - paintEnd(*painter, option, index, line));
        paintLine(*painter, m_form == Form::TwoLines ? boldFont(font) : font, colors.text, line,
                  index.data().toString(), Qt::AlignLeading, option.textElideMode);
        paintLine(*painter, font, colors.muted, below, detail);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = option.widget->font();
    const int lineHeight = QFontMetrics(font).height();
    if (m_form == Form::OneLine)
        return {leastWidth, lineHeight + grid + grid / 2};
    if (m_form == Form::TwoLines)
        return {leastWidth, 2 * lineHeight + lineGap + 2 * grid};
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    const int width = view->viewport()->width();
    const int textWidth = width - 2 * sideMargin - startWidth(index);
    const QString detail = index.data(DetailRole).toString();
    return {width, wrappedHeight(index.data().toString(), font, textWidth) +
                       (detail.isEmpty() ? 0 : detailGap) + wrappedHeight(detail, font, textWidth) +
                       2 * grid + 1};
}

QRect RowDelegate::firstLine(const QRect &row, const QFont &font, bool hasDetail) const
{
    const int height = QFontMetrics(font).height();
    const bool isAtTop = m_form == Form::Wrapped || hasDetail;
    const int top = isAtTop ? row.top() + grid : row.center().y() - height / 2;
    return {row.left() + sideMargin, top, row.width() - 2 * sideMargin, height};
}

int RowDelegate::markWidth() const
{
    return (m_form == Form::Wrapped ? 9 : 2) * grid; // a word; a sign
}

int RowDelegate::startWidth(const QModelIndex &index) const
{
    return (index.data(ColorRole).isValid() ? discWidth : 0) +
           (index.data(IconRole).isValid() ? iconSize + grid : 0) +
           (index.data(MarkRole).isValid() ? markWidth() : 0);
}

void RowDelegate::paintStart(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, const QRect &line) const
{
    const Colors &colors = colorsOf(option.widget);
    int left = line.left();
    if (const QVariant color = index.data(ColorRole); color.isValid()) {
        const double top = option.rect.center().y() - discSize / 2.0;
        paintDisc(painter, {double(left), top, discSize, discSize}, QColor(color.toString()),
                  colors);
        left += discWidth;
    }
    if (const QVariant name = index.data(IconRole); name.isValid()) {
        const int top = line.top() + (line.height() - iconSize) / 2;
        icon(qPrintable(name.toString())).paint(&painter, {left, top, iconSize, iconSize});
        left += iconSize + grid;
    }
    if (const QVariant mark = index.data(MarkRole); mark.isValid()) {
        paintLine(painter, boldFont(option.widget->font()),
                  colorOf(Tone(index.data(ToneRole).toInt()), colors),
                  {left, line.top(), markWidth(), line.height()}, mark.toString());
    }
}

int RowDelegate::paintEnd(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const QRect &line) const
{
    const QVariant count = index.data(CountRole);
    if (!count.isValid())
        return 0;
    if (count.toInt() < 0) {
        const int top = line.top() + (line.height() - iconSize) / 2;
        icon("error").paint(&painter, {line.right() - iconSize + 1, top, iconSize, iconSize});
        return iconSize + grid;
    }
    const QFont font = option.widget->font();
    const QString number = option.locale.toString(count.toInt());
    paintLine(painter, font, colorsOf(option.widget).muted, line, number, Qt::AlignTrailing);
    return QFontMetrics(font).horizontalAdvance(number) + grid;
}

} // namespace vd::ui

#include "moc_rowdelegate.cpp"
