// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stopwatch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace vd::bench {

double Samples::quantile(double share) const
{
    std::vector<double> sorted = m_times;
    std::ranges::sort(sorted);
    return sorted.at(size_t(std::ceil(share * double(sorted.size()))) - 1);
}

Samples timed(int rounds, const std::function<void(int round)> &work)
{
    Samples samples;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        samples.add(double(timer.nsecsElapsed()) / 1e6);
    }
    return samples;
}

void printHeader()
{
    std::printf("%-52s %6s %10s %10s %10s  %s\n", "", "runs", "median ms", "p95 ms", "worst ms",
                "to reach");
}

void printRow(const QString &what, const Samples &samples, const QString &toReach)
{
    std::printf("%-52s %6zu %10.3f %10.3f %10.3f  %s\n", qPrintable(what), samples.count(),
                samples.median(), samples.p95(), samples.worst(), qPrintable(toReach));
    std::fflush(stdout);
}

} // namespace vd::bench
