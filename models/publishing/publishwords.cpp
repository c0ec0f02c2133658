// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publishwords.h"

#include "publishing/tr.h"

#include <QLocale>
#include <QStringList>

namespace vd {

namespace {

constexpr double measuredSeconds = 1; // a speed measured for a shorter time is not shown

QString timeLeft(qint64 seconds)
{
    if (seconds < 90)
        return PublishingTr::tr("%1 s left").arg(seconds);
    return PublishingTr::tr("%1 min left").arg((seconds + 30) / 60);
}

} // namespace

QString publishProgress(int done, int total, double seconds)
{
    if (total == 0)
        return PublishingTr::tr("Reading the desk…");
    const QLocale locale;
    QStringList parts = {PublishingTr::tr("%1 of %2 pages", "312 of 1,024")
                             .arg(locale.toString(done), locale.toString(total))};
    if (seconds >= measuredSeconds && done > 0) {
        const double perSecond = done / seconds;
        if (perSecond >= 1)
            parts +=
                PublishingTr::tr("%1 pages per second").arg(locale.toString(qRound64(perSecond)));
        parts += timeLeft(qint64((total - done) / perSecond) + 1);
    }
    return parts.join(QStringLiteral(" · "));
}

QString PublishWords::operator()(int done, int total)
{
    if (total > 0 && !m_sinceFirstPage.isValid())
        m_sinceFirstPage.start();
    const bool isRendering = m_sinceFirstPage.isValid();
    return publishProgress(done, total,
                           isRendering ? double(m_sinceFirstPage.elapsed()) / 1000 : 0);
}

} // namespace vd
