// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exceptions.h"

#include <QFutureWatcher>

#include <type_traits>

namespace vd {

// Calls `use` with the answer of a future, from the event loop of the receiver's thread; never, if
// the receiver is destroyed before. If the work threw an exception, a Result answers with its
// error. QFuture::then(receiver, …) of Qt 6.4 asserts, on the thread
// that answers, that the receiver still lives.
template<typename Answer, typename Use>
void then(QObject *receiver, const QFuture<Answer> &future, Use use)
{
    auto *watcher = new QFutureWatcher<Answer>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, use = std::move(use)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Answer> answered = watcher->future();
                         if (answered.resultCount() > 0) {
                             use(*answered.constBegin()); // not a copy: an import's is large
                         } else if (const auto thrown = thrownBy(answered)) {
                             if constexpr (std::is_constructible_v<Answer, tl::unexpected<Error>>)
                                 use(Answer(failed(*thrown)));
                         } // else its promise was broken or cancelled
                     });
    watcher->setFuture(future);
}

} // namespace vd
