// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/blind.h"
#include "splits/paneltable.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_paneltable {

using namespace vd;
using namespace vd::test;

namespace {

PanelSeat seated(const char *toolWord, const char *personaWord, std::optional<int> score,
                 const char *author = "")
{
    PanelSeat made;
    made.seat = seat(toolWord, personaWord).id;
    made.persona = idOf(personaWord);
    if (score)
        made.score = *Score::from(*score);
    made.author = text(author);
    return made;
}

PanelRow row(const char *word, std::vector<PanelSeat> seats)
{
    PanelRow made;
    made.tool.id = idOf(word);
    made.tool.name = text(word);
    made.seats = std::move(seats);
    made.tool.split = splitOf(made.seats, 60);
    return made;
}

PanelRow panel(const char *word, int first, int second)
{
    return row(word, {seated(word, "a", first), seated(word, "b", second), seated(word, "c", 10),
                      seated(word, "d", 90)});
}

int countOf(const PanelTable &rows, SplitColumn column)
{
    return rows.counts().at(size_t(column));
}

} // namespace

// The rows of a board as they are looked at, kept in step.
class TestPanelTable : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void countsFollowEveryChange();
    void whatIsTheSameChangesNothing();
    void numbersCloseUpBehindARemovedRow();
    void supposedVerdictsAreSeenAndForgotten();
    void aChangeBehindASuppositionIsKept();
    void aHiddenPanelStaysHidden();
    void whoHasScoredSees();
    void anotherThresholdDividesAnew();
    void aTieIsHeldUntilItIsSettled();

private:
    PanelTable m_rows;
};

void TestPanelTable::init()
{
    m_rows = {};
    m_rows.setRows({panel("ash", 70, 20), panel("beech", 70, 80), row("cedar", {})});
}

void TestPanelTable::countsFollowEveryChange()
{
    QCOMPARE(m_rows.counts(), (SplitCounts{0, 1, 1, 0, 0, 1}));
    QCOMPARE(m_rows.put(panel("ash", 10, 20)), std::optional(0));
    QCOMPARE(m_rows.counts(), (SplitCounts{0, 1, 0, 1, 0, 1}));
    QCOMPARE(m_rows.put(panel("dogwood", 10, 20)), std::optional(3)); // a new one goes last
    QCOMPARE(m_rows.counts(), (SplitCounts{0, 1, 0, 2, 0, 1}));
    QCOMPARE(m_rows.counts(), countsOf(m_rows.rows()));
}

void TestPanelTable::whatIsTheSameChangesNothing()
{
    QVERIFY(!m_rows.put(panel("ash", 70, 20)));
}

void TestPanelTable::numbersCloseUpBehindARemovedRow()
{
    m_rows.remove({idOf("ash")});
    QCOMPARE(m_rows.numberOf(idOf("ash")), -1);
    QCOMPARE(m_rows.numberOf(idOf("ash")), -1);
    QCOMPARE(m_rows.numberOf(idOf("cedar")), 1);
    QCOMPARE(m_rows.counts(), (SplitCounts{0, 1, 0, 0, 0, 1}));
}

void TestPanelTable::supposedVerdictsAreSeenAndForgotten()
{
    const PanelRow before = m_rows.at(0);
    m_rows.suppose(0, seat("ash", "b").id, Verdict::Ship);
    QCOMPARE(m_rows.at(0).tool.split, (Split{3, 1}));
    QCOMPARE(countOf(m_rows, SplitColumn::TwoTwo), 0);
    QCOMPARE(m_rows.actual(0), before);
    m_rows.suppose(0, seat("ash", "b").id, std::nullopt); // what it is
    QVERIFY(m_rows.whatIf().isEmpty());
    QCOMPARE(m_rows.at(0), before);
    m_rows.suppose(0, seat("ash", "b").id, Verdict::Ship);
    QCOMPARE(m_rows.forgetSupposed(), std::vector<int>{0});
    QCOMPARE(m_rows.at(0), before);
    QCOMPARE(m_rows.counts(), (SplitCounts{0, 1, 1, 0, 0, 1}));
}

void TestPanelTable::aChangeBehindASuppositionIsKept()
{
    m_rows.suppose(0, seat("ash", "b").id, Verdict::Ship);
    m_rows.put(panel("ash", 5, 20)); // somebody else
    QCOMPARE(m_rows.at(0).tool.split, (Split{2, 2}));
    m_rows.forgetSupposed();
    QCOMPARE(m_rows.at(0).tool.split, (Split{1, 3}));
}

// Neither a verdict that is supposed nor another threshold tells a part of its split.
void TestPanelTable::aHiddenPanelStaysHidden()
{
    const PanelRow hidden = blinded(
        row("ash", {seated("ash", "a", {}, "Grace"), seated("ash", "b", 20, "Ada"),
                    seated("ash", "c", 90, "Ada")}),
        text("Grace"));
    m_rows.setRows({hidden});
    QCOMPARE(m_rows.at(0), hidden);
    m_rows.suppose(0, seat("ash", "a").id, Verdict::Ship);
    QCOMPARE(m_rows.at(0).tool, hidden.tool);
    QCOMPARE(m_rows.at(0).seats[1], hidden.seats[1]);
    BoardView view;
    view.shipThreshold = 10;
    m_rows.setView(view);
    QCOMPARE(m_rows.at(0).tool, hidden.tool);
    QCOMPARE(m_rows.listed(0), hidden.tool);
}

void TestPanelTable::whoHasScoredSees()
{
    const auto unscored = blinded(
        row("elm", {seated("elm", "a", {}, "Grace"), seated("elm", "b", 20)}), text("Grace"));
    const auto scored = row("elm", {seated("elm", "a", 70, "Grace"), seated("elm", "b", 20)});
    const int number = m_rows.put(unscored).value();
    QVERIFY(m_rows.at(number).seats[1].isHidden);
    m_rows.put(scored);
    QCOMPARE(m_rows.at(number), scored);
    QCOMPARE(m_rows.counts(), countsOf(m_rows.rows()));
}

void TestPanelTable::anotherThresholdDividesAnew()
{
    BoardView view;
    view.shipThreshold = 75;
    m_rows.setView(view);
    QCOMPARE(m_rows.at(0).tool.split, (Split{1, 3}));
    QCOMPARE(m_rows.counts(), countsOf(m_rows.rows()));
}

void TestPanelTable::aTieIsHeldUntilItIsSettled()
{
    PanelRow tie = panel("elm", 20, 80);
    const int number = m_rows.put(tie).value();
    BoardView view;
    m_rows.setView(view);
    QVERIFY(!m_rows.at(number).tool.isHeld);
    view.tie = TiePolicy::Hold;
    m_rows.setView(view);
    QVERIFY(m_rows.at(number).tool.isHeld);
    QVERIFY(m_rows.listed(number).isHeld);
    QVERIFY(!m_rows.at(1).tool.isHeld); // no tie
    tie.isDiscussed = true;
    m_rows.put(tie);
    QVERIFY(!m_rows.at(number).tool.isHeld);
    tie.isDiscussed = false;
    m_rows.put(tie);
    QVERIFY(m_rows.at(number).tool.isHeld);
    tie.takeSet = true;
    m_rows.put(tie);
    QVERIFY(!m_rows.at(number).tool.isHeld);
    tie.takeStale = true;
    m_rows.put(tie);
    QVERIFY(m_rows.at(number).tool.isHeld);
    m_rows.suppose(number, tie.seats[0].seat, Verdict::Ship);
    QVERIFY(!m_rows.at(number).tool.isHeld); // three against one
    m_rows.forgetSupposed();
    m_rows.setRows({tie});
    QVERIFY(m_rows.at(0).tool.isHeld);
}

VD_TEST_CASE(TestPanelTable)

} // namespace tst_paneltable

#include "tst_paneltable.moc"
