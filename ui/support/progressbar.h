// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;

namespace vd::ui {

// Shows how work that takes long gets on, and, unless its user has one, a button that cancels it.
class ProgressBar : public QWidget
{
    Q_OBJECT

public:
    // What is said below the bar; `total` is 0 as long as it is not known. A progress text of the
    // work's own is shown instead.
    using Words = std::function<QString(int done, int total)>;

    explicit ProgressBar(const QString &name, QWidget *parent = nullptr); // without a button
    ProgressBar(const QString &name, const QString &cancelToolTip, QWidget *parent = nullptr);

    // Visible from when the work has taken `delayMs` until it ends.
    void watch(const QFuture<void> &work, Words words, int delayMs = 200);

private:
    void refresh();

    QProgressBar *m_bar;
    QLabel *m_label;
    QTimer m_delay;
    QFutureWatcher<void> m_work;
    Words m_words;
};

} // namespace vd::ui
