// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/parallel.h"

#include "base/exceptions.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace vd::site {

Result<void> inParallel(size_t count, const QPromise<void> &progress,
                        const std::function<Result<void>(size_t)> &work)
{
    std::atomic<size_t> next = 0;
    std::atomic<bool> failing = false;
    std::optional<Error> failure;
    std::mutex guard;
    const auto run = [&] {
        for (size_t i = next++; i < count && !progress.isCanceled() && !failing; i = next++) {
            auto done = withoutExceptions([&] { return work(i); });
            if (done)
                continue;
            const std::lock_guard lock(guard);
            if (!failing.exchange(true))
                failure = std::move(done.error());
        }
    };
    {
        const size_t threads = std::min<size_t>(count,
                                                std::max(1U, std::thread::hardware_concurrency()));
        std::vector<std::jthread> others;
        for (size_t i = 1; i < threads; ++i)
            others.emplace_back(run);
        run();
    }
    if (failure)
        return failed(std::move(*failure));
    return {};
}

} // namespace vd::site
