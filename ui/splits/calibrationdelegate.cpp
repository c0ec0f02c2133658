// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/calibrationdelegate.h"

#include "lists/agreementmodel.h"
#include "lists/figuresmodel.h"
#include "ui/support/painting.h"
#include "ui/support/windowtheme.h"

#include <QPainter>

namespace vd::ui {

namespace {

constexpr int barHeight = grid;
constexpr qreal darkest = 0.32; // share of the accent behind text
constexpr double surely = 10;   // panels; a share of fewer is less certain, and painted paler

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colors.selection);
    paintFocus(painter, option);
}

QColor faint(QColor color, qreal strength)
{
    color.setAlphaF(float(strength));
    return color;
}

void paintScores(QPainter &painter, const QRectF &box, const PersonaCalibration &persona,
                 const Colors &colors)
{
    const auto x = [&](double score) { return box.left() + box.width() * score / 100; };
    const qreal middle = box.center().y();
    painter.setPen(QPen(colors.muted, 1));
    painter.drawLine(QPointF(x(persona.lowest), middle), QPointF(x(persona.highest), middle));
    const double mean = persona.mean.value_or(0);
    const double deviation = persona.deviation.value_or(0);
    // The bar ends at the lowest and highest score: beyond them it would suggest scores that nobody
    // gave.
    const double low = std::max(double(persona.lowest), mean - deviation);
    const double high = std::min(double(persona.highest), mean + deviation);
    painter.fillRect(QRectF(QPointF(x(low), middle - barHeight / 2.0),
                            QPointF(x(high), middle + barHeight / 2.0)),
                     faint(colors.accent, 0.45));
    painter.setPen(QPen(colors.text, 2));
    painter.drawLine(QPointF(x(mean), middle - barHeight), QPointF(x(mean), middle + barHeight));
}

} // namespace

void ScoresDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const auto &persona = static_cast<const FiguresModel *>(index.model())->at(index.row());
    const QRectF box = option.rect.adjusted(grid, grid / 2, -grid, -grid / 2);
    painter->save();
    paintGround(*painter, option, colors);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.border, 1));
    painter->drawLine(QPointF(box.left(), box.center().y()),
                      QPointF(box.right(), box.center().y()));
    const qreal threshold = box.left() + box.width() * m_threshold / 100;
    painter->setPen(QPen(colors.muted, 1, Qt::DotLine));
    painter->drawLine(QPointF(threshold, box.top()), QPointF(threshold, box.bottom()));
    if (persona.scores > 0)
        paintScores(*painter, box, persona, colors);
    painter->restore();
}

void paintScale(QPainter &painter, const QRect &section, int threshold, const QWidget &widget)
{
    const Colors &colors = colorsOf(&widget);
    painter.fillRect(section, colors.base);
    painter.fillRect(QRect(section.left(), section.bottom(), section.width(), 1), colors.border);
    painter.setPen(colors.muted);
    const QRect box = section.adjusted(grid, 0, -grid, 0);
    const auto write = [&](int score, Qt::Alignment alignment) {
        constexpr int room = 6 * grid;
        const int x = box.left() + box.width() * score / 100;
        const int left = alignment == Qt::AlignLeft    ? x
                         : alignment == Qt::AlignRight ? x - room
                                                       : x - room / 2;
        painter.drawText(QRect(left, box.top(), room, box.height()),
                         int(alignment | Qt::AlignVCenter), QLocale().toString(score));
    };
    write(0, Qt::AlignLeft);
    write(100, Qt::AlignRight);
    if (threshold > 12 && threshold < 84) // else its figure would overlap another
        write(threshold, Qt::AlignHCenter);
}

QSize ScoresDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {24 * grid, 4 * grid};
}

void AgreementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Colors &colors = colorsOf(option.widget);
    const QVariant share = index.data(AgreementModel::ShareRole);
    painter->save();
    if (share.isValid()) {
        const double weight = std::min(1.0,
                                       index.data(AgreementModel::PanelsRole).toInt() / surely);
        painter->fillRect(option.rect, faint(colors.accent, darkest * share.toDouble() * weight));
    }
    paintGround(*painter, option, colors);
    painter->setPen(share.isValid() ? colors.text : colors.muted);
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    painter->restore();
}

QSize AgreementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.widget->font());
    return {metrics.horizontalAdvance(QStringLiteral("κ −0.00 · n 00,000")) + 2 * grid,
            2 * metrics.lineSpacing() + grid};
}

} // namespace vd::ui

#include "moc_calibrationdelegate.cpp"
