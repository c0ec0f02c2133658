// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/journalentry.h"
#include "desk/problem.h"
#include "desk/refusal.h"
#include "desk/undorefusal.h"

// Texts that tests compare with literals, one line per item. Ids made by idOf() are shown as words.
namespace vd::test {

QString print(const Error &error);
QString print(const Refusal &refusal);
QString print(const UndoRefusal &refusal);
QString print(const QString &error);
QString print(const Change &change); // tool mistral, name: "A" -> "B"
QStringList print(const std::vector<Change> &changes);
QStringList print(const std::vector<Conflict> &conflicts);
QStringList print(const Commit &commit); // 3 Ada: Label | changes
QStringList print(const std::vector<JournalEntry> &entries);
QStringList print(const std::vector<Problem> &problems); // kind name field: problem
// The problems found by verify(), or its error.
QStringList print(const Result<std::vector<Problem>> &verified);

} // namespace vd::test

// Fails the test with the text of the error.
#define VD_OK(...)                                                                                 \
    do {                                                                                           \
        const auto &vdResult = (__VA_ARGS__);                                                      \
        QVERIFY2(vdResult.has_value(),                                                             \
                 vdResult ? "" : qPrintable(vd::test::print(vdResult.error())));                   \
    } while (false)

// Fails the test unless the call fails with exactly this text.
#define VD_REFUSED(call, expected)                                                                 \
    do {                                                                                           \
        const auto &vdResult = (call);                                                             \
        QVERIFY2(!vdResult.has_value(), "was not refused");                                        \
        QCOMPARE(vd::test::print(vdResult.error()), QString::fromUtf8(expected));                  \
    } while (false)
