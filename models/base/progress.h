// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace vd {

// Tells whoever waits for long work how far it is, and stops the work when they cancel it. The work
// goes through phases; each has its share of the whole. Belongs to the thread that works.
class Progress
{
public:
    static constexpr int whole = 1000;
    // Gets `done` of the whole, which never falls, and what is being done. False stops the work.
    using Report = std::function<bool(int done, const QString &words)>;

    Progress() = default; // nobody waits, nobody cancels
    explicit Progress(Report report);
    // Shows it on a promise that was started, and stops when the promise's future is cancelled.
    explicit Progress(const std::shared_ptr<QPromise<void>> &promise);

    // Begins the phase that brings the work to `upTo` of the whole in so many steps. If the words
    // have the places %1 and %2, they tell which step of how many it is. Fails, like the next two,
    // if the work was cancelled.
    Result<void> begin(int upTo, size_t steps, const QString &words);
    Result<void> step() { return reach(m_step + 1); }
    Result<void> reach(size_t step); // of this phase
    void finish();                   // nothing can be cancelled any more

private:
    Report m_report;
    int m_done = 0;
    int m_from = 0; // of this phase, like the next ones
    int m_upTo = 0;
    size_t m_step = 0;
    size_t m_steps = 1;
    QString m_phase;
    QString m_words; // with the numbers
};

} // namespace vd
