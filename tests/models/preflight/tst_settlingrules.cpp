// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/take.h"
#include "sounddesk.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_settlingrules {

using namespace vd;
using namespace vd::test;

// What is to be settled before a site goes public.
class TestSettlingRules : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void heldTies();
    void staleTakes();
    void openNotes();
    void overdueSeats();
    void messages();

private:
    Tool &anvil() { return toolOf(m_desk, "anvil"); }
    void divide();
    Contents m_desk;
};

void TestSettlingRules::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = soundDesk();
}

void TestSettlingRules::divide()
{
    for (size_t seat = 0; seat < 4; ++seat)
        spoilSeat(m_desk, seat, [=](Seat &s) { s.score = *Score::from(seat < 2 ? 90 : 20); });
}

void TestSettlingRules::heldTies()
{
    const QStringList held = {text("error held-tie anvil panelTake")};
    divide();
    QCOMPARE(findingsOf(m_desk), QStringList());
    m_desk.site.tie = TiePolicy::Hold;
    QCOMPARE(findingsOf(m_desk), held);
    for (const Status status : {Status::Ready, Status::Published}) {
        anvil().status = status;
        anvil().notes = {};
        QCOMPARE(findingsOf(m_desk), held);
        anvil().notes = {0, 1, {}};
        QCOMPARE(findingsOf(m_desk), QStringList());
    }
    anvil().notes = {};
    anvil().status = Status::Retired; // its verdict stays as it was
    QVERIFY(!findingsOf(m_desk).contains(held.front()));
}

void TestSettlingRules::staleTakes()
{
    anvil().panelTake = text("They agree.");
    anvil().panelTakeVerdicts = verdictsLine(anvil().scorecard.seats(), 60);
    QCOMPARE(findingsOf(m_desk), QStringList());
    divide();
    QCOMPARE(findingsOf(m_desk), {text("warning stale-take anvil panelTake")});
}

void TestSettlingRules::openNotes()
{
    anvil().notes = {0, 3, {}};
    anvil().status = Status::Published;
    QCOMPARE(findingsOf(m_desk), QStringList());
    anvil().notes = {1, 3, {}};
    QCOMPARE(findingsOf(m_desk), {text("warning open-notes anvil status")});
    anvil().status = Status::Ready;
    QCOMPARE(findingsOf(m_desk), QStringList());
}

void TestSettlingRules::overdueSeats()
{
    const auto due = [this](const char *day, std::optional<Score> score) {
        spoilSeat(m_desk, 1, [=](Seat &s) {
            s.due = text(day);
            s.score = score;
            s.verdict = {};
        });
        return findingsOf(m_desk).filter(text("overdue"));
    };
    QCOMPARE(due("2026-05-10", {}), QStringList()); // until the end of the day
    QCOMPARE(due("2026-05-09", {}), {text("hint overdue-seat anvil/skeptic due")});
    QCOMPARE(due("", {}), QStringList());
    QCOMPARE(due("2026-05-09", *Score::from(80)), QStringList()); // it has come
}

void TestSettlingRules::messages()
{
    divide();
    m_desk.site.tie = TiePolicy::Hold;
    anvil().status = Status::Published;
    anvil().notes = {2, 0, {}};
    const auto findings = findingsIn(m_desk);
    QCOMPARE(findings.size(), size_t(2));
    QCOMPARE(findings[0].id, text("held-tie:") + idOf("anvil").text());
    QCOMPARE(findings[0].message,
             text("The panel of Anvil is split two against two, and this site holds ties: its "
                  "pages say Pending. Resolve the notes on the split, or write the panel take."));
    QCOMPARE(findings[1].id, text("open-notes:") + idOf("anvil").text());
    QVERIFY(findings[1].message.endsWith(
        text("on the split of Anvil are not resolved, and it is published. Resolve them.")));
}

VD_TEST_CASE(TestSettlingRules)

} // namespace tst_settlingrules

#include "tst_settlingrules.moc"
