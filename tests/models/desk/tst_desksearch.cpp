// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "desk/searchindex.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_desksearch {

using namespace vd;
using namespace vd::test;

// What a search finds. What the user typed is words, never a query language.
class TestDeskSearch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void finds_data();
    void finds();
    void findsPhrases_data();
    void findsPhrases();
    void findsTheTextsOfAQuery();
    void editsAreFoundAtOnce();
    void deletedVanishesAndReturns();
    void deletedSeatVanishesAndReturns();
    void undoIsFoundAtOnce();
    void notesAreFoundWhileTheyAreThere();
    void notesGoAndComeWithTheirTool();
    void panelTakeIsFound();
    void staleIndexIsMended();
    void staleIndexIsMendedLater();
    void damagedIndexIsMended_data();
    void damagedIndexIsMended();
    void damagedIndexStopsNoEdit_data();
    void damagedIndexStopsNoEdit();

private:
    static void fill(TempDesk &desk);
    static QString found(TempDesk &desk, const char *typed);
    static bool indexAgrees(const TempDesk &desk);
};

void TestDeskSearch::fill(TempDesk &desk)
{
    desk.apply(
        "Desk",
        {newPersona("builder"), newPersona("skeptic", 1),
         newTool("mistral", "Mistral Small 3.1")
             .set(Field::Tagline, "Vision and text")
             .set(Field::Category, "Developer Tools")
             .set(Field::BestFor, "édge dévices")
             .set(Field::Description, "Straße, naïve, ΑΒΓ, 東京, co-operation"),
         newSeat("mistral", "builder").set(Field::Review, "Runs on *modest* hardware."),
         newSeat("mistral", "skeptic", 1).set(Field::Review, "Benchmarks, please!"),
         newTool("modal", "Modal GPU", 1),
         newSeat("modal", "builder").set(Field::Review, "Cold starts in ms; hardware in the cloud"),
         newNote("modal", "why", "Whose ledger is it?")});
}

QString TestDeskSearch::found(TempDesk &desk, const char *typed)
{
    const auto tools = desk->searchReader()->toolsWith(text(typed));
    if (!tools)
        return tools.error().text();
    QStringList names;
    for (const Id &id : *tools)
        names += nameOf(id);
    names.sort();
    return names.join(u' ');
}

bool TestDeskSearch::indexAgrees(const TempDesk &desk)
{
    const auto database = Database::open(desk.path(), Database::Access::Write);
    return database && SearchIndex(**database).agrees().value_or(false);
}

void TestDeskSearch::finds_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::addRow("[%s]", typed) << QByteArray(typed) << text(expected);
    };
    row("mistral", "mistral");
    row("MISTRAL", "mistral");
    row("m", "mistral modal");
    row("mo", "mistral modal"); // "modest" in a review, "Modal" in a name
    row("mod", "mistral modal");
    row("moda", "modal");
    row("odal", ""); // words are found by their beginning
    row("hardware", "mistral modal");
    row("Hardware small HARDWARE small", "mistral");
    row("small hardware", "mistral");      // one in the name, the other in a review
    row("hardware benchmarks", "mistral"); // in two reviews
    row("ledger", "modal");                // in a note
    row("ledger cold", "modal");
    row("gpu benchmarks", "");
    row("developer", "mistral");
    row("3.1", "mistral");
    row("3 1 sma", "mistral");
    row("edge", "mistral");
    row("ÉDGE", "mistral");
    row("e\u0301dge", "mistral"); // decomposed
    row("devices édge", "mistral");
    row("naive", "mistral");
    row("αβγ", "mistral");
    row("東", "mistral");
    row("co-operation", "mistral");
    row("co_operation", "mistral");
    row("*modest*", "mistral");
    // The language of FTS5 is not spoken here: all of these are errors or more, raw.
    row("", "");
    row(" ", "");
    row("\"", "");
    row("*", "");
    row("(", "");
    row("'", "");
    row("\"; DROP TABLE search; --", "");
    row("🚀", "");
    row("\u0301", "");
    row("-mistral", "mistral");
    row("^mistral", "mistral");
    row("+mistral", "mistral");
    row("{text}:mistral", "mistral"); // "text" is in the tagline
    row("mistral AND", "mistral");    // "and" is a word of the tagline
    row("modal AND", "");
    row("mistral OR modal", "");
    row("mistral NOT vision", "");
    row("NEAR(", "");
    row("NEAR(mistral modal, 2)", "");
    row("foo:bar", "");
    row("text:mistral", "mistral");
    row("rowid:1", "");
    row("modal\"gpu", "modal");
    row("100% _", "");
}

void TestDeskSearch::finds()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QString, expected);
    TempDesk desk;
    fill(desk);
    QCOMPARE(found(desk, typed.constData()), expected);
}

void TestDeskSearch::findsPhrases_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::addRow("[%s]", typed) << QByteArray(typed) << text(expected);
    };
    row("modest hardware", "mistral");
    row("Modest, HARDWARE!", "mistral");
    row("hardware modest", "");
    row("modest hard", ""); // whole words
    row("small hardware", "");
    row("hardware", "mistral modal");
    row("co operation", "mistral");
    row("whose ledger", "modal");
    row("", "");
    row("\"", "");
    row("*", "");
    row("modest NEAR hardware", "");
    row("text : mistral", "");
}

void TestDeskSearch::findsPhrases()
{
    TempDesk desk;
    fill(desk);
    QFETCH(QByteArray, typed);
    const auto tools = desk->searchReader()->toolsWithPhrase(QString::fromUtf8(typed));
    VD_OK(tools);
    QStringList names;
    for (const Id &id : *tools)
        names += nameOf(id);
    names.sort();
    QTEST(names.join(u' '), "expected");
}

void TestDeskSearch::findsTheTextsOfAQuery()
{
    TempDesk desk;
    fill(desk);
    const std::vector<QueryText> texts = {
        {text("hardware small")}, {text("small hardware"), true}, {text("hardware"), true}};
    const auto tools = desk->searchReader()->toolsWith(texts);
    VD_OK(tools);
    QCOMPARE(*tools, (std::vector<std::unordered_set<Id>>{
                         {idOf("mistral")}, {}, {idOf("mistral"), idOf("modal")}}));
}

void TestDeskSearch::editsAreFoundAtOnce()
{
    TempDesk desk;
    fill(desk);
    desk.set(tool("mistral"), Field::Name, value("Codestral"));
    QCOMPARE(found(desk, "mistral"), QString());
    QCOMPARE(found(desk, "codestral"), text("mistral"));
    desk.set(seat("mistral", "builder"), Field::Review, value("Runs on a toaster."));
    QCOMPARE(found(desk, "hardware"), text("modal"));
    QCOMPARE(found(desk, "toaster"), text("mistral"));
    desk.set(seat("mistral", "builder"), Field::Review, nothing);
    QCOMPARE(found(desk, "toaster"), QString());
    QVERIFY(indexAgrees(desk));
}

void TestDeskSearch::deletedVanishesAndReturns()
{
    TempDesk desk;
    fill(desk);
    desk.set(tool("mistral"), Field::Exists, value(0));
    QCOMPARE(found(desk, "hardware"), text("modal"));
    QVERIFY(indexAgrees(desk));
    desk.set(seat("mistral", "builder"), Field::Review, value("Rewritten while gone."));
    QCOMPARE(found(desk, "rewritten"), QString());
    QVERIFY(indexAgrees(desk));
    desk.set(tool("mistral"), Field::Exists, value(1));
    QCOMPARE(found(desk, "rewritten"), text("mistral"));
    QCOMPARE(found(desk, "benchmarks"), text("mistral"));
    QVERIFY(indexAgrees(desk));
}

void TestDeskSearch::deletedSeatVanishesAndReturns()
{
    TempDesk desk;
    fill(desk);
    desk.set(seat("mistral", "skeptic"), Field::Exists, value(0));
    QCOMPARE(found(desk, "benchmarks"), QString());
    desk.set(seat("mistral", "skeptic"), Field::Exists, value(1));
    QCOMPARE(found(desk, "benchmarks"), text("mistral"));
    QVERIFY(indexAgrees(desk));
}

void TestDeskSearch::undoIsFoundAtOnce()
{
    TempDesk desk;
    fill(desk);
    const Commit made = desk.apply(
        edit("Panel", newPanel("new", "Brandnew", {{"builder", 1, nullptr, "Sparkling"}})));
    QCOMPARE(found(desk, "sparkling brandnew"), text("new"));
    const Commit undone = desk.apply(undo(made));
    QCOMPARE(found(desk, "sparkling"), QString());
    desk.apply(undo(undone));
    QCOMPARE(found(desk, "sparkling brandnew"), text("new"));
    QVERIFY(indexAgrees(desk));
}

void TestDeskSearch::notesAreFoundWhileTheyAreThere()
{
    TempDesk desk;
    fill(desk);
    const Commit made = desk.apply("Note", {newNote("mistral", "new", "An abacus would do.")});
    QCOMPARE(found(desk, "abacus"), text("mistral"));
    desk.set(note("new"), Field::NoteText, value("A sextant would do."));
    QCOMPARE(found(desk, "abacus"), QString());
    QCOMPARE(found(desk, "sextant"), text("mistral"));
    desk.set(note("new"), Field::Exists, value(0));
    QCOMPARE(found(desk, "sextant"), QString());
    VD_OK(desk->undo(text("Ada")));
    QCOMPARE(found(desk, "sextant"), text("mistral"));
    VD_OK(desk->undo(text("Ada")));
    VD_OK(desk->undo(text("Ada")));
    QCOMPARE(found(desk, "abacus sextant"), QString());
    VD_OK(desk->redo(text("Ada")));
    QCOMPARE(found(desk, "abacus"), text("mistral"));
    QVERIFY(indexAgrees(desk));
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskSearch::notesGoAndComeWithTheirTool()
{
    TempDesk desk;
    fill(desk);
    desk.set(tool("modal"), Field::Exists, value(0));
    QCOMPARE(found(desk, "ledger"), QString());
    desk.set(note("why"), Field::NoteText, value("Whose almanac is it?"));
    QCOMPARE(found(desk, "almanac"), QString());
    QVERIFY(indexAgrees(desk));
    desk.set(tool("modal"), Field::Exists, value(1));
    QCOMPARE(found(desk, "almanac"), text("modal"));
    QVERIFY(indexAgrees(desk));
}

void TestDeskSearch::panelTakeIsFound()
{
    TempDesk desk;
    fill(desk);
    desk.set(tool("modal"), Field::PanelTake, value("Reluctantly, yes."));
    QCOMPARE(found(desk, "reluctantly"), text("modal"));
    desk.set(tool("modal"), Field::PanelTake, nothing);
    QCOMPARE(found(desk, "reluctantly"), QString());
    QVERIFY(indexAgrees(desk));
}

// What the index has forgotten or never heard of: the first search of a connection makes it anew.
void TestDeskSearch::staleIndexIsMended()
{
    TempDesk desk;
    fill(desk);
    desk.sql(QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"));
    desk.reopen();
    QVERIFY(!indexAgrees(desk));
    QCOMPARE(found(desk, "hardware"), text("mistral modal"));
    QVERIFY(indexAgrees(desk));
    QCOMPARE(print(desk->verify()), QStringList());
}

// Another program holds the desk during the first search: the next one makes the index anew.
void TestDeskSearch::staleIndexIsMendedLater()
{
    TempDesk made;
    fill(made);
    made.sql(QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"));
    const auto desk = Desk::open(made.path(), Desk::Checks::Structure, made.clock,
                                 std::chrono::milliseconds(50));
    VD_OK(desk);
    const auto holder = Database::open(made.path(), Database::Access::Write);
    VD_OK((*holder)->run(QStringLiteral("BEGIN IMMEDIATE")));
    QVERIFY(!(*desk)->searchReader());
    VD_OK((*holder)->run(QStringLiteral("ROLLBACK")));
    QCOMPARE((*desk)->searchReader()->toolsWith(text("hardware"))->size(), size_t(2));
    QVERIFY(indexAgrees(made));
}

void TestDeskSearch::damagedIndexIsMended_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage :
         {"DELETE FROM search_data", "DELETE FROM search_data WHERE id > 10",
          "UPDATE search_data SET block = x'ffffffffffff' WHERE id = 10",
          "UPDATE search_config SET v = 5", "DELETE FROM search_docsize",
          "DELETE FROM search_docsize WHERE id = 65536", "DELETE FROM search_config",
          "UPDATE search_data SET block = x'00ff00ff'",
          "UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10",
          "UPDATE search_docsize SET sz = x'7f'"})
        QTest::newRow(damage) << text(damage);
}

void TestDeskSearch::damagedIndexIsMended()
{
    QFETCH(const QString, damage);
    TempDesk desk;
    fill(desk);
    const auto records = desk->reader()->records();
    VD_OK(records);
    desk.close();
    desk.sql(damage);
    desk.reopen();
    QVERIFY(!desk->verify()->empty());
    QCOMPARE(found(desk, "hardware"), text("mistral modal"));
    QCOMPARE(found(desk, "small hardware"), text("mistral"));
    QVERIFY(indexAgrees(desk));
    QCOMPARE(print(desk->verify()), QStringList());
    QVERIFY(desk->reader()->records()->tools == records->tools);
    QVERIFY(desk->reader()->records()->seats == records->seats);
}

void TestDeskSearch::damagedIndexStopsNoEdit_data()
{
    damagedIndexIsMended_data();
}

// An index that can be made anew must not keep an editor from saving.
void TestDeskSearch::damagedIndexStopsNoEdit()
{
    QFETCH(const QString, damage);
    TempDesk desk;
    fill(desk);
    desk.close();
    desk.sql(damage);
    desk.reopen();
    VD_OK(desk->apply(edit("Review", {change(seat("mistral", "skeptic"), Field::Review,
                                             "Benchmarks, please!", "Figures on hardware")})));
    QCOMPARE(found(desk, "figures"), text("mistral"));
    QCOMPARE(found(desk, "hardware"), text("mistral modal"));
    QCOMPARE(print(desk->verify()), QStringList());
}

VD_TEST_CASE(TestDeskSearch)

} // namespace tst_desksearch

#include "tst_desksearch.moc"
