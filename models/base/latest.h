// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/then.h"

#include <atomic>
#include <memory>

namespace vd {

// "The newest answer wins": a question that was asked again is answered once, by the answer to the
// last one. A question takes a ticket; its answer is used if no ticket was given since.
class Latest
{
public:
    // Can be copied, and asked on any thread.
    class Ticket
    {
    public:
        bool isLatest() const { return *m_newest == m_number; }

    private:
        friend class Latest;
        Ticket(std::shared_ptr<const std::atomic<quint64>> newest, quint64 number)
            : m_newest(std::move(newest))
            , m_number(number)
        {
        }
        std::shared_ptr<const std::atomic<quint64>> m_newest;
        quint64 m_number;
    };

    Latest() = default;
    ~Latest() { drop(); }
    Q_DISABLE_COPY_MOVE(Latest)

    Ticket next() { return {m_newest, ++*m_newest}; } // no earlier one is the latest any more
    Ticket current() const { return {m_newest, *m_newest}; }
    void drop() { ++*m_newest; } // no answer to what was asked so far is used

    // Takes a ticket for the future's question; see vd::then().
    template<typename Answer, typename Use>
    void then(QObject *receiver, const QFuture<Answer> &future, Use use)
    {
        vd::then(receiver, future, [ticket = next(), use = std::move(use)](Answer answer) mutable {
            if (ticket.isLatest())
                use(std::move(answer));
        });
    }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

} // namespace vd
