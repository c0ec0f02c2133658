// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "splits/agreement.h"

#include <QtGlobal>

#include <numeric>

namespace vd {

namespace {

// The sum over ordered pairs of different categories of the product of their counts.
template<typename T>
double unequalPairs(std::span<const T> counts)
{
    double sum = 0;
    double squares = 0;
    for (const T count : counts) {
        sum += double(count);
        squares += double(count) * double(count);
    }
    return sum * sum - squares;
}

} // namespace

AgreementTable::AgreementTable(int categories)
    : m_categories(categories)
    , m_cells(size_t(categories) * size_t(categories))
{
}

void AgreementTable::add(int one, int other, int times)
{
    Q_ASSERT(one >= 0 && one < m_categories && other >= 0 && other < m_categories);
    m_cells[cell(one, other)] += times;
    m_count += times;
}

int AgreementTable::same() const
{
    int same = 0;
    for (int i = 0; i < m_categories; ++i)
        same += at(i, i);
    return same;
}

std::optional<double> AgreementTable::share() const
{
    return m_count > 0 ? std::optional(double(same()) / m_count) : std::nullopt;
}

std::optional<double> AgreementTable::kappa() const
{
    // In integers, n² times the shares, so that 1 - p_e is exactly 0 where it should be.
    qint64 byChance = 0;
    for (int i = 0; i < m_categories; ++i) {
        qint64 one = 0;
        qint64 other = 0;
        for (int j = 0; j < m_categories; ++j) {
            one += at(i, j);
            other += at(j, i);
        }
        byChance += one * other;
    }
    const qint64 all = qint64(m_count) * m_count;
    if (all == byChance)
        return {};
    return double(qint64(same()) * m_count - byChance) / double(all - byChance);
}

NominalAlpha::NominalAlpha(int categories)
    : m_totals(size_t(categories))
{
}

void NominalAlpha::add(std::span<const int> counts)
{
    Q_ASSERT(counts.size() == m_totals.size());
    const int values = std::accumulate(counts.begin(), counts.end(), 0);
    if (values < 2)
        return;
    ++m_units;
    m_observed += unequalPairs(counts) / (values - 1);
    for (size_t i = 0; i < counts.size(); ++i)
        m_totals[i] += counts[i];
}

std::optional<double> NominalAlpha::value() const
{
    const double expected = unequalPairs(std::span<const double>(m_totals));
    if (expected <= 0)
        return {};
    const double values = std::accumulate(m_totals.begin(), m_totals.end(), 0.0);
    return 1 - (values - 1) * m_observed / expected;
}

} // namespace vd
