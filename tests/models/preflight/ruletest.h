// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sounddesk.h"
#include "support/build.h"

#include <QTest>

namespace vd::test {

using Found = std::vector<const char *>;
using Spoil = std::function<void(Contents &)>;

// A line of a table of rules: what spoils the sound desk, and what is found then.
inline void row(const char *name, const Spoil &spoil, const Found &found)
{
    QTest::newRow(name) << spoil << lines(found);
}

inline Tool &anvil(Contents &contents)
{
    return toolOf(contents, "anvil");
}

inline void addRuleColumns()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("found");
}

inline void checkRule()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, found);
    Contents contents = soundDesk();
    spoil(contents);
    QCOMPARE(findingsOf(contents), found);
}

} // namespace vd::test
