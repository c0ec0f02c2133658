// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_database {

using namespace vd;
using namespace vd::test;

// Whom an error of SQLite accuses.
class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aMistakeOfOursIsNoDamage();
    void aRuleOfATableIsAMistakeOfOurs();
    void aMissingReferenceIsAnInput();
    void aMissingTableIsDamage();

private:
    std::unique_ptr<Database> open(const TempDesk &desk)
    {
        return std::move(*Database::open(desk.path(), Database::Access::Write));
    }
};

void TestDatabase::aMistakeOfOursIsNoDamage()
{
    TempDesk desk;
    const auto database = open(desk);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(
                                           "SQLite error 1: .*syntax error.* in: SELECT FROM")));
    const auto failed = database->run(QStringLiteral("SELECT FROM"));
    VD_REFUSED(failed, qPrintable(desk.path() +
                                  text(": Nothing was saved, because of a mistake in Verdict Desk. "
                                       "Your file is fine. (SQLite error 1: near \"FROM\": syntax "
                                       "error)")));
    QVERIFY(failed.error().kind == ErrorKind::Bug);
}

// The rules of a desk are checked before, so whoever meets one of the tables is not the user.
void TestDatabase::aRuleOfATableIsAMistakeOfOurs()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const auto database = open(desk);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(
                                           "SQLite error 275: CHECK constraint failed")));
    const auto failed = database->run(QStringLiteral("UPDATE tool SET starred = 2"));
    QVERIFY(!failed);
    QVERIFY(failed.error().kind == ErrorKind::Bug);
}

void TestDatabase::aMissingReferenceIsAnInput()
{
    TempDesk desk;
    const auto failed = desk->apply(edit("Seat", {newSeat("none", "none")}));
    QVERIFY(!failed);
    QVERIFY(failed.error().error.kind == ErrorKind::Input);
}

void TestDatabase::aMissingTableIsDamage()
{
    TempDesk desk;
    const auto database = open(desk);
    VD_OK(database->run(QStringLiteral("DROP TABLE note")));
    const auto failed = database->run(QStringLiteral("SELECT id FROM note"));
    VD_REFUSED(failed, qPrintable(desk.path() + text(" is damaged (no such table: note). Nothing "
                                                     "was written to it.")));
    QVERIFY(failed.error().kind == ErrorKind::Input);
}

VD_TEST_CASE(TestDatabase)

} // namespace tst_database

#include "tst_database.moc"
