// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publisher.h"

#include <QtConcurrentRun>

namespace vd {

Publisher::Publisher(DeskSession &session, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pool(pool)
    , m_reader(session, pool)
{
    connect(&session, &DeskSession::opened, this, &Publisher::cancel);
    connect(&m_reader, &SiteReader::done, this, &Publisher::onRead);
    connect(&m_reader, &SiteReader::failed, this, &Publisher::endWith);
    connect(&m_progress, &QFutureWatcherBase::canceled, this, &Publisher::onCanceled);
}

Publisher::~Publisher()
{
    if (m_run)
        m_run->progress.future().cancel();
    m_pool.waitForDone();
}

void Publisher::start(const QString &folder, const SiteReadingPtr &known)
{
    Q_ASSERT(!isRunning());
    m_run = std::make_shared<Run>();
    m_run->folder = folder;
    m_run->progress.start();
    m_progress.setFuture(m_run->progress.future());
    m_session.queue().afterAll([this, run = m_run, known] {
        if (run == m_run)
            m_reader.start(run->folder, known);
    });
}

void Publisher::onRead(const SiteReadingPtr &reading)
{
    if (!reading->build) {
        endWith(reading->build.error());
        return;
    }
    m_run->reading = reading;
    m_checks.then(this, QtConcurrent::run(&m_pool, &checkSite, reading->contents),
                  [this](const std::shared_ptr<const SiteCheck> &check) { emit checked(check); });
}

void Publisher::goOn()
{
    if (!m_run || m_run->isWriting || !m_run->reading)
        return;
    m_run->isWriting = true;
    const auto publish = [run = m_run] {
        auto report = std::move(*run->reading->build).publish(run->progress);
        run->reading.reset(); // half a million pages take a while to forget
        return report;
    };
    then(this, QtConcurrent::run(&m_pool, publish),
         [this](const Result<site::ExportReport> &report) {
             if (!report) {
                 endWith(report.error());
                 return;
             }
             end(); // also where it was cancelled too late
             emit finished(*report);
         });
}

void Publisher::drop()
{
    if (m_run && !m_run->isWriting)
        end();
}

void Publisher::cancel()
{
    if (!m_run)
        return;
    m_run->progress.future().cancel();
    onCanceled();
}

void Publisher::onCanceled()
{
    if (m_run && !m_run->isWriting)
        endWith(Error());
}

void Publisher::endWith(const Error &error)
{
    const bool isCanceled = m_run->progress.isCanceled();
    end();
    if (isCanceled)
        emit stopped();
    else
        emit failed(error);
}

void Publisher::end()
{
    m_reader.drop();
    m_checks.drop();
    m_run->progress.finish();
    m_progress.setFuture(QFuture<void>());
    m_run.reset();
}

} // namespace vd

#include "moc_publisher.cpp"
