// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "desk/livedesk.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_statementguard {

using namespace vd;
using namespace vd::test;

namespace {

const QString endless = text("WITH RECURSIVE endless(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM "
                             "endless) SELECT max(n) FROM endless");

} // namespace

// Every statement ends, and ends early where nobody wants its answer.
class TestStatementGuard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void endsWhatTakesTooManySteps();
    void countsEachStatementByItself();
    void endsWhatIsCancelled();
    void aCancelledAnswerEndsItsReading();
    void closingEndsTheReading();
    void closingWritesWhatWasAsked();
};

void TestStatementGuard::endsWhatTakesTooManySteps()
{
    TempDesk desk;
    const auto database = std::move(*Database::open(desk.path(), Database::Access::Write));
    const auto read = database->scalar(endless);
    VD_REFUSED(read, qPrintable(desk.path() +
                                text(" is damaged, or made to do harm: reading it takes more steps "
                                     "than any desk of its size needs. It was stopped, and nothing "
                                     "was written.")));
    QVERIFY(read.error().kind == ErrorKind::Input);
    QCOMPARE(*database->scalar(text("SELECT 1")), value(1)); // the connection is still of use
}

void TestStatementGuard::countsEachStatementByItself()
{
    TempDesk desk;
    const auto database = std::move(*Database::open(desk.path(), Database::Access::Read));
    const QString long_ = text("WITH RECURSIVE some(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM "
                               "some LIMIT 500000) SELECT max(n) FROM some");
    for (int i = 0; i < 12; ++i)
        QCOMPARE(*database->scalar(long_), value(500000));
}

void TestStatementGuard::endsWhatIsCancelled()
{
    TempDesk desk;
    const auto database = std::move(*Database::open(desk.path(), Database::Access::Read));
    int asked = 0;
    database->setCancelled([&] { return ++asked == 3; });
    const auto read = database->scalar(endless);
    VD_REFUSED(read, qPrintable(desk.path() + text(": it was cancelled. Nothing was saved.")));
    QVERIFY(read.error().kind == ErrorKind::System);
    QCOMPARE(asked, 3);
}

// Would go on for ever, by statements that are each short.
static Result<qint64> readForLong(const DeskReader &reader)
{
    for (;;)
        VD_TRY(reader.panelRows());
}

void TestStatementGuard::aCancelledAnswerEndsItsReading()
{
    TempDesk made;
    LiveDesk desk(made.path());
    auto read = desk.read(readForLong);
    QTRY_VERIFY(read.isRunning());
    read.cancel();
    const auto next = desk.read([](const DeskReader &reader) { return reader.position(); });
    QTRY_VERIFY_WITH_TIMEOUT(next.isFinished(), 30'000); // not behind an endless one
    QCOMPARE(*next.result(), 1);
}

void TestStatementGuard::closingEndsTheReading()
{
    TempDesk made;
    auto desk = std::make_unique<LiveDesk>(made.path());
    const auto read = desk->read(readForLong);
    QTRY_VERIFY(read.isRunning());
    desk.reset();
    QVERIFY(read.isFinished());
}

void TestStatementGuard::closingWritesWhatWasAsked()
{
    TempDesk made;
    auto desk = std::make_unique<LiveDesk>(made.path());
    const auto written = desk->apply(edit("Tool", {newTool("mistral", "Mistral")}));
    desk.reset();
    VD_OK(written.result());
    QCOMPARE(made.get(tool("mistral"), Field::Name), value("Mistral"));
}

VD_TEST_CASE(TestStatementGuard)

} // namespace tst_statementguard

#include "tst_statementguard.moc"
