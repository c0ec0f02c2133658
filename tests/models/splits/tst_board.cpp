// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"
#include "splits/board.h"
#include "splits/boardtext.h"
#include "splits/fourthseat.h"
#include "splits/whatif.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_board {

using namespace vd;
using namespace vd::test;

namespace {

QStringList namesOf(const std::vector<SeatCandidate> &candidates)
{
    QStringList lines;
    for (const SeatCandidate &candidate : candidates)
        lines += QStringLiteral("%1 %2 %3")
                     .arg(candidate.name)
                     .arg(candidate.inCategory)
                     .arg(candidate.overall);
    return lines;
}

QStringList namesOf(const std::vector<Id> &ids)
{
    QStringList names;
    for (const Id &id : ids)
        names += nameOf(id);
    return names;
}

const std::vector<SeatOf> divided = {
    {"builder", 71}, {"skeptic", 38}, {"creator", 44}, {"founder", 77}};

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT

private slots:
    void columns();
    void figures();
    void aLoneDissenterIsTold_data();
    void aLoneDissenterIsTold();
    void jsonTellsWhatCounts();
    void csvIsNoFormula_data();
    void csvIsNoFormula();
    void decimals();
    void aSeatForWhoSitsLeast();
    void noSeatToGive();
    void theReason();
    void whatIfTellsItsSplit();
    void ranking();
};

void TestBoard::columns()
{
    QStringList names;
    for (size_t i = 0; i < splitColumns; ++i)
        names += name(SplitColumn(i)) + u' ' + tokenOf(SplitColumn(i));
    QCOMPARE(names, (QStringList{text("4–0 4-0"), text("3–1 3-1"), text("2–2 2-2"), text("1–3 1-3"),
                                 text("0–4 0-4"), text("open open")}));
    QCOMPARE(columnOf({4, 0}), SplitColumn::FourNil);
    QCOMPARE(columnOf({1, 3}), SplitColumn::OneThree);
    QCOMPARE(columnOf({0, 4}), SplitColumn::NilFour);
    QCOMPARE(columnOf({3, 0}), SplitColumn::Open);
    QCOMPARE(columnOf({}), SplitColumn::Open);
    const SplitCounts counts = countsOf({panel("a", divided), panel("b", {}), panel("c", divided)});
    QCOMPARE(counts, (SplitCounts{0, 0, 2, 0, 0, 1}));
}

void TestBoard::figures()
{
    const PanelRow row = panel("a", divided);
    const PanelFigures found = figuresOf(row, threshold);
    QCOMPARE(found.scores->mean, 57.5);
    QCOMPARE(found.scores->median, 57.5);
    QCOMPARE(found.scores->spread, 39);
    QCOMPARE(found.dissenter, nullptr);
    QVERIFY(!found.others);
    // The threshold decides who stands alone.
    QCOMPARE(figuresOf(row, 75).dissenter, &row.seats[3]);
    const PanelRow empty = panel("b", {{"builder", {}, "ship"}});
    QVERIFY(!figuresOf(empty, threshold).scores);
}

void TestBoard::aLoneDissenterIsTold_data()
{
    QTest::addColumn<std::vector<SeatOf>>("seats");
    QTest::addColumn<QString>("told");

    using Seats = std::vector<SeatOf>;
    QTest::newRow("with the others")
        << Seats{{"builder", 82}, {"skeptic", 31}, {"creator", 78}, {"founder", 74}}
        << text("Skeptic 31, others 78 ± 3");
    QTest::newRow("of three") << Seats{{"builder", 82}, {"skeptic", 31}, {"creator", 78}}
                              << text("Skeptic 31, others 80 ± 2");
    QTest::newRow("without a score")
        << Seats{{"builder", 82}, {"skeptic", {}, "skip"}, {"creator", 78}}
        << text("Skeptic, others 80 ± 2");
    QTest::newRow("others without one")
        << Seats{{"builder", {}, "ship"}, {"skeptic", 31}, {"creator", {}, "ship"}}
        << text("Skeptic 31");
    QTest::newRow("of two") << Seats{{"builder", 82}, {"skeptic", 31}} << QString();
    QTest::newRow("even") << divided << QString();
    QTest::newRow("of one mind") << Seats{{"builder", 82}, {"skeptic", 81}, {"creator", 78}}
                                 << QString();
}

void TestBoard::aLoneDissenterIsTold()
{
    QFETCH(std::vector<SeatOf>, seats);
    const PanelRow row = panel("a", seats);
    const Roster roster = rosterOf({"Builder", "Skeptic", "Creator", "Founder"});
    QTEST(boardtext::dissent(figuresOf(row, threshold), roster), "told");
}

// Also what was given by hand, and by personas that are not in the roster.
void TestBoard::jsonTellsWhatCounts()
{
    PanelRow row = panel("a", {{"builder", 90, "skip"}, {"skeptic", {}, "ship"}, {"x"}, {"y", 10}});
    row.seats[3].isHidden = true;
    row.seats[3].score.reset(); // as blinded() leaves it
    const Json json = boardtext::toJson({row}, rosterOf({"Builder", "Skeptic"}), threshold);
    const auto of = [&](const char *key, const QString &persona) {
        return *json.array()->front().find(text(key))->find(persona);
    };
    const QString x = idOf("x").text();
    const QString y = idOf("y").text();
    QCOMPARE(of("verdicts", text("builder")), Json(text("skip")));
    QCOMPARE(of("verdicts", text("skeptic")), Json(text("ship")));
    QCOMPARE(of("verdicts", x), Json(text("open")));
    QCOMPARE(of("verdicts", y), Json(text("hidden")));
    QCOMPARE(of("scores", text("builder")), Json(90));
    for (const QString &persona : {text("skeptic"), x, y})
        QVERIFY(of("scores", persona).isNull());
}

void TestBoard::csvIsNoFormula_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");

    QTest::newRow("plain") << text("Mistral") << text("Mistral");
    QTest::newRow("=") << text("=1+1") << text("'=1+1");
    QTest::newRow("+") << text("+1") << text("'+1");
    QTest::newRow("-") << text("-1") << text("'-1");
    QTest::newRow("@") << text("@SUM(A1)") << text("'@SUM(A1)");
    QTest::newRow("tab") << text("\t=1") << text("'\t'=1");
    QTest::newRow("blanks before") << text("  =1") << text("'  =1");
    QTest::newRow("wide") << text("＝1") << text("'＝1");
    QTest::newRow("inside") << text("a=1 -1") << text("a=1 -1");
    QTest::newRow("comma") << text("a,b") << text("a,b");
    QTest::newRow("quote") << text("say \"ship\"") << text("say \"\"ship\"\"");
    QTest::newRow("lines") << text("a\nb") << text("a\nb");
    QTest::newRow("behind a comma") << text("x,=1") << text("x,'=1");
    QTest::newRow("behind a semicolon") << text("x;=1+1") << text("x;'=1+1");
    QTest::newRow("behind a tab") << text("x\t-1") << text("x\t'-1");
    QTest::newRow("behind a line") << text("x\n@A") << text("x\n'@A");
    QTest::newRow("behind a return") << text("x\r\n+A") << text("x\r'\n'+A");
    QTest::newRow("behind blanks") << text("x; =1") << text("x;' =1");
    QTest::newRow("a cell of its own") << text("x\",=1") << text("x\"\",'=1");
    QTest::newRow("in quotes there") << text("x;\"=1") << text("x;'\"\"=1");
    QTest::newRow("every one") << text("=1;=2") << text("'=1;'=2");
}

void TestBoard::csvIsNoFormula()
{
    QFETCH(QString, name);
    PanelRow row = panel("a", {});
    row.tool.name = name;
    const QString csv = QString::fromUtf8(boardtext::toCsv({row}, {}, threshold));
    QFETCH(QString, cell);
    QVERIFY2(csv.contains(QLatin1String("\r\n\"a\",\"") + cell +
                          QLatin1String("\",\"\",\"draft\",0,0,")),
             qPrintable(csv));
    QVERIFY(csv.startsWith(text("\uFEFFslug,name,")));
}

void TestBoard::decimals()
{
    QCOMPARE(boardtext::decimal(57.5), text("57.5"));
    QCOMPARE(boardtext::decimal(79.25), text("79.3"));
    QCOMPARE(boardtext::decimal(0), text("0.0"));
    QCOMPARE(boardtext::decimal({}), QString());
}

void TestBoard::aSeatForWhoSitsLeast()
{
    const Roster roster = rosterOf({"Builder", "Skeptic", "Creator", "Founder", "Futurist"});
    const PanelRow tool = panel("new", {{"builder", 80}, {"creator"}}, "Models");
    const std::vector rows = {tool, panel("a", {{"skeptic", 70}, {"founder", 60}}, "Models"),
                              panel("b", {{"futurist", 70}}, "Models"),
                              panel("c", {{"skeptic", 70}, {"futurist"}}, "Speech"),
                              panel("d", {{"skeptic", 70}}, "Models")};
    const auto candidates = SeatLoads(rows).candidates(tool, roster);
    QCOMPARE(namesOf(candidates),
             (QStringList{text("Founder 1 1"), text("Futurist 1 2"), text("Skeptic 2 3")}));
}

void TestBoard::noSeatToGive()
{
    const Roster roster = rosterOf({"Builder", "Skeptic", "Creator", "Founder", "Futurist"});
    QVERIFY(SeatLoads(std::vector<PanelRow>()).candidates(panel("a", divided), roster).empty());
    const PanelRow two = panel("a", {{"builder"}, {"skeptic"}});
    QVERIFY(SeatLoads({two}).candidates(two, rosterOf({"Builder", "Skeptic"})).empty());
    QCOMPARE(reasonFor({}, two), QString());
}

void TestBoard::theReason()
{
    const PanelRow tool = panel("new", {}, "Models");
    const auto reason = [&](const std::vector<SeatCandidate> &candidates) {
        return reasonFor(candidates, tool);
    };
    const SeatCandidate founder{idOf("founder"), text("Founder"), 2, 5};
    // Without its catalogue the program's English has the source's own plurals.
    QCOMPARE(reason({founder, {idOf("x"), text("Skeptic"), 3, 3}}),
             text("Founder sits on 2 panel(s) of Models, fewer than anybody else who is free."));
    QCOMPARE(reason({founder, {idOf("x"), text("Skeptic"), 2, 9}}),
             text("Founder sits on 2 panel(s) of Models, as few as Skeptic, and on fewer of the "
                  "whole desk: 5 against 9."));
    QCOMPARE(reason({founder, {idOf("x"), text("Skeptic"), 2, 5}}),
             text("Founder sits on 2 panel(s) of Models, as few as Skeptic, and comes first in "
                  "the roster."));
    QCOMPARE(reason({founder}), text("Founder sits on 2 panel(s) of Models. Nobody else is free."));
    const SeatCandidate other{idOf("x"), text("Skeptic %3"), 2, 9};
    QCOMPARE(reasonFor({founder, other}, panel("new", {}, "Top %1")),
             text("Founder sits on 2 panel(s) of Top %1, as few as Skeptic %3, and on fewer of the "
                  "whole desk: 5 against 9."));
    QCOMPARE(reasonFor({founder}, panel("new", {})),
             text("Founder sits on 2 panel(s) without a category. Nobody else is free."));
}

void TestBoard::whatIfTellsItsSplit()
{
    const PanelRow row = panel("a", {{"builder", 71, "skip"}, {"skeptic"}});
    WhatIf whatIf;
    whatIf.suppose(seatId("a", "builder"), std::nullopt); // back on auto
    whatIf.suppose(seatId("a", "skeptic"), Verdict::Skip);
    QCOMPARE(row.tool.split, (Split{0, 1}));
    QVERIFY(whatIf.isAbout(row));
    QCOMPARE(whatIf.applied(row, threshold).tool.split, (Split{1, 1}));
    whatIf.forget(seatId("a", "skeptic"));
    QCOMPARE(whatIf.applied(row, threshold).tool.split, (Split{1, 0}));
    QVERIFY(whatIf.supposed(seatId("a", "builder")).has_value());
    QVERIFY(!whatIf.supposed(seatId("a", "skeptic")).has_value());
}

void TestBoard::ranking()
{
    const auto full = [](const char *name, std::optional<int> score, const char *last) {
        return panel(name, {{"builder", score, "ship"},
                            {"skeptic", {}, "ship"},
                            {"creator", {}, "skip"},
                            {"founder", {}, last}});
    };
    const std::vector rows = {panel("none", {}),
                              full("half", 99, "skip"),
                              full("low", 60, "ship"),
                              full("high", 90, "ship"),
                              full("bare", {}, "ship"),
                              full("also high", 90, "ship"),
                              panel("begun", {{"builder", 99}})};
    QCOMPARE(namesOf(ranked(rows)), (QStringList{text("also high"), text("high"), text("low"),
                                                 text("bare"), text("half")}));
}

VD_TEST_CASE(TestBoard)

} // namespace tst_board

#include "tst_board.moc"
