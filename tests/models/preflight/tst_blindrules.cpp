// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight.h"
#include "preflight/waivers.h"
#include "sounddesk.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_blindrules {

using namespace vd;
using namespace vd::test;

// What is said of a panel to somebody who has yet to score on it: here Cleo, whose is the last
// seat of Anvil.
class TestBlindRules : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void othersAreNotTold_data();
    void othersAreNotTold();
    void theRestIsTold();
    void theirWaiversAreNotTold();
    void othersAreToldToEverybodyElse();
    void itCannotBeWaived();

private:
    Tool &anvil() { return toolOf(m_desk, "anvil"); }
    QStringList findings() const { return findingsOf(m_desk, text("cleo")); }
    const QStringList m_hint = {text("hint hidden-panel anvil/futurist score")};
    QStringList m_own;
    Contents m_desk;
};

void TestBlindRules::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = soundDesk();
    spoilSeat(m_desk, 3, [](Seat &seat) {
        seat.author = text("Cleo ");
        seat.score.reset();
    });
    m_own = findingsOf(m_desk);
    QCOMPARE(m_own.size(), 1); // that the seat is open
    m_desk.site.blind = true;
}

using Spoil = std::function<void(Contents &)>;
void TestBlindRules::othersAreNotTold_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
    const auto ofSeat = [&](const char *name, const std::function<void(Seat &)> &spoil) {
        row(name, [spoil](Contents &desk) { spoilSeat(desk, 0, spoil); });
    };
    ofSeat("open", [](Seat &seat) { seat.score.reset(); });
    ofSeat("overdue", [](Seat &seat) {
        seat.score.reset();
        seat.due = text("2026-05-01");
    });
    ofSeat("at odds", [](Seat &seat) { seat.verdict = Verdict::Skip; });
    ofSeat("no review", [](Seat &seat) { seat.review.clear(); });
    ofSeat("no author", [](Seat &seat) { seat.author.clear(); });
    ofSeat("no date", [](Seat &seat) { seat.reviewedOn.clear(); });
    ofSeat("date ahead", [](Seat &seat) { seat.reviewedOn = text("2027-05-01"); });
    ofSeat("dead link", [](Seat &seat) { seat.review = text("[x](nowhere)"); });
    row("banned phrase", [](Contents &desk) {
        desk.roster.front().bannedPhrases = {text("does not move")};
        for (const char *other : {"bellows", "cleaver"})
            toolOf(desk, other).scorecard = {};
    });
    row("stale take", [](Contents &desk) {
        toolOf(desk, "anvil").panelTake = text("They agree.");
        toolOf(desk, "anvil").panelTakeVerdicts = text("none");
    });
    row("notes", [](Contents &desk) {
        toolOf(desk, "anvil").status = Status::Published;
        toolOf(desk, "anvil").notes.open = 1;
    });
    row("tie", [](Contents &desk) {
        desk.site.tie = TiePolicy::Hold;
        for (size_t seat = 0; seat < 2; ++seat)
            spoilSeat(desk, seat, [](Seat &s) { s.score = *Score::from(10); });
        spoilSeat(desk, 3, [](Seat &s) { s.verdict = Verdict::Ship; });
    });
    row("no rating", [](Contents &desk) {
        for (size_t seat = 0; seat < 3; ++seat) {
            spoilSeat(desk, seat, [](Seat &s) {
                s.score.reset();
                s.verdict = Verdict::Ship;
            });
        }
    });
}

void TestBlindRules::othersAreNotTold()
{
    QFETCH(const Spoil, spoil);
    const QStringList before = findingsOf(m_desk);
    QStringList blindBefore = findings();
    spoil(m_desk);
    QStringList found = findingsOf(m_desk).filter(text(" anvil"));
    QVERIFY2(found != before, "there is nothing to hide");
    QStringList seen = findings().filter(text(" anvil"));
    // Of the own seat something may be found that was not, or not any more.
    seen.removeIf([](const QString &line) { return line.contains(text("anvil/futurist")); });
    QCOMPARE(seen, QStringList());
    QVERIFY(findings().contains(m_hint.front()));
    QVERIFY(blindBefore.contains(m_hint.front())); // whether or not there is anything
}

void TestBlindRules::theRestIsTold()
{
    QCOMPARE(findings(), m_own + m_hint);
    anvil().tagline.clear();
    spoilSeat(m_desk, 3, [](Seat &seat) { seat.due = text("2026-05-01"); });
    QCOMPARE(
        findings(),
        lines({"warning no-tagline anvil tagline", "warning open-seats anvil/futurist score",
               "hint overdue-seat anvil/futurist due", "hint hidden-panel anvil/futurist score"}));
}

void TestBlindRules::theirWaiversAreNotTold()
{
    spoilSeat(m_desk, 0, [](Seat &seat) { seat.review.clear(); });
    const QString id = text("no-review:") + anvil().scorecard.seats().front().id.text();
    m_desk.site.waivers = {{id, text("Ship says it all."), text("Ada"), text("2026-05-01")}};
    QVERIFY(findingsOf(m_desk).contains(text("warning no-review anvil/builder review (waived)")));
    QCOMPARE(findings(), m_own + m_hint);
    spoilSeat(m_desk, 0, [](Seat &seat) { seat.review = text("It moves."); });
    QCOMPARE(findingsOf(m_desk).filter(text("needless")).size(), 1);
    QCOMPARE(findings(), m_own + m_hint);
}

void TestBlindRules::othersAreToldToEverybodyElse()
{
    spoilSeat(m_desk, 0, [](Seat &seat) { seat.review.clear(); });
    const QStringList all = findingsOf(m_desk);
    QCOMPARE(all.size(), 2);
    QCOMPARE(findingsOf(m_desk, text("Dan")), all);
    m_desk.site.blind = false;
    QCOMPARE(findings(), all);
    m_desk.site.blind = true;
    spoilSeat(m_desk, 3, [](Seat &seat) { seat.score = *Score::from(80); });
    QCOMPARE(findings(), findingsOf(m_desk));
}

void TestBlindRules::itCannotBeWaived()
{
    const auto found = findingsIn(m_desk, text("Cleo"));
    const auto it = std::ranges::find(found, preflight::Rule::HiddenPanel,
                                      &preflight::Finding::rule);
    QVERIFY(it != found.end());
    QVERIFY(!preflight::canWaive(*it));
    QCOMPARE(it->message, text("The problems on the panel of Anvil are hidden until you set your "
                               "own score. Set your score."));
}

VD_TEST_CASE(TestBlindRules)

} // namespace tst_blindrules

#include "tst_blindrules.moc"
