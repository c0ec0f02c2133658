// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vd::preflight {

// An amount of money as it stands in a text.
struct Price
{
    QString text;                 // "1.200 €"
    std::vector<double> readings; // 1200 and 1.2: whose point it is, the number alone cannot tell
    QString currencies;           // the codes (ISO 4217) that it may be in, with blanks between

    bool canBe(double amount) const;
    bool isNothing() const { return canBe(0); }
};

// Only numbers beside a currency: "Apache 2.0", "200 GB" and "4o mini" are no prices.
std::vector<Price> pricesIn(const QString &text);

// English and German, whatever the site's language: both stand in price lists of either.
bool saysFree(const QString &text);
// Whether something is said that may cost money in the end: "free for 14 days", "then by usage".
bool hasConditions(const QString &text);

} // namespace vd::preflight
