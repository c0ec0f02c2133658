// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"

#include <QCoreApplication>

// For tests that need no display, as QTEST_GUILESS_MAIN().
int main(int argc, char **argv)
{
    return vd::test::TestCases::run<QCoreApplication>(argc, argv);
}
