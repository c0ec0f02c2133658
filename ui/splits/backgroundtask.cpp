// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/backgroundtask.h"

#include "editing/later.h"
#include "ui/support/progressbar.h"

#include <QtConcurrentRun>

#include <atomic>

namespace vd::ui {

namespace {

constexpr int lookMs = 200; // shorter tasks show no progress bar

} // namespace

struct BackgroundTask::Run
{
    QString words;
    qint64 steps = 0;
    std::atomic<qint64> done = 0;
    std::atomic<bool> stop = false;
};

BackgroundTask::BackgroundTask(ProgressBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_pool(new QThreadPool(this))
{
    m_pool->setMaxThreadCount(1);
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &BackgroundTask::showPace);
    connect(&bar, &ProgressBar::cancelRequested, this, [this] {
        if (m_run)
            m_run->stop = true;
    });
    bar.hide();
}

BackgroundTask::~BackgroundTask()
{
    if (m_run)
        m_run->stop = true;
    m_pool->waitForDone();
}

void BackgroundTask::start(const QString &words, qint64 steps, Work work, Then then)
{
    Q_ASSERT(!isRunning());
    m_run = std::make_shared<Run>();
    m_run->words = words;
    m_run->steps = steps;
    m_look.start();
    later(this,
          QtConcurrent::run(m_pool,
                            [run = m_run, work = std::move(work)] {
                                return work([&run = *run] {
                                    ++run.done;
                                    return !run.stop;
                                });
                            }),
          [this, then = std::move(then)](const Result<bool> &result) {
              m_run.reset();
              m_look.stop();
              m_bar.hide();
              then(result);
          });
}

void BackgroundTask::showPace()
{
    m_bar.setProgress(m_run->done, m_run->steps, m_run->words);
    m_bar.show();
}

} // namespace vd::ui

#include "moc_backgroundtask.cpp"
