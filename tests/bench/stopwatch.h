// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace vd::bench {

// The times of one thing done many times, in milliseconds.
class Samples
{
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    double median() const { return quantile(0.5); }
    double p95() const { return quantile(0.95); }
    double worst() const { return quantile(1.0); }
    size_t count() const { return m_times.size(); }

private:
    double quantile(double share) const;
    std::vector<double> m_times;
};

Samples timed(int rounds, const std::function<void(int round)> &work);

// A line of the table: what, median, p95, worst, and the figure to reach.
void printHeader();
void printRow(const QString &what, const Samples &samples, const QString &toReach);

} // namespace vd::bench
