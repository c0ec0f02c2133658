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

// Work that may take long, on a thread of its own, one at a time. A bar shows how it gets on, and
// cancels it. Destroying this cancels it, too, and waits until it has ended.
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
    ProgressBar &m_bar;
    QThreadPool *m_pool;
    std::shared_ptr<QPromise<void>> m_run; // null: nothing runs
};

} // namespace vd::ui
