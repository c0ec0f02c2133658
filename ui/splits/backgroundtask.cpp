// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/backgroundtask.h"

#include "base/then.h"
#include "ui/support/progressbar.h"

#include <QtConcurrentRun>

namespace vd::ui {

BackgroundTask::BackgroundTask(ProgressBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_pool(new QThreadPool(this))
{
    m_pool->setMaxThreadCount(1);
}

BackgroundTask::~BackgroundTask()
{
    if (m_run)
        m_run->future().cancel();
    m_pool->waitForDone();
}

void BackgroundTask::start(const QString &words, qint64 steps, Work work, Then then)
{
    Q_ASSERT(!isRunning());
    m_run = std::make_shared<QPromise<void>>();
    m_run->start();
    m_run->setProgressRange(0, int(steps));
    m_bar.watch(m_run->future(), [words](int, int) { return words; });
    const auto result = QtConcurrent::run(m_pool, [run = m_run, work = std::move(work)] {
        int done = 0;
        return work([&run = *run, &done] {
            run.setProgressValue(++done);
            return !run.isCanceled();
        });
    });
    vd::then(this, result, [this, then = std::move(then)](const Result<bool> &done) {
        std::exchange(m_run, {})->finish();
        then(done);
    });
}

} // namespace vd::ui

#include "moc_backgroundtask.cpp"
