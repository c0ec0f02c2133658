// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/livedesk.h"

#include <QTimer>

namespace vd {

namespace {

constexpr int outsideCheckMs = 1000;

} // namespace

LiveDesk::LiveDesk(const QString &path, Desk::Checks checks, const Clock &clock,
                   QFuture<void> ready)
    : m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("desk"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_opened = enqueue([this, path, checks, clock, ready = std::move(ready)]() mutable {
        ready.waitForFinished();
        return open(path, checks, clock);
    });
}

LiveDesk::~LiveDesk()
{
    m_isClosing = true;
    // Queued after every request so far; QThread::quit() called directly would overtake them.
    post([this] {
        m_desk.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void LiveDesk::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_worker, std::move(task), Qt::QueuedConnection);
}

Result<LiveDesk::Opened> LiveDesk::open(const QString &path, Desk::Checks checks,
                                        const Clock &clock)
{
    auto opened = Desk::open(path, checks, clock, defaultLockWait,
                             [this] { return m_isClosing.load(); });
    if (!opened) {
        m_failure = opened.error();
        return failed(m_failure);
    }
    m_desk = std::move(*opened);
    m_desk->setCancelled({});
    connect(m_desk.get(), &Desk::committed, m_desk.get(), [this](const Commit &commit) {
        if (m_during)
            m_during->push_back(commit);
        else
            announce(commit);
    });
    auto *timer = new QTimer(m_desk.get());
    connect(timer, &QTimer::timeout, m_desk.get(), [this] { lookOutside(); });
    timer->start(outsideCheckMs);
    return Opened{m_desk->path(), m_desk->readOnlyReason()};
}

void LiveDesk::lookOutside()
{
    const auto inPlace = m_desk->checkPlace();
    const QString reason = inPlace ? QString() : inPlace.error().text();
    if (std::exchange(m_displaced, reason) != reason) {
        QMetaObject::invokeMethod(
            this, [this, reason] { emit displaced(reason); }, Qt::QueuedConnection);
    }
    // Reading is tried again later. The next request reports a failure that lasts.
    (void)withoutExceptions([this] { return m_desk->catchUp(); });
}

void LiveDesk::announce(const Commit &commit)
{
    QMetaObject::invokeMethod(
        this, [this, commit] { emit committed(commit); }, Qt::QueuedConnection);
}

void LiveDesk::announceOthers(const std::vector<Commit> &commits, qint64 own)
{
    for (const Commit &commit : commits) {
        if (commit.position != own)
            announce(commit);
    }
}

void LiveDesk::setViewer(const QString &person)
{
    post([this, person] {
        if (m_desk)
            m_desk->setViewer(person);
    });
}

QFuture<LiveDesk::Written> LiveDesk::apply(std::shared_ptr<const Edit> edit, Progress progress)
{
    return write([edit = std::move(edit), progress = std::move(progress)](Desk &desk) {
        return desk.apply(*edit, progress);
    });
}

} // namespace vd

#include "moc_livedesk.cpp"
