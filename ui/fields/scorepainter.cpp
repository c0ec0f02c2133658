// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/scorepainter.h"

#include "panel/score.h"
#include "ui/fields/scoreslider.h"
#include "ui/support/verdictmark.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace vd::ui {

namespace {

constexpr qreal radius = grid;            // of the handle
constexpr qreal reach = radius + 4;       // of the handle with its focus ring
constexpr qreal thickness = 6;            // of the groove
constexpr qreal tick = thickness / 2 + 5; // of the threshold, to both sides
constexpr int unsetAt = 50;

QFont numberFont(QFont font)
{
    font.setPixelSize(20);
    font.setWeight(QFont::DemiBold);
    return font;
}

// The width of the widest digit, so that the number does not move while it changes.
qreal figureWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(figure)));
    return widest;
}

} // namespace

ScorePainter::ScorePainter(const ScoreSlider &slider)
    : m_slider(slider)
    , m_colors(colorsOf(&slider))
    , m_font(numberFont(slider.font()))
{
    const QRectF box = slider.rect();
    const qreal number = std::ceil(3 * figureWidth(QFontMetricsF(m_font)));
    m_number = {box.right() - number, box.top(), number, box.height()};
    m_groove = {reach, box.center().y() - thickness / 2, m_number.left() - 2 * reach, thickness};
    if (slider.isRightToLeft()) {
        m_number.moveLeft(0);
        m_groove.moveRight(box.right() - reach);
    }
}

QSize ScorePainter::sizeHint() const
{
    return {30 * grid, 4 * grid};
}

QSize ScorePainter::minimumSize() const
{
    return {int(m_number.width()) + 11 * grid, 4 * grid};
}

qreal ScorePainter::xOf(int score) const
{
    const qreal along = m_groove.width() * score / Score::highest;
    return m_slider.isRightToLeft() ? m_groove.right() - along : m_groove.left() + along;
}

int ScorePainter::scoreAt(qreal x) const
{
    const qreal along = m_slider.isRightToLeft() ? m_groove.right() - x : x - m_groove.left();
    return qBound(Score::lowest, qRound(along * Score::highest / m_groove.width()), Score::highest);
}

bool ScorePainter::isOnGroove(qreal x) const
{
    return x >= m_groove.left() - reach && x <= m_groove.right() + reach;
}

bool ScorePainter::isOnHandle(qreal x) const
{
    const auto score = m_slider.score();
    return score && qAbs(x - xOf(*score)) <= radius;
}

void ScorePainter::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(painter);
    paintThreshold(painter);
    if (!m_slider.isReadOnly())
        paintHandle(painter);
    paintNumber(painter);
}

QColor ScorePainter::fill() const
{
    return colorOf(panelVerdictOf(m_slider.verdict()), m_colors);
}

void ScorePainter::paintGroove(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.border);
    painter.drawRoundedRect(m_groove, thickness / 2, thickness / 2);
    const auto score = m_slider.score();
    if (!score)
        return;
    QRectF filled = m_groove;
    if (m_slider.isRightToLeft())
        filled.setLeft(xOf(*score));
    else
        filled.setRight(xOf(*score));
    painter.setBrush(fill());
    painter.drawRoundedRect(filled, thickness / 2, thickness / 2);
}

void ScorePainter::paintThreshold(QPainter &painter) const
{
    const qreal x = xOf(m_slider.threshold());
    const qreal y = m_groove.center().y();
    painter.setPen(QPen(m_colors.base, 4)); // a gap between handle and fill
    painter.drawLine(QPointF(x, m_groove.top()), QPointF(x, m_groove.bottom()));
    painter.setPen(QPen(m_colors.muted, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, y - tick), QPointF(x, y + tick));
}

void ScorePainter::paintHandle(QPainter &painter) const
{
    const QPointF centre(xOf(m_slider.score().value_or(unsetAt)), m_groove.center().y());
    if (m_slider.hasFocus()) {
        painter.setPen(QPen(m_colors.accent, 2));
        painter.setBrush(m_colors.base);
        painter.drawEllipse(centre, reach - 1, reach - 1);
    }
    painter.setPen(QPen(m_slider.score() ? m_colors.base : m_colors.muted, 2));
    painter.setBrush(m_slider.score() ? fill() : m_colors.base);
    painter.drawEllipse(centre, radius, radius);
}

void ScorePainter::paintNumber(QPainter &painter) const
{
    painter.setFont(m_font);
    const auto score = m_slider.score();
    if (!score) {
        painter.setPen(m_colors.muted);
        painter.drawText(m_number, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("—"));
        return;
    }
    painter.setPen(m_colors.text);
    const QString figures = QString::number(*score);
    QRectF cell = m_number;
    cell.setLeft(cell.right() - m_number.width() / 3);
    for (auto figure = figures.crbegin(); figure != figures.crend(); ++figure) {
        painter.drawText(cell, Qt::AlignCenter, *figure);
        cell.translate(-cell.width(), 0);
    }
}

} // namespace vd::ui
