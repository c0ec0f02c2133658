// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/phrases.h"
#include "panel/scorecard.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

#include <cmath>

namespace tst_panel {

using namespace vd;
using namespace vd::test;

// The numbers of a panel: seats, verdicts, splits, scores.
class TestPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void seedPages_data();
    void seedPages();
    void personaOnOnePanelOnly();
    void scores_data();
    void scores();
    void effectiveVerdicts_data();
    void effectiveVerdicts();
    void splits_data();
    void splits();
    void percents_data();
    void percents();
    void loneDissenters_data();
    void loneDissenters();
    void summaries_data();
    void summaries();
    void words();
};

using Seats = std::vector<SeatData>;
static Scorecard scorecard(const Seats &seats)
{
    std::vector<Seat> made;
    for (const SeatData &data : seats) {
        Record record(seat("tool", data.persona).kind, seat("tool", data.persona).id);
        record.set(Field::SeatPersona, idOf(data.persona).text());
        record.set(Field::Score, data.score);
        if (data.verdict)
            record.set(Field::Verdict, value(data.verdict));
        made.push_back(Seat::from(record));
    }
    return Scorecard(std::move(made));
}

// The panels of the two pages as published.
static const Seats mistral22b = {{"builder", 85, "ship"},
                                 {"skeptic", 78, "ship"},
                                 {"futurist", 82, "ship"},
                                 {"founder", 72, "ship"}};
static const Seats modal = {{"builder", 88, "ship"},
                            {"skeptic", 78, "ship"},
                            {"futurist", 82, "ship"},
                            {"founder", 75, "ship"}};
static const Seats mistral31 = {{"builder", {}, "ship"},
                                {"skeptic", {}, "skip"},
                                {"creator", {}, "ship"},
                                {"futurist", {}, "ship"}};

void TestPanel::seedPages_data()
{
    QTest::addColumn<Seats>("seats");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("panel");
    QTest::newRow("Mistral 3 Small (22B)") << mistral22b << "100%"
                                           << "Ship · 4 ship / 0 skip";
    QTest::newRow("Modal GPU Serverless Inference") << modal << "100%"
                                                    << "Ship · 4 ship / 0 skip";
    QTest::newRow("Mistral Small 3.1") << mistral31 << "75%"
                                       << "Ship · 3 ship / 1 skip";
}

void TestPanel::seedPages()
{
    QFETCH(const Seats, seats);
    QFETCH(const QString, percent);
    QFETCH(const QString, panel);
    const Words english(QStringLiteral("en"));
    const Split split = scorecard(seats).split(60);
    QCOMPARE(phrases::percent(english, split.panelShip()), percent);
    QCOMPARE(phrases::panel(english, {.split = split}), panel);
    // All of these scores are on the ship side, so auto says the same as the reviewers.
    if (!isNothing(seats.front().score)) {
        Seats automatic = seats;
        for (SeatData &data : automatic)
            data.verdict = nullptr;
        QCOMPARE(scorecard(automatic).split(60), split);
    }
}

void TestPanel::personaOnOnePanelOnly()
{
    const Scorecard one = scorecard(mistral31);
    const Scorecard other = scorecard(modal);
    QVERIFY(one.seatOf(idOf("creator")));
    QCOMPARE(one.seatOf(idOf("creator"))->persona, idOf("creator"));
    QVERIFY(!other.seatOf(idOf("creator")));
    QVERIFY(!one.seatOf(idOf("founder")));
    QVERIFY(other.seatOf(idOf("founder")));
    QVERIFY(!Scorecard().seatOf(idOf("founder")));
}

void TestPanel::scores_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("isScore");
    for (const qint64 number : {0, 1, 59, 60, 100})
        QTest::addRow("%lld", number) << number << true;
    for (const qint64 number : {qint64(-1), qint64(101), qint64(1) << 32, (qint64(1) << 32) + 50})
        QTest::addRow("%lld", number) << number << false;
}

void TestPanel::scores()
{
    QFETCH(const qint64, number);
    QFETCH(const bool, isScore);
    const auto score = Score::from(number);
    QCOMPARE(score.has_value(), isScore);
    if (isScore)
        QCOMPARE(score->value(), int(number));
}

void TestPanel::effectiveVerdicts_data()
{
    QTest::addColumn<Value>("score");
    QTest::addColumn<QString>("own"); // empty: auto
    QTest::addColumn<int>("threshold");
    QTest::addColumn<QString>("expected"); // empty: no verdict
    const auto row = [](const char *name, const Value &score, const char *own, int threshold,
                        const char *expected) {
        QTest::newRow(name) << score << text(own) << threshold << text(expected);
    };
    row("auto, at the threshold", 60, "", 60, "ship");
    row("auto, one below", 59, "", 60, "skip");
    row("auto, 0", 0, "", 60, "skip");
    row("auto, 100", 100, "", 60, "ship");
    row("auto, no score", {}, "", 60, "");
    row("auto, threshold 0", 0, "", 0, "ship");
    row("auto, threshold 100", 99, "", 100, "skip");
    row("auto, threshold and score 100", 100, "", 100, "ship");
    row("own ship against the score", 0, "ship", 60, "ship");
    row("own skip against the score", 100, "skip", 60, "skip");
    row("own ship, no score", {}, "ship", 60, "ship");
    row("own skip, no score", {}, "skip", 60, "skip");
}

void TestPanel::effectiveVerdicts()
{
    QFETCH(const Value, score);
    QFETCH(const QString, own);
    QFETCH(const int, threshold);
    QFETCH(const QString, expected);
    Record record(Kind::Seat, idOf("seat"));
    record.set(Field::Score, score);
    if (!own.isEmpty())
        record.set(Field::Verdict, own);
    const auto verdict = Seat::from(record).effectiveVerdict(threshold);
    QCOMPARE(verdict ? QString::fromLatin1(tokenOf(*verdict)) : QString(), expected);
}

void TestPanel::splits_data()
{
    QTest::addColumn<int>("ships");
    QTest::addColumn<int>("skips");
    QTest::addColumn<QString>("shown"); // split, verdict, panel ship, open seats
    const auto row = [](int ships, int skips, const char *shown) {
        QTest::addRow("%d ship, %d skip", ships, skips) << ships << skips << text(shown);
    };
    row(0, 0, "0–0 pending — 4");
    row(1, 0, "1–0 ship 100 3");
    row(2, 0, "2–0 ship 100 2");
    row(3, 0, "3–0 ship 100 1");
    row(4, 0, "4–0 ship 100 0");
    row(0, 1, "0–1 skip 0 3");
    row(1, 1, "1–1 mixed 50 2");
    row(2, 1, "2–1 ship 67 1");
    row(3, 1, "3–1 ship 75 0");
    row(0, 2, "0–2 skip 0 2");
    row(1, 2, "1–2 skip 33 1");
    row(2, 2, "2–2 mixed 50 0");
    row(0, 3, "0–3 skip 0 1");
    row(1, 3, "1–3 skip 25 0");
    row(0, 4, "0–4 skip 0 0");
}

void TestPanel::splits()
{
    QFETCH(const int, ships);
    QFETCH(const int, skips);
    QFETCH(const QString, shown);
    Split split;
    for (int i = 0; i < ships; ++i)
        split.count(Verdict::Ship);
    for (int i = 0; i < skips; ++i)
        split.count(Verdict::Skip);
    split.count({});
    QCOMPARE(split, (Split{ships, skips}));
    const auto percent = split.panelShip();
    QCOMPARE(QStringList({phrases::split(split), QLatin1String(tokenOf(split.verdict())),
                          percent ? QString::number(*percent) : text("—"),
                          QString::number(split.open())})
                 .join(u' '),
             shown);
}

void TestPanel::percents_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<int>("percent"); // -1: none
    const auto row = [](qint64 part, qint64 whole, int percent) {
        QTest::addRow("%lld of %lld", part, whole) << part << whole << percent;
    };
    row(0, 0, -1);
    row(0, 1, 0);
    row(1, 1, 100);
    row(1, 3, 33);
    row(2, 3, 67);
    row(1, 8, 13);  // 12.5, halves up
    row(3, 8, 38);  // 37.5
    row(1, 200, 1); // 0.5
    row(1, 201, 0);
    row(199, 200, 100); // 99.5
    row(30, 41, 73);
    row(1'000'000'000'000, 2'000'000'000'000, 50);
}

void TestPanel::percents()
{
    QFETCH(const qint64, part);
    QFETCH(const qint64, whole);
    QFETCH(const int, percent);
    QCOMPARE(percentOf(part, whole).value_or(-1), percent);
}

void TestPanel::loneDissenters_data()
{
    QTest::addColumn<Seats>("seats");
    QTest::addColumn<QString>("expected"); // empty: nobody
    const auto row = [](const char *name, const Seats &seats, const char *expected) {
        QTest::newRow(name) << seats << text(expected);
    };
    row("4-0", mistral22b, "");
    row("3-1", mistral31, "skeptic");
    row("1-3", {{"a", 10}, {"b", 20}, {"c", 61}, {"d", 0}}, "c");
    row("2-2", {{"a", 10}, {"b", 20}, {"c", 61}, {"d", 99}}, "");
    row("2-1 and one open", {{"a", 70}, {"b"}, {"c", 59}, {"d", 60}}, "c");
    row("1-2 and one open", {{"a"}, {"b", 1}, {"c", {}, "ship"}, {"d", 2}}, "c");
    row("3-0 and one open", {{"a", 70}, {"b"}, {"c", 70}, {"d", 70}}, "");
    row("1-1", {{"a", 70}, {"b", 1}}, "");
    row("1-0", {{"a", 70}}, "");
    row("nobody", {}, "");
    row("own verdict against the score", {{"a", 70}, {"b", 70, "skip"}, {"c", 70}}, "b");
}

void TestPanel::loneDissenters()
{
    QFETCH(const Seats, seats);
    QFETCH(const QString, expected);
    const Scorecard card = scorecard(seats);
    const Seat *lone = card.loneDissenter(60);
    QCOMPARE(lone ? nameOf(lone->persona) : QString(), expected);
}

void TestPanel::summaries_data()
{
    QTest::addColumn<Seats>("seats");
    QTest::addColumn<QString>("expected"); // mean, median, spread, deviation
    const auto row = [](const char *name, const Seats &seats, const char *expected) {
        QTest::newRow(name) << seats << text(expected);
    };
    // Worked by hand: 85 78 82 72 are 5.75 -1.25 2.75 -7.25 from 79.25; the squares sum to 94.75.
    row("Mistral 3 Small (22B)", mistral22b, "79.25 80 13 4.8670");
    // 88 78 82 75: 7.25 -2.75 1.25 -5.75 from 80.75; 94.75 again.
    row("Modal", modal, "80.75 80 13 4.8670");
    row("no scores", mistral31, "none");
    row("nobody", {}, "none");
    row("one", {{"a", 42}}, "42 42 0 0.0000");
    row("two", {{"a", 0}, {"b", 100}}, "50 50 100 50.0000");
    row("three, one without", {{"a", 10}, {"b"}, {"c", 40}, {"d", 13}}, "21 13 30 13.4907");
    row("all the same", {{"a", 60}, {"b", 60}, {"c", 60}, {"d", 60}}, "60 60 0 0.0000");
}

void TestPanel::summaries()
{
    QFETCH(const Seats, seats);
    QFETCH(const QString, expected);
    const auto summary = scorecard(seats).scores();
    QCOMPARE(summary ? QStringLiteral("%1 %2 %3 %4")
                           .arg(summary->mean)
                           .arg(summary->median)
                           .arg(summary->spread)
                           .arg(summary->deviation, 0, 'f', 4)
                     : text("none"),
             expected);
}

void TestPanel::words()
{
    for (const auto verdict : {Verdict::Ship, Verdict::Skip})
        QVERIFY(verdictFrom(QLatin1String(tokenOf(verdict))) == verdict);
    for (const auto verdict :
         {PanelVerdict::Ship, PanelVerdict::Mixed, PanelVerdict::Skip, PanelVerdict::Pending})
        QVERIFY(panelVerdictFrom(QLatin1String(tokenOf(verdict))) == verdict);
    for (const char *other : {"", "Ship", " ship", "auto"}) {
        QVERIFY(!verdictFrom(text(other)));
        QVERIFY(!panelVerdictFrom(text(other)));
    }
    QVERIFY(!verdictFrom(text("mixed")));
}

VD_TEST_CASE(TestPanel)

} // namespace tst_panel

#include "tst_panel.moc"
