// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/backupschedule.h"

#include "desk/backupstore.h"

#include <QtConcurrentRun>

namespace vd {

namespace {

using BackupMade = Result<std::optional<Backup>>;

constexpr int openedAfterMs = 5000; // the window shows its first pages meanwhile
constexpr int backupEveryMs = 30 * 60'000;

struct BackupJob
{
    QString desk;
    BackupReason reason;
    QString secondFolder;
    BackupSchedule::Afterwards afterwards;
    qint64 now;
};

BackupMade makeBackup(const BackupJob &job, Progress progress)
{
    auto backup = [&]() -> BackupMade {
        if (job.reason != BackupReason::Manual)
            return backUpIfChanged(job.desk, job.reason, job.now, progress);
        VD_TRY_AS(made, backUpDesk(job.desk, job.reason, job.now, progress));
        return std::optional(std::move(made));
    }();
    if (backup && !job.secondFolder.isEmpty())
        VD_TRY(copyBackups(job.desk, job.secondFolder));
    if (backup && *backup && job.afterwards)
        VD_TRY(job.afterwards(**backup));
    return backup;
}

} // namespace

BackupSchedule::BackupSchedule(DeskSession &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_opened.setSingleShot(true);
    m_interval.setSingleShot(true);
    setDelays(openedAfterMs, backupEveryMs);
    connect(&session, &DeskSession::opened, this, &BackupSchedule::onOpened);
    connect(&session, &DeskSession::committed, this, [this] {
        if (isEditable() && !m_interval.isActive())
            m_interval.start();
    });
    connect(&session, &DeskSession::backupFailed, this, &BackupSchedule::failed);
    connect(&m_opened, &QTimer::timeout, this, [this] {
        if (isEditable())
            run(m_session.path(), BackupReason::Opened);
    });
    connect(&m_interval, &QTimer::timeout, this, [this] {
        if (isEditable())
            run(m_session.path(), BackupReason::Interval);
    });
}

BackupSchedule::~BackupSchedule()
{
    m_pool.waitForDone();
}

void BackupSchedule::setDelays(int openedMs, int intervalMs)
{
    m_opened.setInterval(openedMs);
    m_interval.setInterval(intervalMs);
}

bool BackupSchedule::isEditable() const
{
    return m_session.isOpen() && m_session.readOnlyReason().isEmpty();
}

void BackupSchedule::onOpened()
{
    const QString path = m_session.path();
    const QString before = std::exchange(m_desk, isEditable() ? path : QString());
    if (!before.isEmpty() && before != path)
        run(before, BackupReason::Closed);
    m_interval.stop();
    m_opened.start();
}

void BackupSchedule::close()
{
    m_opened.stop();
    m_interval.stop();
    if (isEditable())
        run(m_session.path(), BackupReason::Closed);
}

void BackupSchedule::backUpNow()
{
    m_session.queue().flush();
    m_session.queue().afterAll([schedule = QPointer(this), path = m_session.path()] {
        if (schedule)
            schedule->run(path, BackupReason::Manual);
    });
}

void BackupSchedule::run(const QString &desk, BackupReason reason)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    emit started(promise->future());
    const BackupJob job{desk, reason, m_secondFolder, m_afterwards, m_clock()};
    const auto made = QtConcurrent::run(&m_pool, makeBackup, job, Progress(promise));
    then(this, made, [this, promise](const BackupMade &backup) {
        const bool isCancelled = promise->isCanceled();
        promise->finish();
        onEnded(backup, isCancelled);
    });
}

void BackupSchedule::onEnded(const BackupMade &backup, bool isCancelled)
{
    if (backup)
        m_interval.stop(); // starts again with the next edit
    emit ended();
    if (!backup) {
        if (!isCancelled)
            emit failed(backup.error());
        return;
    }
    if (const auto &file = *backup)
        emit made(*file);
}

QFuture<Result<Restored>> BackupSchedule::restore(const QString &backup,
                                                  const ProgressPtr &progress)
{
    m_opened.stop();
    m_interval.stop();
    auto answer = std::make_shared<QPromise<Result<Restored>>>();
    answer->start();
    then(this, m_session.drain(), [this, backup, progress, answer](const Result<void> &written) {
        if (written) {
            restore(backup, progress, answer);
            return;
        }
        answer->addResult(Result<Restored>(vd::failed(written.error())));
        answer->finish();
    });
    return answer->future();
}

// As soon as no backup is under way: both would have the file open, and closing one of two handles
// releases the locks of this process. Meanwhile the open desk is idle.
void BackupSchedule::restore(const QString &backup, const ProgressPtr &progress,
                             const RestoredPtr &answer)
{
    const auto replace = [backup, clock = m_clock, progress](Desk &desk) {
        return restoreDesk(desk.path(), backup, clock, Progress(progress));
    };
    const auto onReplaced = [this, answer](const Result<Restored> &restored) {
        answer->addResult(restored);
        answer->finish();
        emit ended();
        if (restored)
            m_session.open(m_session.path());
    };
    then(this, QtConcurrent::run(&m_pool, [] { return true; }),
         [this, replace, onReplaced](bool) { m_session.ask(this, replace, onReplaced); });
}

} // namespace vd

#include "moc_backupschedule.cpp"
