// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_deskedit {

using namespace vd;
using namespace vd::test;

// Desk::apply, the only door for writing: what gets through, what does not, and that nothing of
// what does not is written.
class TestDeskEdit : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void newRecords();
    void severalFields();
    void staleEditNamesBothSides();
    void oneStaleFieldStopsAll();
    void sameBeforeTwiceConflicts();
    void nothingAndEmptyTextDiffer();
    void deleteAndRestore();
    void undoOfANewSeat();
    void undoOfANewComparison();
    void noOpWritesNothing();
    void needsAuthorAndLabel_data();
    void needsAuthorAndLabel();
    void refusesText_data();
    void refusesText();
    void refusesValues_data();
    void refusesValues();
    void hostileTextIsStoredLiterally_data();
    void hostileTextIsStoredLiterally();
    void deskHasOneSite();
    void survivesReopening();
    void rowsShowSplits();
};

void TestDeskEdit::newRecords()
{
    TempDesk desk;
    const Commit commit = desk.apply("Panel",
                                     {newPersona("builder"), newTool("mistral", "Mistral Small"),
                                      newSeat("mistral", "builder").set(Field::Score, 85)});
    QCOMPARE(print(commit), QStringList({
                                text("2 Ada: Panel"),
                                text("persona builder, exists: 0 -> 1"),
                                text("persona builder, name: null -> \"Builder\""),
                                text("persona builder, slug: null -> \"builder\""),
                                text("seat mistral/builder, exists: 0 -> 1"),
                                text("seat mistral/builder, persona: null -> \"builder\""),
                                text("seat mistral/builder, score: null -> 85"),
                                text("seat mistral/builder, tool: null -> \"mistral\""),
                                text("tool mistral, exists: 0 -> 1"),
                                text("tool mistral, name: null -> \"Mistral Small\""),
                                text("tool mistral, slug: null -> \"mistral\""),
                                text("tool mistral, updatedAt: null -> 1777627800000"),
                            }));
    const auto history = desk->reader()->history();
    VD_OK(history);
    QCOMPARE(print(*history).mid(2), print(commit)); // behind the two lines of the new desk
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskEdit::severalFields()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    *desk.clock.now += 60'000;
    const Commit commit = desk.apply("Pricing",
                                     {change(tool("mistral"), Field::PricingEntry, nothing, "free"),
                                      change(tool("mistral"), Field::PricingAmount, nothing, 9.5),
                                      change(tool("mistral"), Field::CommunityShip, nothing, 30),
                                      change(tool("mistral"), Field::Starred, 0, 1)});
    QCOMPARE(print(commit), QStringList({
                                text("3 Ada: Pricing"),
                                text("tool mistral, community.ship: null -> 30"),
                                text("tool mistral, pricing.amount: null -> 9.5"),
                                text("tool mistral, pricing.entry: null -> \"free\""),
                                text("tool mistral, starred: 0 -> 1"),
                                text("tool mistral, updatedAt: 1777627800000 -> 1777627860000"),
                            }));
    QCOMPARE(desk.get(tool("mistral"), Field::PricingAmount), value(9.5));
}

void TestDeskEdit::staleEditNamesBothSides()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.set(tool("mistral"), Field::Tagline, value("theirs"));
    const QByteArray before = desk.sha256();
    const auto commit = desk->apply(
        edit("Tagline", {change(tool("mistral"), Field::Tagline, nothing, "mine")}));
    VD_REFUSED(commit, "tool mistral, tagline was changed by somebody else: it was null, is "
                       "\"theirs\" now, and you want \"mine\". Nothing was overwritten.");
    QCOMPARE(
        print(commit.error().conflicts),
        QStringList(text("tool mistral, tagline: was null, theirs \"theirs\", mine \"mine\"")));
    QCOMPARE(desk.sha256(), before);
}

void TestDeskEdit::oneStaleFieldStopsAll()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const QByteArray before = desk.sha256();
    const auto commit = desk->apply(
        edit("Both", {change(tool("mistral"), Field::Tagline, nothing, "right"),
                      change(tool("mistral"), Field::Name, "Mistrol", "Mistral 3"),
                      change(tool("mistral"), Field::Category, "Tools", "Models")}));
    QVERIFY(!commit);
    QCOMPARE(print(commit.error().conflicts),
             QStringList({
                 text("tool mistral, name: was \"Mistrol\", theirs \"Mistral\", mine "
                      "\"Mistral 3\""),
                 text("tool mistral, category: was \"Tools\", theirs null, mine \"Models\""),
             }));
    QCOMPARE(desk.sha256(), before);
}

void TestDeskEdit::sameBeforeTwiceConflicts()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const Edit starring = edit("Star", {change(tool("mistral"), Field::Starred, 0, 1)});
    VD_OK(desk->apply(starring));
    QCOMPARE(print(desk->apply(starring).error().conflicts),
             QStringList(text("tool mistral, starred: was 0, theirs 1, mine 1")));
}

void TestDeskEdit::nothingAndEmptyTextDiffer()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral").set(Field::Tagline, "")});
    QCOMPARE(desk.get(tool("mistral"), Field::Tagline), value(""));
    const auto commit = desk->apply(
        edit("Tagline", {change(tool("mistral"), Field::Tagline, nothing, "x")}));
    QCOMPARE(print(commit.error().conflicts),
             QStringList(text("tool mistral, tagline: was null, theirs \"\", mine \"x\"")));
    desk.set(tool("mistral"), Field::Tagline, nothing);
    QCOMPARE(desk.get(tool("mistral"), Field::Tagline), nothing);
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskEdit::deleteAndRestore()
{
    TempDesk desk;
    desk.apply("Persona", {newPersona("builder")});
    desk.apply(edit("Panel", newPanel("mistral", "Mistral", {{"builder", value(85)}})));
    desk.set(tool("mistral"), Field::Exists, value(0));
    QCOMPARE(desk->reader()->panelRows()->size(), 0);
    QCOMPARE(desk.get(tool("mistral"), Field::Name), value("Mistral")); // it can be brought back
    VD_REFUSED(desk->reader()->pairing(text("mistral"), text("x")),
               "No tool has the slug \"mistral\"; \"tools\" lists those there are.");
    desk.set(tool("mistral"), Field::Exists, value(1));
    const auto rows = desk->reader()->panelRows();
    VD_OK(rows);
    QCOMPARE(rows->front().tool.split, (Split{1, 0}));
    QCOMPARE(print(desk->verify()), QStringList());
}

// Undo is the inverted edit: also of one that made something.
void TestDeskEdit::undoOfANewSeat()
{
    TempDesk desk;
    desk.apply("Start", {newPersona("builder"), newTool("mistral", "Mistral")});
    const Commit made = desk.apply("Seat", {newSeat("mistral", "builder").set(Field::Score, 85)});
    const auto undone = desk->apply(undo(made));
    VD_OK(undone);
    QVERIFY(!desk.find(seat("mistral", "builder")).exists());
    QCOMPARE(desk->reader()->panelRows()->front().tool.split, (Split{0, 0}));
    VD_OK(desk->apply(undo(*undone))); // redo
    QCOMPARE(desk->reader()->panelRows()->front().tool.split, (Split{1, 0}));
    QCOMPARE(desk.get(seat("mistral", "builder"), Field::Score), value(85));
    QCOMPARE(desk->reader()->history()->back().edit.reverts, std::optional(undone->position));
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskEdit::undoOfANewComparison()
{
    TempDesk desk;
    desk.apply("Tools", {newTool("mistral", "Mistral"), newTool("modal", "Modal", 1)});
    const Commit made = desk.apply("Compare", {newComparison("mistral", "modal")});
    const auto undone = desk->apply(undo(made));
    VD_OK(undone);
    QVERIFY(!desk.find(comparison("mistral", "modal")).exists());
    VD_OK(desk->apply(undo(*undone)));
    QVERIFY(desk.find(comparison("mistral", "modal")).exists());
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskEdit::noOpWritesNothing()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const QByteArray before = desk.sha256();
    for (const Edit &nothingNew :
         {edit("None", {}),
          edit("Same", {change(tool("mistral"), Field::Name, "Mistral", "Mistral")})}) {
        const auto commit = desk->apply(nothingNew);
        VD_OK(commit);
        QCOMPARE(commit->position, 2);
        QVERIFY(commit->changes.empty());
    }
    QCOMPARE(desk.sha256(), before);
}

void TestDeskEdit::needsAuthorAndLabel_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("error");
    const QString needed = text("An edit needs an author and a label.");
    QTest::newRow("no author") << ""
                               << "Tool" << needed;
    QTest::newRow("blank author") << " \t"
                                  << "Tool" << needed;
    QTest::newRow("no label") << "Ada"
                              << "" << needed;
    QTest::newRow("NUL in author") << QString(text("A") + QChar(0) + text("da")) << "Tool"
                                   << "The author or label of an edit: U+0000 is not allowed in a "
                                      "desk.";
    QTest::newRow("lone surrogate in label")
        << "Ada" << QString(text("To") + QChar(0xD800) + text("ol"))
        << "The author or label of an edit: lone surrogate U+D800 is not allowed in a desk.";
}

void TestDeskEdit::needsAuthorAndLabel()
{
    QFETCH(const QString, author);
    QFETCH(const QString, label);
    QFETCH(const QString, error);
    TempDesk desk;
    const QByteArray before = desk.sha256();
    Edit making = edit("", {newTool("mistral", "Mistral")});
    making.author = author;
    making.label = label;
    VD_REFUSED(desk->apply(making), qPrintable(error));
    QCOMPARE(desk.sha256(), before);
}

void TestDeskEdit::refusesText_data()
{
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("name");
    QTest::newRow("NUL") << QString(QChar(0)) << "U+0000";
    QTest::newRow("BEL") << QString(QChar(7)) << "U+0007";
    QTest::newRow("DEL") << QString(QChar(0x7F)) << "U+007F";
    QTest::newRow("NEL") << QString(QChar(0x85)) << "U+0085";
    QTest::newRow("BOM") << QString(QChar(0xFEFF)) << "U+FEFF";
    QTest::newRow("U+FFFE") << QString(QChar(0xFFFE)) << "U+FFFE";
    QTest::newRow("high surrogate") << QString(QChar(0xD800)) << "lone surrogate U+D800";
    QTest::newRow("low surrogate") << QString(QChar(0xDC00)) << "lone surrogate U+DC00";
}

void TestDeskEdit::refusesText()
{
    QFETCH(const QString, bad);
    QFETCH(const QString, name);
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const QByteArray before = desk.sha256();
    for (const Field field : {Field::Description, Field::Tagline, Field::Name}) {
        const Edit spoilt = edit("Spoil",
                                 {change(tool("mistral"), field, desk.get(tool("mistral"), field),
                                         text("ab") + bad + text("c"))});
        VD_REFUSED(desk->apply(spoilt),
                   qPrintable(QStringLiteral("tool mistral, %1: %2 at character 3 is not allowed "
                                             "in a desk")
                                  .arg(QLatin1String(fieldName(field)), name)));
    }
    QCOMPARE(desk.sha256(), before);
}

void TestDeskEdit::refusesValues_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<Value>("after");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, Field field, const Value &after, const char *error) {
        QTest::newRow(name) << int(field) << after << text(error);
    };
    row("score 101", Field::Score, value(101),
        "seat mistral/builder, score: expected a whole number from 0 to 100");
    row("score -1", Field::Score, value(-1),
        "seat mistral/builder, score: expected a whole number from 0 to 100");
    row("score 85.0", Field::Score, value(85.0),
        "seat mistral/builder, score: expected a whole number from 0 to 100");
    row("score as text", Field::Score, value("85"),
        "seat mistral/builder, score: expected a whole number from 0 to 100");
    row("verdict", Field::Verdict, value("Ship"),
        "seat mistral/builder, verdict: expected one of ship, skip");
    row("date", Field::ReviewedOn, value("2026-02-30"),
        "seat mistral/builder, reviewedOn: expected a date such as 2026-05-01");
    row("exists 2", Field::Exists, value(2),
        "seat mistral/builder, exists: expected a whole number from 0 to 1");
    row("exists nothing", Field::Exists, nothing,
        "seat mistral/builder, exists: expected a value, not nothing");
    row("extra", Field::Extra, value("[]"), "seat mistral/builder, extra: expected a JSON object");
    row("tool", Field::SeatTool, value("mistral"),
        "seat mistral/builder, tool: expected the id of a record");
}

void TestDeskEdit::refusesValues()
{
    QFETCH(const int, field);
    QFETCH(const Value, after);
    QFETCH(const QString, error);
    TempDesk desk;
    desk.apply("Persona", {newPersona("builder")});
    desk.apply(edit("Panel", newPanel("mistral", "Mistral", {{"builder", value(85)}})));
    const QByteArray before = desk.sha256();
    const auto record = seat("mistral", "builder");
    VD_REFUSED(desk->apply(edit(
                   "Spoil", {change(record, Field(field), desk.get(record, Field(field)), after)})),
               qPrintable(error));
    QCOMPARE(desk.sha256(), before);
}

void TestDeskEdit::hostileTextIsStoredLiterally_data()
{
    QTest::addColumn<QString>("hostile");
    for (const char *each :
         {"'); DROP TABLE tool;--", "%_\\", "\" OR 1=1 --", "?1 :a @b $c", "%n %1 %L2", "\\u0000",
          "line\r\nline\ttab", "</script><b>&amp;", "'", "\"", ";\n"})
        QTest::newRow(each) << text(each);
}

void TestDeskEdit::hostileTextIsStoredLiterally()
{
    QFETCH(const QString, hostile);
    TempDesk desk;
    Edit making = edit("Tool", {newTool("mistral", "Mistral").set(Field::Tagline, hostile)});
    making.author = hostile;
    making.label = hostile;
    making.gesture = hostile;
    desk.apply(making);
    QCOMPARE(desk.get(tool("mistral"), Field::Tagline), Value(hostile));
    const JournalEntry last = desk->reader()->history()->back();
    QCOMPARE(last.edit.author, hostile);
    QCOMPARE(last.edit.label, hostile);
    QCOMPARE(last.edit.gesture, hostile);
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskEdit::deskHasOneSite()
{
    TempDesk desk;
    const QByteArray before = desk.sha256();
    QVERIFY(!desk->apply(edit("Site", {NewRecord(site(idOf("other")))})));
    QVERIFY(!desk->apply(edit("Site", {change(desk.site(), Field::Exists, 1, 0)})));
    QCOMPARE(desk.sha256(), before);
}

void TestDeskEdit::survivesReopening()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const auto history = print(*desk->reader()->history());
    const Record before = desk.find(tool("mistral"));
    desk.reopen();
    QCOMPARE(desk.find(tool("mistral")), before);
    QCOMPARE(print(*desk->reader()->history()), history);
}

void TestDeskEdit::rowsShowSplits()
{
    TempDesk desk;
    desk.apply("Roster", {newPersona("builder"), newPersona("skeptic", 1)});
    desk.apply(edit(
        "Panel", newPanel("mistral", "Mistral", {{"builder", value(60)}, {"skeptic", value(59)}})));
    desk.apply("Tool", {newTool("modal", "Modal", 1).set(Field::Status, "published")});
    const auto rows = desk->reader()->panelRows();
    VD_OK(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).tool.name, text("Mistral"));
    QCOMPARE(rows->at(0).tool.split, (Split{1, 1}));
    QCOMPARE(rows->at(1).tool.slug.text(), text("modal"));
    QCOMPARE(rows->at(1).tool.split, (Split{0, 0}));
    QVERIFY(rows->at(1).tool.status == Status::Published);
    desk.set(desk.site(), Field::ShipThreshold, value(61));
    QCOMPARE(desk->reader()->panelRows()->at(0).tool.split, (Split{0, 2}));
}

VD_TEST_CASE(TestDeskEdit)

} // namespace tst_deskedit

#include "tst_deskedit.moc"
