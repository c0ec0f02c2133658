// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/scorepath.h"

#include "ui/support/windowtheme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vd::ui {

namespace {

constexpr double dot = 2.5; // radius
constexpr double highest = 100;

} // namespace

ScorePath::ScorePath(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Path of the score"));
}

void ScorePath::setScores(std::vector<std::optional<int>> scores)
{
    m_scores = std::move(scores);
    QStringList values;
    for (const auto &score : m_scores)
        values += score ? QLocale().toString(*score) : tr("none", "score");
    const QString path = values.join(QStringLiteral(" → "));
    setToolTip(path);
    setAccessibleDescription(path);
    update();
}

QSize ScorePath::sizeHint() const
{
    return {20 * grid, 5 * grid};
}

QPointF ScorePath::pointAt(size_t index) const
{
    const QRectF area = QRectF(rect()).adjusted(2 * dot, 2 * dot, -2 * dot, -2 * dot);
    const double steps = std::max<double>(1, double(m_scores.size()) - 1);
    return {area.left() + area.width() * double(index) / steps,
            area.bottom() - area.height() * m_scores[index].value_or(0) / highest};
}

void ScorePath::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.border, 1));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setPen(QPen(colors.accent, 1.5));
    painter.setBrush(colors.accent);
    for (size_t i = 0; i < m_scores.size(); ++i) {
        if (!m_scores[i])
            continue;
        if (i > 0 && m_scores[i - 1])
            painter.drawLine(pointAt(i - 1), pointAt(i));
        painter.drawEllipse(pointAt(i), dot, dot);
    }
}

} // namespace vd::ui

#include "moc_scorepath.cpp"
