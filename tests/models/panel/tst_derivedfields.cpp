// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/derivedfields.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_derivedfields {

using namespace vd;
using namespace vd::test;

// What an edit keeps of the past by itself. The desk's clock moves on a day with every edit.
class TestDerivedFields : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFieldOfATool_data();
    void everyFieldOfATool();
    void everyFieldOfASeat_data();
    void everyFieldOfASeat();
    void seatsComeAndGo();
    void thresholdTouchesWhatItTurns();
    void namesOfOthersTouchNothing();
    void formerSlugs();
    void verdictHistory();
    void gestureThatTurnsAndTurnsBack();
    void askedForIsNotKept();
    void takeKeepsWhatTheSeatsSaid();
    void takeInAGesture();
    void takeFromAFile();
    void aHeldTieIsPending();
    void aNoteThatSettlesNothing();
    void notesKeepWhatTheSeatsSaid();
    void aNoteSettlesNoLaterTie();
    void notesFromBefore();

private:
    static void fill(TempDesk &desk, const char *status = "published");
    static Commit nextDay(TempDesk &desk, const RecordRef &record, Field field, const Value &after)
    {
        *desk.clock.now += 86'400'000;
        return desk.set(record, field, after);
    }
    static QString updated(TempDesk &desk, const char *slug = "mistral")
    {
        return isoInstant(desk.find(tool(slug)).integer(Field::UpdatedAt)).left(10);
    }
};

void TestDerivedFields::fill(TempDesk &desk, const char *status)
{
    desk.apply("Desk", {newPersona("builder"), newPersona("skeptic", 1),
                        newTool("mistral", "Mistral").set(Field::Status, status),
                        newSeat("mistral", "builder").set(Field::Score, 85)});
}

void TestDerivedFields::everyFieldOfATool_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("after");
    QTest::addColumn<bool>("isSeen");
    const auto row = [](const char *field, const Value &after, bool isSeen) {
        QTest::newRow(field) << text(field) << after << isSeen;
    };
    row("place", value(7), false);
    row("slug", value("new"), true);
    row("name", value("New"), true);
    row("tagline", value("New"), true);
    row("category", value("New"), true);
    row("description", value("New"), true);
    row("website", value("New"), true);
    row("monogram", value("N"), true);
    row("bestFor", value("New"), true);
    row("logo.alt", value("New"), true);
    row("pricing.entry", value("paid"), true);
    row("pricing.text", value("New"), true);
    row("pricing.amount", value(1.5), true);
    row("pricing.currency", value("EUR"), true);
    row("pricing.per", value("month"), true);
    row("pricing.checkedOn", value("2026-05-01"), true);
    row("community.ship", value(1), true);
    row("community.skip", value(1), true);
    row("community.asOf", value("2026-05-01"), true);
    row("panelTake", value("Split."), true);
    row("status", value("retired"), false);
    row("starred", value(1), false);
    row("extra", value("{\"a\":1}"), false);
}

void TestDerivedFields::everyFieldOfATool()
{
    QFETCH(const QString, field);
    QFETCH(const Value, after);
    QFETCH(const bool, isSeen);
    TempDesk desk;
    fill(desk);
    nextDay(desk, tool("mistral"), findField(Kind::Tool, field)->field, after);
    QCOMPARE(updated(desk), isSeen ? text("2026-05-02") : text("2026-05-01"));
}

void TestDerivedFields::everyFieldOfASeat_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("after");
    QTest::addColumn<bool>("isSeen");
    const auto row = [](const char *field, const Value &after, bool isSeen) {
        QTest::newRow(field) << text(field) << after << isSeen;
    };
    row("exists", value(0), true);
    row("place", value(3), false);
    row("persona", value(idOf("skeptic").text()), true);
    row("score", value(84), true);
    row("verdict", value("skip"), true);
    row("review", value("New"), true);
    row("author", value("New"), true);
    row("reviewedOn", value("2026-05-01"), true);
    row("due", value("2026-05-01"), false);
    row("extra", value("{\"a\":1}"), false);
}

void TestDerivedFields::everyFieldOfASeat()
{
    QFETCH(const QString, field);
    QFETCH(const Value, after);
    QFETCH(const bool, isSeen);
    TempDesk desk;
    fill(desk);
    nextDay(desk, seat("mistral", "builder"), findField(Kind::Seat, field)->field, after);
    QCOMPARE(updated(desk), isSeen ? text("2026-05-02") : text("2026-05-01"));
}

void TestDerivedFields::seatsComeAndGo()
{
    TempDesk desk;
    fill(desk);
    *desk.clock.now += 86'400'000;
    desk.apply("Seat", {newSeat("mistral", "skeptic", 1)});
    QCOMPARE(updated(desk), text("2026-05-02"));
    nextDay(desk, tool("mistral"), Field::Exists, value(0));
    QCOMPARE(updated(desk), text("2026-05-02"));
    nextDay(desk, tool("mistral"), Field::Exists, value(1));
    QCOMPARE(updated(desk), text("2026-05-02")); // as it went, so that undo restores it exactly
}

void TestDerivedFields::thresholdTouchesWhatItTurns()
{
    TempDesk desk;
    fill(desk); // one seat with 85
    desk.apply(edit("Other", newPanel("modal", "Modal", {{"builder", 95}})));
    nextDay(desk, desk.site(), Field::ShipThreshold, value(85));
    QCOMPARE(updated(desk), text("2026-05-01"));
    const Commit commit = nextDay(desk, desk.site(), Field::ShipThreshold, value(86));
    QCOMPARE(updated(desk), text("2026-05-03"));
    QCOMPARE(updated(desk, "modal"), text("2026-05-01"));
    QCOMPARE(desk.get(tool("mistral"), Field::VerdictHistory),
             value("[{\"from\":\"ship\",\"on\":\"2026-05-03\",\"to\":\"skip\"}]"));
    QCOMPARE(commit.changes.size(), 3);
}

void TestDerivedFields::namesOfOthersTouchNothing()
{
    TempDesk desk;
    fill(desk);
    nextDay(desk, persona("builder"), Field::Name, value("Maker"));
    nextDay(desk, desk.site(), Field::Name, value("Verdicts"));
    QCOMPARE(updated(desk), text("2026-05-01"));
}

void TestDerivedFields::formerSlugs()
{
    TempDesk desk;
    fill(desk, "draft");
    const auto after = [&](const char *slug) {
        nextDay(desk, tool("mistral"), Field::Slug, value(slug));
        return desk.find(tool("mistral")).text(Field::FormerSlugs);
    };
    QCOMPARE(after("a"), text("[]")); // a draft was published nowhere
    desk.set(tool("mistral"), Field::Status, value("published"));
    QCOMPARE(after("b"), text("[\"a\"]"));
    QCOMPARE(after("c"), text("[\"a\",\"b\"]"));
    QCOMPARE(after("a"), text("[\"b\",\"c\"]")); // it is no former one any more
    QCOMPARE(after("c"), text("[\"b\",\"a\"]"));
    desk.set(tool("mistral"), Field::Status, value("retired"));
    QCOMPARE(after("d"), text("[\"b\",\"a\",\"c\"]"));
}

void TestDerivedFields::verdictHistory()
{
    TempDesk desk;
    fill(desk, "ready");
    const auto history = [&] { return desk.find(tool("mistral")).text(Field::VerdictHistory); };
    const auto turn = [&](const Value &verdict) {
        nextDay(desk, seat("mistral", "builder"), Field::Verdict, verdict);
        return history();
    };
    QCOMPARE(turn(value("skip")), text("[]")); // not published
    desk.set(tool("mistral"), Field::Status, value("published"));
    QCOMPARE(history(), text("[]"));
    QCOMPARE(turn(nothing), text("[{\"from\":\"skip\",\"on\":\"2026-05-03\",\"to\":\"ship\"}]"));
    QCOMPARE(turn(value("ship")), // auto said so, too
             text("[{\"from\":\"skip\",\"on\":\"2026-05-03\",\"to\":\"ship\"}]"));
    nextDay(desk, seat("mistral", "builder"), Field::Exists, value(0));
    QCOMPARE(history(), text("[{\"from\":\"skip\",\"on\":\"2026-05-03\",\"to\":\"ship\"},"
                             "{\"from\":\"ship\",\"on\":\"2026-05-05\",\"to\":\"pending\"}]"));
}

void TestDerivedFields::gestureThatTurnsAndTurnsBack()
{
    TempDesk desk;
    fill(desk);
    const auto drag = [&](int from, int to) {
        *desk.clock.now += 86'400'000;
        desk.apply(inGesture(
            "drag", edit("Score", {change(seat("mistral", "builder"), Field::Score, from, to)})));
        return desk.find(tool("mistral")).text(Field::VerdictHistory);
    };
    QCOMPARE(drag(85, 20), text("[{\"from\":\"ship\",\"on\":\"2026-05-02\",\"to\":\"skip\"}]"));
    QCOMPARE(drag(20, 10), text("[{\"from\":\"ship\",\"on\":\"2026-05-03\",\"to\":\"skip\"}]"));
    QCOMPARE(drag(10, 70), text("[]"));
    QCOMPARE(updated(desk), text("2026-05-04"));
    QCOMPARE(drag(70, 85), text("[]"));
    QCOMPARE(updated(desk), text("2026-05-01"));
    QVERIFY(desk->verify()->empty());
}

void TestDerivedFields::askedForIsNotKept()
{
    TempDesk desk;
    fill(desk);
    *desk.clock.now += 86'400'000;
    desk.apply("Import",
               {change(tool("mistral"), Field::Name, "Mistral", "Mistral 3"),
                change(tool("mistral"), Field::UpdatedAt, 1'777'627'800'000, 1'777'627'800'000)});
    QCOMPARE(updated(desk), text("2026-05-01"));
}

static QString says(const char *persona, const char *verdict)
{
    return idOf(persona).text() + u'=' + text(verdict);
}

void TestDerivedFields::takeKeepsWhatTheSeatsSaid()
{
    TempDesk desk;
    fill(desk);
    const auto line = [&] { return desk.find(tool("mistral")).text(Field::PanelTakeVerdicts); };
    QCOMPARE(line(), QString());
    desk.set(tool("mistral"), Field::PanelTake, value("It ships."));
    QCOMPARE(line(), says("builder", "ship"));
    desk.set(seat("mistral", "builder"), Field::Score, value(20));
    QCOMPARE(line(), says("builder", "ship")); // as it was
    const Commit rewritten = desk.set(tool("mistral"), Field::PanelTake, value("It does not."));
    QCOMPARE(line(), says("builder", "skip"));
    desk.apply(undo(rewritten));
    QCOMPARE(line(), says("builder", "ship"));
    desk.set(seat("mistral", "builder"), Field::Exists, value(0));
    desk.set(tool("mistral"), Field::PanelTake, value("Nobody sits here."));
    QCOMPARE(line(), text("none"));
    desk.set(tool("mistral"), Field::PanelTake, value(" "));
    QCOMPARE(desk.get(tool("mistral"), Field::PanelTakeVerdicts), nothing);
    QVERIFY(desk->verify()->empty());
}

void TestDerivedFields::takeInAGesture()
{
    TempDesk desk;
    fill(desk);
    const auto type = [&](const Value &from, const char *to) {
        desk.apply(inGesture("typing",
                             edit("Take", {change(tool("mistral"), Field::PanelTake, from, to)})));
    };
    type(nothing, "I");
    type(value("I"), "It ships.");
    QCOMPARE(desk.find(tool("mistral")).text(Field::PanelTakeVerdicts), says("builder", "ship"));
    QCOMPARE(desk->reader()->history()->size(), 3); // the desk, its first records, the take
    VD_OK(desk->undo(text("Ada")));
    QCOMPARE(desk.get(tool("mistral"), Field::PanelTake), nothing);
    QCOMPARE(desk.get(tool("mistral"), Field::PanelTakeVerdicts), nothing);
}

void TestDerivedFields::takeFromAFile()
{
    TempDesk desk;
    fill(desk);
    const auto take = [&](const Value &before, const char *after, const Value &line) {
        const Value held = desk.get(tool("mistral"), Field::PanelTakeVerdicts);
        desk.apply("Import", {change(tool("mistral"), Field::PanelTake, before, value(after)),
                              change(tool("mistral"), Field::PanelTakeVerdicts, held, line)});
        return desk.find(tool("mistral")).text(Field::PanelTakeVerdicts);
    };
    QCOMPARE(take(nothing, "Old.", value(says("builder", "skip"))), says("builder", "skip"));
    QCOMPARE(take(value("Old."), "New.", nothing), says("builder", "ship"));
    QCOMPARE(take(value("New."), "", value("a line without a take")), QString());
}

void TestDerivedFields::aHeldTieIsPending()
{
    TempDesk desk;
    fill(desk); // the builder ships
    desk.apply("Panel", {newPersona("creator", 2), newPersona("futurist", 3),
                         newSeat("mistral", "creator", 1).set(Field::Score, 90),
                         newSeat("mistral", "skeptic", 2).set(Field::Score, 10)});
    desk.set(desk.site(), Field::PanelTie, value("hold"));
    const auto history = [&] { return desk.find(tool("mistral")).text(Field::VerdictHistory); };
    QCOMPARE(history(), text("[]"));
    *desk.clock.now += 86'400'000;
    desk.apply("Seat", {newSeat("mistral", "futurist", 3).set(Field::Score, 20)});
    const QString held = text("{\"from\":\"ship\",\"on\":\"2026-05-02\",\"to\":\"pending\"}");
    QCOMPARE(history(), u'[' + held + u']');
    *desk.clock.now += 86'400'000;
    desk.apply("Note", {newNote("mistral", "why", "Why?")});
    QCOMPARE(updated(desk), text("2026-05-02"));
    nextDay(desk, note("why"), Field::Resolved, value(1));
    const QString settled = text(",{\"from\":\"pending\",\"on\":\"2026-05-04\",\"to\":\"mixed\"}");
    QCOMPARE(history(), u'[' + held + settled + u']');
    QCOMPARE(updated(desk), text("2026-05-04"));
    nextDay(desk, note("why"), Field::Exists, value(0));
    QCOMPARE(updated(desk), text("2026-05-05")); // nothing settles it any more
    const QString before = history();
    for (const char *policy : {"mixed", "hold", "mixed"})
        nextDay(desk, desk.site(), Field::PanelTie, value(policy));
    QCOMPARE(updated(desk), text("2026-05-05")); // another policy is no news of any panel
    QCOMPARE(history(), before);
    nextDay(desk, desk.site(), Field::PanelTie, value("hold"));
    nextDay(desk, tool("mistral"), Field::PanelTake, value("Both are right."));
    QVERIFY(history().endsWith(text("\"to\":\"mixed\"}]")));
    QVERIFY(desk->verify()->empty());
}

void TestDerivedFields::aNoteThatSettlesNothing()
{
    TempDesk desk;
    fill(desk);
    *desk.clock.now += 86'400'000;
    desk.apply("Note", {newNote("mistral", "why", "Why?", true)});
    nextDay(desk, note("why"), Field::NoteText, value("Because."));
    QCOMPARE(updated(desk), text("2026-05-01"));
    desk.set(desk.site(), Field::PanelTie, value("hold"));
    nextDay(desk, note("why"), Field::Resolved, value(0));
    QCOMPARE(updated(desk), text("2026-05-01")); // its panel is of one mind
}

void TestDerivedFields::notesKeepWhatTheSeatsSaid()
{
    TempDesk desk;
    fill(desk);
    const auto line = [&] { return desk.find(note("why")).text(Field::ResolvedVerdicts); };
    desk.apply("Note", {newNote("mistral", "why", "Why?")});
    QCOMPARE(line(), QString());
    desk.set(note("why"), Field::Resolved, value(1));
    QCOMPARE(line(), says("builder", "ship"));
    desk.set(seat("mistral", "builder"), Field::Score, value(20));
    QCOMPARE(line(), says("builder", "ship")); // as it was
    desk.set(note("why"), Field::NoteText, value("Why, oh why?"));
    QCOMPARE(line(), says("builder", "ship"));
    desk.set(note("why"), Field::ResolvedVerdicts, value(says("builder", "skip"))); // still so
    QCOMPARE(line(), says("builder", "skip"));
    desk.set(seat("mistral", "builder"), Field::Score, value(90));
    desk.set(note("why"), Field::Exists, value(0));
    desk.set(note("why"), Field::Exists, value(1));
    QCOMPARE(line(), says("builder", "skip")); // with which it went
    desk.set(note("why"), Field::Resolved, value(0));
    QCOMPARE(desk.get(note("why"), Field::ResolvedVerdicts), nothing);
    VD_OK(desk->undo(text("Ada")));
    QCOMPARE(line(), says("builder", "skip"));
    desk.apply("Notes", {newNote("mistral", "two", "2", true)});
    QCOMPARE(desk.find(note("two")).text(Field::ResolvedVerdicts), says("builder", "ship"));
    desk.apply("Import",
               {newNote("mistral", "three", "3", true).set(Field::ResolvedVerdicts, "none"),
                newNote("mistral", "four", "4").set(Field::ResolvedVerdicts, "none")});
    QCOMPARE(desk.find(note("three")).text(Field::ResolvedVerdicts), text("none"));
    QCOMPARE(desk.get(note("four"), Field::ResolvedVerdicts), nothing);
    QVERIFY(desk->verify()->empty());
}

void TestDerivedFields::aNoteSettlesNoLaterTie()
{
    TempDesk desk;
    fill(desk); // the builder ships
    desk.apply("Panel", {newPersona("creator", 2), newPersona("futurist", 3),
                         newSeat("mistral", "creator", 1).set(Field::Score, 90),
                         newSeat("mistral", "futurist", 2).set(Field::Score, 90),
                         newSeat("mistral", "skeptic", 3).set(Field::Score, 10)});
    desk.set(desk.site(), Field::PanelTie, value("hold"));
    desk.apply("Note", {newNote("mistral", "why", "Why does the skeptic?", true)});
    const auto became = [&](const char *verdict) {
        const QString end = text("\"to\":\"") + text(verdict) + text("\"}]");
        return desk.find(tool("mistral")).text(Field::VerdictHistory).endsWith(end);
    };
    desk.set(seat("mistral", "futurist"), Field::Score, value(10));
    QVERIFY(became("pending"));
    desk.set(note("why"), Field::Resolved, value(0));
    desk.set(note("why"), Field::Resolved, value(1));
    QVERIFY(became("mixed"));
}

// Notes that were resolved before this was kept have nothing beside them.
void TestDerivedFields::notesFromBefore()
{
    const auto state = [](int score, const Record &talk) {
        Record tool(Kind::Tool, idOf("mistral"));
        tool.set(Field::Exists, qint64(1));
        Record seat(Kind::Seat, idOf("seat"));
        seat.set(Field::Exists, qint64(1));
        seat.set(Field::SeatPersona, idOf("builder").text());
        seat.set(Field::Score, qint64(score));
        return ToolState{tool, {seat}, 60, TiePolicy::Mixed, {talk}};
    };
    Record talk(Kind::Note, idOf("why"));
    talk.set(Field::Exists, qint64(1));
    talk.set(Field::Resolved, qint64(1));
    const ToolState after = updateDerivedFields(state(90, talk), state(20, talk), 1);
    QCOMPARE(after.notes.front().text(Field::ResolvedVerdicts), says("builder", "ship"));
    const ToolState again = updateDerivedFields(after, state(90, after.notes.front()), 2);
    QCOMPARE(again.notes.front().text(Field::ResolvedVerdicts), says("builder", "ship"));
}

VD_TEST_CASE(TestDerivedFields)

} // namespace tst_derivedfields

#include "tst_derivedfields.moc"
