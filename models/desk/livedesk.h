// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exceptions.h"
#include "desk/desk.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <atomic>

namespace vd {

// An open desk for a window: a Desk on its own worker thread, so that the window's thread never
// waits for the disk. Requests run one after the other in the order of the calls, and are answered
// with values. The destructor waits for all requests, but ends read() early. A request that throws
// an exception is answered with an error.
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

    // The same for a query that only reads: `query(const DeskReader &)`. Cancelling its future ends
    // the reading.
    template<typename Query>
    auto read(Query query) -> QFuture<std::invoke_result_t<Query, const DeskReader &>>
    {
        using Answer = std::invoke_result_t<Query, const DeskReader &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        return enqueue(promise,
                       [this, query = std::move(query), promise = promise.get()]() -> Answer {
                           if (!m_desk)
                               return notOpened<Answer>();
                           m_desk->setCancelled(
                               [this, promise] { return m_isClosing || promise->isCanceled(); });
                           auto answer = withoutExceptions([&] { return m_desk->read(query); });
                           m_desk->setCancelled({});
                           return answer;
                       });
    }

    // Runs `write(Desk &)`, which writes and returns its commit, on the worker.
    template<typename Write>
    auto write(Write write) -> QFuture<std::invoke_result_t<Write, Desk &>>
    {
        return ask([this, write = std::move(write)](Desk &desk) mutable {
            m_during.emplace();
            auto written = withoutExceptions([&] { return write(desk); });
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
    // Emitted on the same thread, within about a second, when Desk::checkPlace() fails, with its
    // reason, and with an empty text when it does not fail any more.
    void displaced(const QString &reason);

private:
    template<typename Task>
    auto enqueue(Task task) -> QFuture<std::invoke_result_t<Task &>>
    {
        using Answer = std::invoke_result_t<Task &>;
        return enqueue(std::make_shared<QPromise<Answer>>(), std::move(task));
    }
    template<typename Answer, typename Task>
    QFuture<Answer> enqueue(const std::shared_ptr<QPromise<Answer>> &promise, Task task)
    {
        promise->start();
        QFuture<Answer> future = promise->future();
        post([promise, task = std::move(task)]() mutable {
            promise->addResult(withoutExceptions(task));
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
    void lookOutside();
    void announce(const Commit &commit); // called on the worker's thread
    void announceOthers(const std::vector<Commit> &commits,
                        qint64 own); // own: position of our own edit

    std::atomic<bool> m_isClosing = false;
    QThread m_thread;
    QObject *m_worker;
    QFuture<Result<Opened>> m_opened;

    // Used on the worker's thread only:
    std::unique_ptr<Desk> m_desk;                // null if it could not be opened
    Error m_failure;                             // why
    QString m_displaced;                         // announced last
    std::optional<std::vector<Commit>> m_during; // commits announced during a write
};

} // namespace vd
