// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

#include "base/tr.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace vd {

Progress::Progress(Report report)
    : m_report(std::move(report))
{
}

Progress::Progress(const std::shared_ptr<QPromise<void>> &promise)
    : m_report([promise](int done, const QString &words) {
        promise->setProgressValueAndText(done, words);
        return !promise->isCanceled();
    })
{
    promise->setProgressRange(0, whole);
}

Result<void> Progress::begin(int upTo, size_t steps, const QString &words)
{
    Q_ASSERT(m_upTo <= upTo && upTo <= whole);
    if (!m_report)
        return {};
    m_from = std::exchange(m_upTo, upTo);
    m_steps = std::max<size_t>(steps, 1);
    m_phase = words;
    return reach(0);
}

Result<void> Progress::reach(size_t step)
{
    if (!m_report)
        return {};
    m_step = std::min(step, m_steps);
    const int first = std::min(m_from + 1,
                               m_upTo); // the words are told before the first step is done
    const int done = first + int(quint64(m_upTo - first) * m_step / m_steps);
    if (done != m_done || step == 0) {
        m_done = done;
        const QLocale locale;
        m_words = m_phase.contains(QLatin1String("%2"))
                      ? m_phase.arg(locale.toString(quint64(m_step)),
                                    locale.toString(quint64(m_steps)))
                      : m_phase;
    }
    if (m_report(m_done, m_words))
        return {};
    return inputError(BaseTr::tr("It was cancelled."));
}

void Progress::finish()
{
    if (m_report)
        m_report(whole, m_words);
}

} // namespace vd
