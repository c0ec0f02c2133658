// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/scoreslider.h"

#include "panel/score.h"
#include "ui/fields/scorepainter.h"
#include "ui/fields/scoreslideraccess.h"
#include "ui/support/wheelguard.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace vd::ui {

namespace {

constexpr int page = 10;
constexpr int middle = 50; // position of the handle without a score, and value of the first step
constexpr int digitPauseMs = 1000;

std::optional<int> digitOf(const QKeyEvent &event)
{
    if (event.text().size() != 1 || event.text().front() < u'0' || event.text().front() > u'9')
        return {};
    return event.text().front().unicode() - u'0';
}

bool isOurs(const QKeyEvent &event)
{
    static constexpr int keys[] = {Qt::Key_Up,     Qt::Key_Down,     Qt::Key_Left, Qt::Key_Right,
                                   Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End,
                                   Qt::Key_Delete, Qt::Key_Backspace};
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    return digitOf(event) || std::ranges::find(keys, event.key()) != std::end(keys);
}

} // namespace

ScoreSlider::ScoreSlider(QWidget *parent)
    : QWidget(parent)
{
    installScoreSliderAccess();
    guardWheel(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("0 to 100: drag, type a number, or use the arrow keys; Page Up and Page Down "
                  "for tens, Home and End, Delete for no score"));
}

void ScoreSlider::setScore(std::optional<int> score)
{
    if (score == m_score)
        return;
    m_score = score;
    update();
    announceScore(*this);
}

void ScoreSlider::setThreshold(int threshold)
{
    m_threshold = threshold;
    update();
}

void ScoreSlider::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_isDragged)
        endGesture();
    update();
}

void ScoreSlider::enter(std::optional<int> score)
{
    if (m_readOnly || score == m_score)
        return;
    setScore(score);
    emit scoreChanged(score);
}

std::optional<Verdict> ScoreSlider::verdict() const
{
    if (!m_score)
        return {};
    return *m_score >= m_threshold ? Verdict::Ship : Verdict::Skip;
}

std::optional<int> ScoreSlider::stepped(int steps) const
{
    return m_score ? qBound(Score::lowest, *m_score + steps, Score::highest) : middle;
}

QSize ScoreSlider::sizeHint() const
{
    return ScorePainter(*this).sizeHint();
}

QSize ScoreSlider::minimumSizeHint() const
{
    return ScorePainter(*this).minimumSize();
}

bool ScoreSlider::event(QEvent *event)
{
    // Takes precedence over the window's shortcuts: Delete clears the score, not the tool.
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QWidget::event(event);
}

void ScoreSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ScorePainter(*this).paint(painter);
}

void ScoreSlider::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (const auto digit = digitOf(*event)) {
        typeDigit(*digit);
        return;
    }
    m_typed = 0;
    enter(scoreFor(event->key()));
}

void ScoreSlider::typeDigit(int digit)
{
    const bool goesOn = m_sinceDigit.isValid() && m_sinceDigit.elapsed() < digitPauseMs;
    const int longer = goesOn ? m_typed * 10 + digit : digit;
    m_typed = longer <= Score::highest ? longer : digit;
    m_sinceDigit.start();
    enter(m_typed);
}

std::optional<int> ScoreSlider::scoreFor(int key) const
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Up: return stepped(1);
    case Qt::Key_Down: return stepped(-1);
    case Qt::Key_Right: return stepped(forward);
    case Qt::Key_Left: return stepped(-forward);
    case Qt::Key_PageUp: return stepped(page);
    case Qt::Key_PageDown: return stepped(-page);
    case Qt::Key_Home: return Score::lowest;
    case Qt::Key_End: return Score::highest;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return {};
    default: return m_score;
    }
}

void ScoreSlider::mousePressEvent(QMouseEvent *event)
{
    const ScorePainter look(*this);
    const qreal x = event->position().x();
    if (event->button() != Qt::LeftButton || m_readOnly || !look.isOnGroove(x))
        return;
    m_typed = 0;
    m_isDragged = true;
    m_grabbed = m_score && look.isOnHandle(x) ? x - look.xOf(*m_score) : 0;
    emit gestureBegan();
    enter(look.scoreAt(x - m_grabbed));
}

void ScoreSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragged)
        enter(ScorePainter(*this).scoreAt(event->position().x() - m_grabbed));
}

void ScoreSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isDragged && event->button() == Qt::LeftButton)
        endGesture();
}

void ScoreSlider::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        enter(stepped(steps));
    event->accept();
}

void ScoreSlider::focusOutEvent(QFocusEvent *event)
{
    m_typed = 0;
    endGesture();
    QWidget::focusOutEvent(event);
}

void ScoreSlider::hideEvent(QHideEvent *event)
{
    if (m_isDragged) // there will be no release
        endGesture();
    QWidget::hideEvent(event);
}

void ScoreSlider::endGesture()
{
    m_isDragged = false;
    emit gestureEnded();
}

} // namespace vd::ui

#include "moc_scoreslider.cpp"
