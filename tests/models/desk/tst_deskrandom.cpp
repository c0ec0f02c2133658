// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "desk/searchindex.h"
#include "support/print.h"
#include "support/randomedits.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_deskrandom {

using namespace vd;
using namespace vd::test;

// After any edits at all: the desk is sound, the index is in step, and the journal alone can tell
// how everything came to be.
class TestDeskRandom : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void staysSound_data();
    void staysSound();
};

void TestDeskRandom::staysSound_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 20'260'501u})
        QTest::addRow("seed %u", seed) << seed;
}

void TestDeskRandom::staysSound()
{
    QFETCH(const quint32, seed);
    TempDesk desk;
    QStringList announced;
    connect(&*desk, &Desk::committed, this,
            [&](const Commit &commit) { announced += print(commit); });
    RandomEdits edits(desk, seed);
    edits.commit(300);
    QVERIFY(edits.refused() > 5);

    QCOMPARE(print(desk->verify()), QStringList());
    const auto database = Database::open(desk.path(), Database::Access::Write);
    VD_OK(database);
    const auto agrees = SearchIndex(**database).agrees();
    VD_OK(agrees);
    QVERIFY(*agrees);

    const auto history = desk->history();
    VD_OK(history);
    qint64 last = 0;
    std::map<FieldRef, Value> held;
    for (const JournalEntry &entry : *history) {
        QVERIFY(entry.position > last);
        last = entry.position;
        for (const Change &change : entry.edit.changes) {
            const auto before = held.find(change.field);
            const Value was =
                before == held.end()
                    ? findField(change.field.record.kind, change.field.field)->fallback
                    : before->second;
            QVERIFY2(was == change.before, qPrintable(print(change)));
            held[change.field] = change.after;
        }
    }
    // Every one of the 300 was announced, though gestures share rows of the journal.
    QCOMPARE(announced.filter(QRegularExpression(QStringLiteral("^[0-9]+ [^:]+: Edit "))).size(),
             300);
    const auto records = desk->records();
    VD_OK(records);
    desk.reopen();
    QVERIFY(desk->records()->tools == records->tools);
    QVERIFY(desk->records()->seats == records->seats);
}

VD_TEST_CASE(TestDeskRandom)

} // namespace tst_deskrandom

#include "tst_deskrandom.moc"
