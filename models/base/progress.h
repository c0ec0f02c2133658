// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace vd {

// Reports the progress of long work and stops the work when the user cancels it. The work has
// phases, and each phase is a share of the whole. Use it on the thread that does the work.
class Progress
{
public:
    static constexpr int whole = 1000;
    // Receives how much of the whole is done, which never decreases, and a description. Returns
    // false to stop the work.
    using Report = std::function<bool(int done, const QString &words)>;

    Progress() = default; // reports nothing and cannot be cancelled
    explicit Progress(Report report);
    // Reports to a promise that was started, and stops when the promise's future is cancelled.
    explicit Progress(const std::shared_ptr<QPromise<void>> &promise);

    // Begins a phase of so many steps; at its end, `upTo` of the whole is done. In the words, %1 is
    // replaced by the step and %2 by the number of steps. This and the next two functions fail if
    // the work was cancelled.
    Result<void> begin(int upTo, size_t steps, const QString &words);
    Result<void> step() { return reach(m_step + 1); }
    Result<void> reach(size_t step); // of this phase
    void finish();                   // from now on the work cannot be cancelled

private:
    Report m_report;
    int m_done = 0;
    int m_from = 0; // of this phase, like the next ones
    int m_upTo = 0;
    size_t m_step = 0;
    size_t m_steps = 1;
    QString m_phase;
    QString m_words; // m_phase with its numbers
};

} // namespace vd
