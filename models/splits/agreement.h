// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace vd {

// The agreement of two raters who put the same things into categories.
class AgreementTable
{
public:
    explicit AgreementTable(int categories);
    void add(int one, int other, int times = 1); // the category that each of them chose

    int count() const { return m_count; } // n
    int same() const;
    // p_o, the share of equal choices; nullopt without choices.
    std::optional<double> share() const;
    // Cohen's kappa, (p_o - p_e) / (1 - p_e) with p_e the sum over all categories of the product of
    // the two raters' shares. nullopt if p_e is 1: both always chose one category.
    // J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological
    // Measurement 20 (1960), 37-46.
    std::optional<double> kappa() const;

private:
    size_t cell(int one, int other) const
    {
        return size_t(one) * size_t(m_categories) + size_t(other);
    }
    int at(int one, int other) const { return m_cells[cell(one, other)]; }
    int m_categories;
    int m_count = 0;
    std::vector<int> m_cells;
};

// Krippendorff's alpha for nominal data, 1 - D_o / D_e, over any number of raters, of whom some may
// be missing. With n_uc the values c of a unit u, m_u >= 2 its values, and n the sum of the m_u:
// D_o is the sum over u and pairs c != k of n_uc n_uk / (m_u - 1), divided by n; D_e is the sum
// over pairs c != k of n_c n_k, divided by n (n - 1). K. Krippendorff, Computing Krippendorff's
// Alpha-Reliability (2011), sections A to C.
class NominalAlpha
{
public:
    explicit NominalAlpha(int categories);
    void add(std::span<const int> counts); // one unit: how many raters chose each category

    int units() const { return m_units; } // with at least two values
    // nullopt if no unit has two values, or if only one category was ever chosen.
    std::optional<double> value() const;

private:
    int m_units = 0;
    double m_observed = 0;
    std::vector<double> m_totals; // by category
};

} // namespace vd
