// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace vd::ui {

class ProgressBar;

// Runs one long task at a time on a thread of its own. A task that takes longer than a moment shows
// its progress and can be cancelled. The destructor cancels the task and waits for it.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    using GoOn = std::function<bool()>; // the task asks it at each step; false: stop
    using Work = std::function<Result<bool>(const GoOn &)>; // false: it was cancelled
    using Then = std::function<void(const Result<bool> &)>; // on the window's thread

    BackgroundTask(ProgressBar &bar, QObject *parent);
    ~BackgroundTask() override;

    bool isRunning() const { return m_run != nullptr; }
    void start(const QString &words, qint64 steps, Work work, Then then);

private:
    ProgressBar &m_bar;
    QThreadPool *m_pool;
    std::shared_ptr<QPromise<void>> m_run; // null: nothing runs
};

} // namespace vd::ui
