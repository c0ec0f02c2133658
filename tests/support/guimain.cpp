// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"

#include <QGuiApplication>

// For tests that paint, without widgets.
int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return vd::test::TestCases::run<QGuiApplication>(argc, argv);
}
