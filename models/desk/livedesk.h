// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace vd {

// A desk for a window: a Desk on a worker thread of its own, so that the window's thread never
// waits for the disk. Requests are carried out one after the other in the order they were made,
// and answered with values. Destroying it carries out what was requested before.
class LiveDesk : public QObject
{
    Q_OBJECT

public:
    struct Opened
    {
        QString path;
        QString readOnlyReason; // empty: it can be edited
    };

    explicit LiveDesk(Clock clock = systemClock(), QObject *parent = nullptr);
    ~LiveDesk() override;

    // Until it has succeeded, every other request fails.
    QFuture<Result<Opened>> open(const QString &path,
                                 Desk::Checks checks = Desk::Checks::Structure);
    QFuture<Result<Commit, Refusal>> apply(const Edit &edit);

    // Runs `query(Desk &)`, which returns a Result of values, on the worker.
    template<typename Query>
    auto ask(Query query) -> QFuture<std::invoke_result_t<Query, Desk &>>
    {
        return enqueue(
            [this, query = std::move(query)]() mutable -> std::invoke_result_t<Query, Desk &> {
                if (!m_desk)
                    return inputError(tr("No desk is open."));
                return query(*m_desk);
            });
    }

signals:
    // On the thread of this object, after COMMIT: edits of this desk, in the order of commits, and
    // within about a second those that other programs made to its file.
    void committed(const vd::Commit &commit);

private:
    template<typename Task>
    auto enqueue(Task task) -> QFuture<std::invoke_result_t<Task>>
    {
        using Answer = std::invoke_result_t<Task>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        post([promise, task = std::move(task)]() mutable {
            promise->addResult(task());
            promise->finish();
        });
        return future;
    }
    void post(std::function<void()> task);
    Result<Opened> openHere(const QString &path, Desk::Checks checks);

    Clock m_clock;
    QThread m_thread;
    QObject *m_worker; // lives on the thread; so does the desk
    std::unique_ptr<Desk> m_desk;
};

} // namespace vd
