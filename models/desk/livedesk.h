// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace vd {

// One open desk for a window: a Desk on a worker thread of its own, so that the window's thread
// never waits for the disk. Requests are carried out one after the other in the order they were
// made, and answered with values. Destroying it carries out what was requested before.
class LiveDesk : public QObject
{
    Q_OBJECT

public:
    struct Opened
    {
        QString path;           // canonical
        QString readOnlyReason; // empty: it can be edited
    };
    using Written = Result<Commit, Refusal>;

    // Begins to open the desk, as soon as `ready` is finished. Requests made before it is open
    // wait for it; if it cannot be opened, each of them is answered with the reason.
    explicit LiveDesk(const QString &path, Desk::Checks checks = Desk::Checks::Structure,
                      const Clock &clock = systemClock(),
                      QFuture<void> ready = QtFuture::makeReadyFuture());
    ~LiveDesk() override;

    QFuture<Result<Opened>> opened() const { return m_opened; }

    // Runs `query(Desk &)`, which returns a Result of values, on the worker.
    template<typename Query>
    auto ask(Query query) -> QFuture<std::invoke_result_t<Query, Desk &>>
    {
        return enqueue(
            [this, query = std::move(query)]() mutable -> std::invoke_result_t<Query, Desk &> {
                if (!m_desk)
                    return notOpened<std::invoke_result_t<Query, Desk &>>();
                return query(*m_desk);
            });
    }

    // The same for a query that writes, and returns its commit.
    template<typename Write>
    auto write(Write write) -> QFuture<std::invoke_result_t<Write, Desk &>>
    {
        return ask([this, write = std::move(write)](Desk &desk) mutable {
            m_during.emplace();
            auto written = write(desk);
            announceOthers(*std::exchange(m_during, {}), written ? written->position : 0);
            return written;
        });
    }
    // Shared, because an import's edit is large.
    QFuture<Written> apply(std::shared_ptr<const Edit> edit, Progress progress = {});
    QFuture<Written> apply(const Edit &edit) { return apply(std::make_shared<const Edit>(edit)); }

signals:
    // On the thread of this object: an edit that another program made to the file, within about a
    // second. In the order of commits with the answers of write(), whose edits are not announced.
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
    template<typename Answer>
    Answer notOpened() const
    {
        return failed(typename Answer::error_type(m_failure));
    }
    void post(std::function<void()> task);
    Result<Opened> open(const QString &path, Desk::Checks checks, const Clock &clock);
    void announceOthers(const std::vector<Commit> &commits, qint64 own); // own: a position

    QThread m_thread;
    QObject *m_worker;
    QFuture<Result<Opened>> m_opened;

    // Of the worker's thread:
    std::unique_ptr<Desk> m_desk;                // null: it could not be opened
    Error m_failure;                             // why
    std::optional<std::vector<Commit>> m_during; // what the desk announces during a write
};

} // namespace vd
