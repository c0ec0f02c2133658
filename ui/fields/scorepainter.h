// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>

class QPainter;

namespace vd::ui {

struct Colors;
class ScoreSlider;

// Geometry and painting of a score slider. Mirrored for right-to-left languages.
class ScorePainter
{
public:
    explicit ScorePainter(const ScoreSlider &slider);

    QSize sizeHint() const;
    QSize minimumSize() const;

    qreal xOf(int score) const;
    int scoreAt(qreal x) const; // the nearest one
    bool isOnGroove(qreal x) const;
    bool isOnHandle(qreal x) const; // false without a score
    void paint(QPainter &painter) const;

private:
    void paintGroove(QPainter &painter) const;
    void paintThreshold(QPainter &painter) const;
    void paintHandle(QPainter &painter) const;
    void paintNumber(QPainter &painter) const;
    QColor fill() const;

    const ScoreSlider &m_slider;
    const Colors &m_colors;
    QFont m_font; // of the number
    QRectF m_number;
    QRectF m_groove; // the line from 0 to 100, as high as it is painted
};

} // namespace vd::ui
