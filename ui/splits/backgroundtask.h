// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace vd::ui {

class ProgressBar;

// Work that may take long, on a thread of its own, one at a time; from when it takes longer than a
// blink it is seen, and can be stopped. Destroying this stops it, too, and waits until it has.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    using GoOn = std::function<bool()>;                     // asked at each step
    using Work = std::function<Result<bool>(const GoOn &)>; // false: stopped on the way
    using Then = std::function<void(const Result<bool> &)>; // on the window's thread

    BackgroundTask(ProgressBar &bar, QObject *parent);
    ~BackgroundTask() override;

    bool isRunning() const { return m_run != nullptr; }
    void start(const QString &words, qint64 steps, Work work, Then then);

private:
    struct Run;
    void showPace();

    ProgressBar &m_bar;
    QThreadPool *m_pool;
    QTimer m_look;
    std::shared_ptr<Run> m_run;
};

} // namespace vd::ui
