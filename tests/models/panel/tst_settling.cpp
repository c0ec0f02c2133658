// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/blind.h"
#include "panel/fieldrule.h"
#include "panel/publishedverdict.h"
#include "panel/record.h"
#include "panel/take.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_settling {

using namespace vd;
using namespace vd::test;

// How a panel settles its splits: what is held, what is stale, and who does not see what yet.
class TestSettling : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void verdictsLines();
    void staleTakes();
    void published_data();
    void published();
    void onlyTwoAgainstTwoIsHeld();
    void blind_data();
    void blind();
    void blindedSeesItsOwnSeat();
    void blindedIsOnlyWhoHasNoScore();
    void pairings();
    void notesAreTallied();
    void siteSettings();
};

namespace {

Seat seatOf(const char *persona, std::optional<int> score, const char *author = "")
{
    Seat seat;
    seat.id = idOf(text("seat of ") + text(persona));
    seat.persona = idOf(persona);
    if (score)
        seat.score = *Score::from(*score);
    seat.review = text("Because.");
    seat.author = text(author);
    seat.reviewedOn = text("2026-05-01");
    return seat;
}

// Two against two.
Tool divided()
{
    Tool tool;
    tool.scorecard = Scorecard({seatOf("builder", 90, "Ada"), seatOf("creator", 80, "Bob"),
                                seatOf("skeptic", 20, "Cleo"), seatOf("futurist", 10, "Dan")});
    return tool;
}

Site holding()
{
    Site site;
    site.tie = TiePolicy::Hold;
    return site;
}

} // namespace

void TestSettling::verdictsLines()
{
    const std::vector<Seat> seats = {seatOf("builder", 60), seatOf("skeptic", 59),
                                     seatOf("creator", {})};
    QStringList words = {idOf("builder").text() + text("=ship"),
                         idOf("skeptic").text() + text("=skip")};
    words.sort();
    QCOMPARE(verdictsLine(seats, 60), words.join(u' '));
    QCOMPARE(verdictsLine({seats[2], seats[1], seats[0]}, 60), words.join(u' '));
    QCOMPARE(verdictsLine({seats[2]}, 60), text("none"));
    QCOMPARE(verdictsLine(std::vector<Seat>(), 60), text("none"));
    const auto longest = verdictsLine(divided().scorecard.seats(), 60);
    QVERIFY(!findFault(*findField(Kind::Tool, Field::PanelTakeVerdicts), longest));
}

void TestSettling::staleTakes()
{
    Tool tool = divided();
    QVERIFY(!isTakeSet(tool));
    QVERIFY(!isTakeStale(tool, 60));
    tool.panelTakeVerdicts = verdictsLine(tool.scorecard.seats(), 60);
    QVERIFY(isTakeSet(tool));
    QVERIFY(!isTakeStale(tool, 60));
    QVERIFY(isTakeStale(tool, 85)); // the threshold moved past the creator
    std::vector<Seat> seats = tool.scorecard.seats();
    seats[0].score = *Score::from(61); // the same verdict
    tool.scorecard = Scorecard(seats);
    QVERIFY(!isTakeStale(tool, 60));
    seats[0].verdict = Verdict::Skip;
    tool.scorecard = Scorecard(seats);
    QVERIFY(isTakeStale(tool, 60));
    tool.scorecard = Scorecard();
    QVERIFY(isTakeStale(tool, 60));
}

void TestSettling::published_data()
{
    QTest::addColumn<NoteTally>("notes");
    const QString now = verdictsLine(divided().scorecard.seats(), 60);
    const QString then = text("none");
    QTest::addColumn<QString>("take"); // none, fresh or stale
    QTest::addColumn<bool>("isHeld");
    const auto row = [](const char *name, const NoteTally &notes, const char *take, bool isHeld) {
        QTest::newRow(name) << notes << text(take) << isHeld;
    };
    row("nothing", {}, "none", true);
    row("open note", {1, 0, {}}, "none", true);
    row("resolved note", {0, 1, {now}}, "none", false);
    row("note resolved on other verdicts", {0, 1, {then}}, "none", true);
    row("one of two resolved on other verdicts", {0, 2, {then, now}}, "none", true);
    row("note resolved before its verdicts were kept", {0, 1, {}}, "none", false);
    row("one of two resolved", {1, 1, {now}}, "none", true);
    row("take and note resolved on other verdicts", {0, 1, {then}}, "fresh", false);
    row("take", {}, "fresh", false);
    row("take and open note", {1, 0, {}}, "fresh", false);
    row("stale take", {}, "stale", true);
    row("stale take and resolved note", {0, 2, {now}}, "stale", false);
}

void TestSettling::published()
{
    QFETCH(const NoteTally, notes);
    QFETCH(const QString, take);
    QFETCH(const bool, isHeld);
    Tool tool = divided();
    tool.notes = notes;
    if (take != u"none")
        tool.panelTakeVerdicts = take == u"fresh" ? verdictsLine(tool.scorecard.seats(), 60)
                                                  : text("none");
    const PublishedVerdict held = publishedVerdict(tool, holding());
    QCOMPARE(held.isHeld, isHeld);
    QCOMPARE(held.verdict(), isHeld ? PanelVerdict::Pending : PanelVerdict::Mixed);
    QCOMPARE(held.panelShip(), isHeld ? std::nullopt : std::optional(50));
    QCOMPARE(held.split, tool.scorecard.split(60));
    QCOMPARE(publishedVerdict(tool, Site()).verdict(), PanelVerdict::Mixed);
    QVERIFY(!publishedVerdict(tool, Site()).isHeld);
}

void TestSettling::onlyTwoAgainstTwoIsHeld()
{
    for (int ships = 0; ships <= Split::seats; ++ships) {
        for (int skips = 0; ships + skips <= Split::seats; ++skips) {
            std::vector<Seat> seats;
            for (int i = 0; i < ships + skips; ++i)
                seats.push_back(seatOf(qPrintable(QString::number(i)), i < ships ? 90 : 10));
            Tool tool;
            tool.scorecard = Scorecard(seats);
            const bool isHeld = publishedVerdict(tool, holding()).isHeld;
            QCOMPARE(isHeld, ships == 2 && skips == 2);
        }
    }
}

void TestSettling::blind_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("isBlind");
    QTest::newRow("has no score") << "Ada" << true;
    QTest::newRow("in other letters") << "  aDA " << true;
    QTest::newRow("has a score") << "Bob" << false;
    QTest::newRow("has one and lacks one") << "Cleo" << true;
    QTest::newRow("has no seat") << "Eve" << false;
    QTest::newRow("is part of a name") << "Ad" << false;
    QTest::newRow("nobody") << "" << false; // a seat without an author is nobody's
}

void TestSettling::blind()
{
    QFETCH(const QString, person);
    QFETCH(const bool, isBlind);
    Tool tool;
    tool.scorecard = Scorecard({seatOf("builder", {}, " Ada "), seatOf("creator", 80, "Bob"),
                                seatOf("skeptic", {}, "Cleo"), seatOf("futurist", 10, "Cleo")});
    QCOMPARE(blinded(tool, person).isPanelHidden, isBlind);
    QCOMPARE(panelRowOf(blinded(tool, person), 60), blinded(panelRowOf(tool, 60), person));
    tool.scorecard = Scorecard({seatOf("builder", {}, " ")});
    QVERIFY(!blinded(tool, QStringLiteral(" ")).isPanelHidden);
}

void TestSettling::blindedSeesItsOwnSeat()
{
    Tool tool = divided();
    std::vector<Seat> seats = tool.scorecard.seats();
    seats[0].score.reset();
    seats[0].verdict = Verdict::Ship; // said, but not scored
    seats[1].verdict = Verdict::Skip;
    tool.scorecard = Scorecard(seats);
    tool.panelTake = text("Take");
    tool.panelTakeVerdicts = text("none");
    tool.verdictHistory = {{text("2026-05-01"), PanelVerdict::Ship, PanelVerdict::Mixed}};
    const Tool seen = blinded(tool, text("Ada"));
    const auto &shown = seen.scorecard.seats();
    QCOMPARE(shown.size(), 4);
    QVERIFY(!shown[0].isHidden);
    QCOMPARE(shown[0].verdict, std::optional(Verdict::Ship));
    QCOMPARE(shown[0].review, text("Because."));
    for (size_t i = 1; i < shown.size(); ++i) {
        QVERIFY(shown[i].isHidden);
        QVERIFY(!shown[i].score && !shown[i].verdict);
        QCOMPARE(shown[i].review + shown[i].reviewedOn, QString());
        QCOMPARE(shown[i].author, seats[i].author); // who sits there is no secret
        QCOMPARE(shown[i].persona, seats[i].persona);
    }
    QVERIFY(seen.verdictHistory.empty() && seen.panelTake.isEmpty() && !isTakeSet(seen));
    QVERIFY(!seen.scorecard.scores());
    const PublishedVerdict verdict = publishedVerdict(seen, Site());
    QCOMPARE(verdict.verdict(), PanelVerdict::Pending);
    QCOMPARE(verdict.panelShip(), std::nullopt);
    QCOMPARE(verdict.open(), 0);
}

void TestSettling::blindedIsOnlyWhoHasNoScore()
{
    const Tool tool = divided();
    for (const char *person : {"Ada", "Eve", ""}) {
        const Tool seen = blinded(tool, text(person));
        QVERIFY(!seen.scorecard.isPartlyHidden());
        QCOMPARE(seen.scorecard.split(60), tool.scorecard.split(60));
    }
}

void TestSettling::pairings()
{
    Pairing pairing;
    pairing.left = divided();
    std::vector<Seat> seats = pairing.left.scorecard.seats();
    seats[0].score.reset();
    pairing.left.scorecard = Scorecard(seats);
    pairing.right = pairing.left;
    pairing.right.status = Status::Published; // the preview and each export show the same
    const auto hides = [](const Tool &tool) { return tool.scorecard.isPartlyHidden(); };
    QVERIFY(!hides(blinded(pairing, text("Ada")).left)); // not asked for
    pairing.site.blind = true;
    QVERIFY(hides(blinded(pairing, text("Ada")).left));
    QVERIFY(hides(blinded(pairing, text("Ada")).right));
    QVERIFY(!hides(blinded(pairing, text("Bob")).left));
}

void TestSettling::notesAreTallied()
{
    Record open(Kind::Note, idOf("open"));
    open.set(Field::Exists, qint64(1));
    Record resolved = open;
    resolved.set(Field::Resolved, qint64(1));
    Record gone = open;
    gone.set(Field::Exists, qint64(0));
    QCOMPARE(tallyOf({open, resolved, gone, open}), (NoteTally{2, 1, {}}));
    Record later = resolved;
    later.set(Field::ResolvedVerdicts, text("none"));
    Record opened = open;
    opened.set(Field::ResolvedVerdicts, text("of no matter"));
    QCOMPARE(tallyOf({opened, later, resolved, later}), (NoteTally{1, 3, {text("none")}}));
    QCOMPARE(Note::from(later).resolvedVerdicts, text("none"));
    open.set(Field::NoteTool, idOf("mistral").text());
    open.set(Field::NoteText, text("Why?"));
    open.set(Field::Author, text("Ada"));
    open.set(Field::WrittenAt, qint64(7));
    const Note note = Note::from(open);
    QCOMPARE(note.id, idOf("open"));
    QCOMPARE(note.tool, idOf("mistral"));
    QCOMPARE(note.text + note.author, text("Why?Ada"));
    QCOMPARE(note.writtenAt, std::optional<qint64>(7));
    QVERIFY(!note.resolved);
}

void TestSettling::siteSettings()
{
    Record record(Kind::Site, idOf("site"));
    QCOMPARE(Site::from(record).tie, TiePolicy::Mixed);
    QVERIFY(!Site::from(record).blind && Site::from(record).queries.empty());
    const std::vector<SavedQuery> queries = {{text("Mine"), text("author:me open:>0")},
                                             {text("“2–2”"), text("split:2-2")}};
    record.set(Field::PanelTie, text("hold"));
    record.set(Field::PanelBlind, qint64(1));
    record.set(Field::PanelQueries, queriesText(queries));
    QVERIFY(!findFault(*findField(Kind::Site, Field::PanelQueries), queriesText(queries)));
    QCOMPARE(Site::from(record).tie, TiePolicy::Hold);
    QVERIFY(Site::from(record).blind);
    QCOMPARE(Site::from(record).queries, queries);
}

VD_TEST_CASE(TestSettling)

} // namespace tst_settling

#include "tst_settling.moc"
