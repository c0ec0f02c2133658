// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/livedesk.h"

#include <QTimer>

namespace vd {

namespace {

constexpr int outsideCheckMs = 1000;

} // namespace

LiveDesk::LiveDesk(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("desk"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

LiveDesk::~LiveDesk()
{
    // Behind every request made so far; QThread::quit() from here would overtake them.
    post([this] {
        m_desk.reset();
        delete m_worker;
        m_thread.quit();
    });
    m_thread.wait();
}

void LiveDesk::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(m_worker, std::move(task), Qt::QueuedConnection);
}

QFuture<Result<LiveDesk::Opened>> LiveDesk::open(const QString &path, Desk::Checks checks)
{
    return enqueue([this, path, checks] { return openHere(path, checks); });
}

Result<LiveDesk::Opened> LiveDesk::openHere(const QString &path, Desk::Checks checks)
{
    VD_TRY_AS(desk, Desk::open(path, checks, m_clock));
    m_desk = std::move(desk);
    connect(m_desk.get(), &Desk::committed, this, &LiveDesk::committed, Qt::QueuedConnection);
    auto *timer = new QTimer(m_desk.get());
    connect(timer, &QTimer::timeout, m_desk.get(), [this] {
        // What cannot be read now is tried again; the next request tells a lasting failure.
        (void)m_desk->catchUp();
    });
    timer->start(outsideCheckMs);
    return Opened{m_desk->path(), m_desk->readOnlyReason()};
}

QFuture<Result<Commit, Refusal>> LiveDesk::apply(const Edit &edit)
{
    return enqueue([this, edit]() -> Result<Commit, Refusal> {
        if (!m_desk)
            return failed(Refusal{Error::input(tr("No desk is open.")), {}});
        return m_desk->apply(edit);
    });
}

} // namespace vd

#include "moc_livedesk.cpp"
