// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"

#include <QApplication>

#include <unistd.h>

// For window tests, as QTEST_MAIN().
int main(int argc, char **argv)
{
    if (geteuid() == 0) // the web engine's sandbox refuses root
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return vd::test::TestCases::run<QApplication>(argc, argv);
}
