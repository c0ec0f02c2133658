// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace vd {

// An open desk for a window: a Desk on its own worker thread, so that the window's thread never
// waits for the disk. Requests run one after the other in the order of the calls, and are answered
// with values. The destructor waits for all requests.
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

    // Opens the desk as soon as `ready` is finished. Requests made before wait for it. If the desk
    // cannot be opened, each request is answered with the error.
    explicit LiveDesk(const QString &path, Desk::Checks checks = Desk::Checks::Structure,
                      const Clock &clock = systemClock(),
                      QFuture<void> ready = QtFuture::makeReadyFuture());
    ~LiveDesk() override;

    QFuture<Result<Opened>> opened() const { return m_opened; }

    void setViewer(const QString &person); // see Desk; for all later queries

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

    // The same for a query that only reads: `query(const DeskReader &)`.
    template<typename Query>
    auto read(Query query) -> QFuture<std::invoke_result_t<Query, const DeskReader &>>
    {
        using Answer = std::invoke_result_t<Query, const DeskReader &>;
        return ask([query = std::move(query)](Desk &desk) -> Answer { return desk.read(query); });
    }

    // Runs `write(Desk &)`, which writes and returns its commit, on the worker.
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
    // Emitted on the thread of this object for an edit of another program, within about a second.
    // Edits made with write() are not announced; their answers and this signal come in commit
    // order.
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
    void announce(const Commit &commit); // called on the worker's thread
    void announceOthers(const std::vector<Commit> &commits,
                        qint64 own); // own: position of our own edit

    QThread m_thread;
    QObject *m_worker;
    QFuture<Result<Opened>> m_opened;

    // Used on the worker's thread only:
    std::unique_ptr<Desk> m_desk;                // null if it could not be opened
    Error m_failure;                             // why
    std::optional<std::vector<Commit>> m_during; // commits announced during a write
};

} // namespace vd
