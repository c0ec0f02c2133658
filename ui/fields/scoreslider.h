// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/verdict.h"

#include <QElapsedTimer>
#include <QWidget>

namespace vd::ui {

// A slider for a score from 0 to 100, or none. The groove has a tick at the site's threshold and
// the colour of the score's verdict; the number is beside it.
class ScoreSlider : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreSlider(QWidget *parent = nullptr);

    std::optional<int> score() const { return m_score; }
    void setScore(std::optional<int> score); // emits nothing
    int threshold() const { return m_threshold; }
    void setThreshold(int threshold);
    std::optional<Verdict> verdict() const; // of the score alone
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);

    void enter(std::optional<int> score); // as the user; not while read-only
    std::optional<int> stepped(int steps) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void scoreChanged(std::optional<int> score); // by the user
    void gestureBegan();                         // a drag
    void gestureEnded();                         // also when the focus leaves

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    std::optional<int> scoreFor(int key) const;
    void typeDigit(int digit);
    void endGesture();

    std::optional<int> m_score;
    int m_threshold = 60;
    bool m_readOnly = false;
    bool m_isDragged = false;
    qreal m_grabbed = 0; // distance of the mouse from the centre of the handle
    int m_typed = 0;     // the number typed so far
    QElapsedTimer m_sinceDigit;
    int m_wheel = 0; // pending part of a step, in eighths of a degree
};

} // namespace vd::ui
