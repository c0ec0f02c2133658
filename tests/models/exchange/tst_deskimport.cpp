// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_deskimport {

using namespace vd;
using namespace vd::test;

// Which record of the desk a record of a file is, and what the file does to it.
class TestDeskImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void changes_data();
    void changes();
    void refuses_data();
    void refuses();
    void severalFilesAreOneEdit();
    void appendsInTheOrderOfTheFile();
    void absenceLeavesAndNullClears();
    void updatedAt_data();
    void updatedAt();
    void nullIsAWordOnKeptFields();
    void countsWhatChanges();
    void tellsManyFaults();
    void damagedExtraIsNoCrash();

private:
    static void fill(TempDesk &desk);
};

// Personas p1 and p2; tools a (seats of p1 and p2), b (seat of p1) and gone, which was deleted;
// a comparison of a with b.
void TestDeskImport::fill(TempDesk &desk)
{
    desk.apply("Desk", {newPersona("p1"), newPersona("p2", 1), newTool("a", "A"),
                        newTool("b", "B", 1), newTool("gone", "Gone", 2),
                        newSeat("a", "p1").set(Field::Score, 85), newSeat("a", "p2", 1),
                        newSeat("b", "p1"), newNote("a", "why", "Why?"), newComparison("a", "b")});
    desk.set(tool("gone"), Field::Exists, value(0));
}

// <word> stands for the id of idOf(word).
static QByteArray withIds(QByteArray json)
{
    for (const char *word : {"p1", "p2", "a", "b", "gone", "a/p1", "a/p2", "b/p1", "a vs b",
                             "note why", "new", "other"})
        json.replace('<' + QByteArray(word) + '>', idOf(word).text().toUtf8());
    return json;
}

void TestDeskImport::changes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("changes");
    const auto row = [](const char *name, const QByteArray &members,
                        std::initializer_list<const char *> changes) {
        QStringList lines;
        for (const char *change : changes)
            lines += text(change);
        QTest::newRow(name) << deskJson(withIds(members)) << lines;
    };
    row("nothing", "", {});
    row("empty lists", R"("site":{},"personas":[],"tools":[],"comparisons":[])", {});
    row("the same by slug", tools(R"({"slug":"a","name":"A"})"), {});
    row("the same by id", tools(R"({"id":"<a>","slug":"a","name":"A"})"), {});
    row("id in capitals",
        tools(R"({"id":")" + idOf("a").text().toUpper().toUtf8() + R"(","slug":"a","name":"A"})"),
        {});
    row("found by slug", tools(R"({"slug":"a","name":"AA"})"), {"tool a, name: \"A\" -> \"AA\""});
    row("new slug by id", tools(R"({"id":"<a>","slug":"c","name":"A"})"),
        {"tool a, slug: \"a\" -> \"c\""});
    row("brought back by id", tools(R"({"id":"<gone>","slug":"gone","name":"Gone"})"),
        {"tool gone, exists: 0 -> 1"});
    row("new with an id", personas(R"({"id":"<new>","slug":"new","name":"New"})"),
        {"persona new, exists: 0 -> 1", "persona new, name: null -> \"New\"",
         "persona new, place: 0 -> 2", "persona new, slug: null -> \"new\""});
    row("seat by persona",
        tools(R"({"slug":"a","name":"A","seats":[{"persona":"p1","score":84}]})"),
        {"seat a/p1, score: 85 -> 84"});
    row("seat by id, another persona",
        tools(R"({"slug":"b","name":"B","seats":[{"id":"<b/p1>","persona":"p2"}]})"),
        {"seat b/p1, persona: \"p1\" -> \"p2\""});
    row("new seat",
        tools(
            R"({"slug":"b","name":"B","seats":[{"id":"<new>","persona":"p2","verdict":"skip"}]})"),
        {"seat new, exists: 0 -> 1", "seat new, persona: null -> \"p2\"", "seat new, place: 0 -> 1",
         "seat new, tool: null -> \"b\"", "seat new, verdict: null -> \"skip\""});
    row("comparison by its pair", comparisons(R"({"left":"a","right":"b","title":"T"})"),
        {"comparison a vs b, title: null -> \"T\""});
    row("comparison by its pair, turned", comparisons(R"({"left":"b","right":"a"})"),
        {"comparison a vs b, left: \"a\" -> \"b\"", "comparison a vs b, right: \"b\" -> \"a\""});
    row("comparison by id", comparisons(R"({"id":"<a vs b>","left":"a","right":"b"})"), {});
    row("site", R"("site":{"shipThreshold":61,"newsletter":{"kicker":"K"}})",
        {"site, newsletter.kicker: null -> \"K\"", "site, shipThreshold: 60 -> 61"});
    row("new note",
        tools(R"({"slug":"b","name":"B","notes":[{"id":"<new>","text":"Why?","author":"Ada"}]})"),
        {"note new, author: null -> \"Ada\"", "note new, exists: 0 -> 1",
         "note new, text: null -> \"Why?\"", "note new, tool: null -> \"b\""});
    row("note that says the same", tools(R"({"slug":"a","name":"A","notes":[{"text":"Why?"}]})"),
        {});
    row("note of another author",
        tools(R"({"slug":"a","name":"A","notes":[{"id":"<new>","text":"Why?","author":"Bob"}]})"),
        {"note new, author: null -> \"Bob\"", "note new, exists: 0 -> 1",
         "note new, text: null -> \"Why?\"", "note new, tool: null -> \"a\""});
    row("note by id",
        tools(R"({"slug":"a","name":"A","notes":[{"id":"<note why>","resolved":true}]})"),
        {"note note why, resolved: 0 -> 1"});
    row("take without what the seats said", tools(R"({"slug":"a","name":"A","panelTake":"T"})"),
        {"tool a, panelTake: null -> \"T\""});
    row("what the seats said without a take",
        tools(R"({"slug":"a","name":"A","panelTakeVerdicts":"none"})"), {});
    row("unknown keys", R"("x":1,"site":{"y":[2]})",
        {"site, extra: \"{}\" -> \"{\\\"y\\\":[2]}\"",
         "site, fileExtra: \"{}\" -> \"{\\\"x\\\":1}\""});
}

void TestDeskImport::changes()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, changes);
    TempDesk desk;
    fill(desk);
    const auto plan = planned(desk, {file});
    VD_OK(plan);
    QCOMPARE(print(plan->changes), changes);
    QCOMPARE(plan->isEmpty(), changes.isEmpty());
    VD_OK(import(desk, {file}));
    QVERIFY(planned(desk, {file})->isEmpty());
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskImport::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &members, const char *error) {
        QTest::newRow(name) << deskJson(withIds(members)) << text(error);
    };
    // Duplicates and records that are two at once, in the desk and in the file.
    row("key twice", R"("tools":[],"tools":[])", "/tools: the key stands there twice");
    row("key twice in a seat",
        tools(R"({"slug":"a","name":"A","seats":[{"persona":"p1","score":1,"score":1}]})"),
        "/tools/0/seats/0/score: the key stands there twice");
    row("id and slug of two records of the desk", tools(R"({"id":"<a>","slug":"b","name":"A"})"),
        "a.json: /tools/0/slug: the id is that of \"a\", the slug that of another record");
    row("id and slug of two personas", personas(R"({"id":"<p1>","slug":"p2","name":"P"})"),
        "a.json: /personas/0/slug: the id is that of \"p1\", the slug that of another record");
    row("new id, slug of the desk", tools(R"({"id":"<new>","slug":"b","name":"A"})"),
        "a.json: /tools/0/slug: the slug is that of a record with another id");
    row("id of a deleted record, slug of another",
        tools(R"({"id":"<gone>","slug":"b","name":"A"})"),
        "a.json: /tools/0/slug: the id is that of \"gone\", the slug that of another record");
    row("id twice",
        tools(R"({"id":"<new>","slug":"x","name":"X"},{"id":"<new>","slug":"y","name":"Y"})"),
        "a.json: /tools/1: the file has this record twice");
    row("id of the desk twice",
        tools(R"({"id":"<a>","slug":"x","name":"X"},{"id":"<a>","slug":"y","name":"Y"})"),
        "a.json: /tools/1: the file has this record twice");
    row("note of another tool",
        tools(R"({"slug":"b","name":"B","notes":[{"id":"<note why>","text":"Why?"}]})"),
        "a.json: /tools/0/notes/0/id: the id is that of another tool's note");
    row("note twice",
        tools(R"({"slug":"a","name":"A","notes":[{"id":"<note why>"},{"id":"<note why>"}]})"),
        "a.json: /tools/0/notes/1: the file has this record twice");
    row("slug twice", tools(R"({"slug":"x","name":"X"},{"slug":"x","name":"Y"})"),
        "a.json: /tools/1: the file has this record twice");
    row("slug twice, two ids",
        tools(R"({"id":"<new>","slug":"x","name":"X"},{"id":"<other>","slug":"x","name":"Y"})"),
        "a.json: /tools/1/slug: the slug is that of a record with another id");
    row("once by id, once by slug",
        tools(R"({"id":"<a>","slug":"a","name":"A"},{"slug":"a","name":"A"})"),
        "a.json: /tools/1: the file has this record twice");
    row("persona twice on a panel",
        tools(R"({"slug":"b","name":"B","seats":[{"persona":"p2"},{"persona":"p2"}]})"),
        "a.json: /tools/0/seats/1: the file has this record twice");
    row("persona on two seats of the desk",
        tools(R"({"slug":"a","name":"A","seats":[{"id":"<a/p1>","persona":"p2"}]})"),
        "a.json: /tools/0/seats/0/persona: this persona sits on another seat of the tool than the "
        "id names");
    row("seat of another tool",
        tools(R"({"slug":"b","name":"B","seats":[{"id":"<a/p1>","persona":"p2"}]})"),
        "a.json: /tools/0/seats/0/id: the id is that of another tool's seat");
    row("pair twice", comparisons(R"({"left":"a","right":"b"},{"left":"b","right":"a"})"),
        "a.json: /comparisons/1: the file has this record twice");
    row("pair with another id", comparisons(R"({"id":"<new>","left":"b","right":"a"})"),
        "a.json: /comparisons/0/id: these two tools have a comparison with another id");
    row("compared with itself", comparisons(R"({"left":"a","right":"a"})"),
        "a.json: /comparisons/0/right: expected two different tools");
    row("compared with a deleted tool", comparisons(R"({"left":"a","right":"gone"})"),
        "a.json: /comparisons/0/right: expected the slug of a tool; neither the desk nor the file "
        "has \"gone\"");
    row("address shared",
        tools(
            R"({"slug":"x","name":"X"},{"slug":"x-vs-y","name":"XY"},{"slug":"y-vs-z","name":"YZ"},
                 {"slug":"z","name":"Z"})") +
            "," + comparisons(R"({"left":"z","right":"x-vs-y"},{"left":"x","right":"y-vs-z"})"),
        "compare/x-vs-y-vs-z.html");
    row("fifth seat",
        personas(R"({"slug":"p3","name":"3"},{"slug":"p4","name":"4"},{"slug":"p5","name":"5"})") +
            "," + tools(R"({"slug":"a","name":"A","seats":[{"persona":"p3"},{"persona":"p4"},
                            {"persona":"p5"}]})"),
        "a.json: /tools/0/seats/2: a tool has at most four seats");
    row("seat of nobody", tools(R"({"slug":"a","name":"A","seats":[{"persona":"p9"}]})"),
        "a.json: /tools/0/seats/0/persona: expected the slug of a persona; neither the desk nor "
        "the file has \"p9\"");
    row("device name", tools(R"({"slug":"con","name":"C"})"),
        "a.json: /tools/0/slug: \"con\" is the name of a device and cannot be a file");
    row("braces", tools(R"({"id":"{0f8fad5b-d9cb-469f-a165-70867728950e}","slug":"c","name":"C"})"),
        "a.json: /tools/0/id: expected a UUID");
    row("two faults", R"("site":{"shipThreshold":101},)" + tools(R"({"slug":"A","name":"A"})"),
        "a.json: /site/shipThreshold: expected a whole number from 0 to 100\n"
        "a.json: /tools/0/slug: a slug has small letters a to z, digits, and single hyphens "
        "between them");
    QTest::newRow("no desk") << QByteArray(R"({"version":1})")
                             << text("a.json: /format: expected \"verdictdesk\": this is no desk "
                                     "as JSON");
    QTest::newRow("a list") << QByteArray("[]")
                            << text("a.json: /format: expected \"verdictdesk\": this is no desk "
                                    "as JSON");
    QTest::newRow("newer") << QByteArray(R"({"format":"verdictdesk","version":2,"tools":7})")
                           << text("a.json: /version: the file has version 2 of the format, and "
                                   "this program reads version 1; a newer Verdict Desk reads it");
    QTest::newRow("older than all") << QByteArray(R"({"format":"verdictdesk","version":0})")
                                    << text("a.json: /version: expected 1");
}

void TestDeskImport::refuses()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, error);
    TempDesk desk;
    fill(desk);
    const QByteArray before = desk.sha256();
    const auto commit = import(desk, {file});
    QVERIFY(!commit);
    QVERIFY(commit.error().kind == ErrorKind::Input);
    if (error.startsWith(QLatin1String("compare/")))
        QVERIFY2(commit.error().text().contains(error), qPrintable(commit.error().text()));
    else
        QCOMPARE(print(commit.error()), error);
    QCOMPARE(desk.sha256(), before);
}

void TestDeskImport::severalFilesAreOneEdit()
{
    TempDesk desk;
    const auto commit = import(
        desk, {deskJson(personas(R"({"slug":"p","name":"P"})")),
               deskJson(tools(R"({"slug":"a","name":"A","seats":[{"persona":"p","score":1}]})")),
               deskJson(tools(R"({"slug":"a","name":"AA","seats":[{"persona":"p","score":2}]})"))});
    VD_OK(commit);
    QCOMPARE(commit->position, 2);
    QCOMPARE(desk->reader()->history()->size(), 2);
    const auto records = desk->reader()->records();
    VD_OK(records);
    QCOMPARE(records->tools.size(), 1);
    QCOMPARE(records->tools.front().text(Field::Name), text("AA"));
    QCOMPARE(records->seats.front().integer(Field::Score), 2);
    // A fault in the last of them stops all.
    const auto fine = tools(R"({"slug":"c","name":"C"})");
    const auto faulty = tools(R"({"slug":"d","name":""})");
    VD_REFUSED(import(desk, {deskJson(fine), deskJson(faulty)}),
               "b.json: /tools/0/name: expected a value that is not empty");
    QCOMPARE(*desk->reader()->position(), 2);
}

void TestDeskImport::appendsInTheOrderOfTheFile()
{
    TempDesk desk;
    const auto slugs = [&] {
        QStringList listed;
        const auto rows = desk->reader()->panelRows();
        for (const PanelRow &row : *rows)
            listed += row.tool.slug.text();
        return listed.join(u' ');
    };
    const auto some = tools(R"({"slug":"m","name":"M"},{"slug":"c","name":"C"})");
    VD_OK(import(desk, {deskJson(some)}));
    QCOMPARE(slugs(), text("m c"));
    const auto more = tools(R"({"slug":"z","name":"Z"},{"slug":"c","name":"C"},
                               {"slug":"a","name":"A"},{"slug":"m","name":"M"})");
    VD_OK(import(desk, {deskJson(more)}));
    QCOMPARE(slugs(), text("m c z a"));
}

void TestDeskImport::absenceLeavesAndNullClears()
{
    TempDesk desk;
    fill(desk);
    desk.apply("Texts", {change(tool("a"), Field::Tagline, nothing, "T"),
                         change(tool("a"), Field::PricingText, nothing, "free"),
                         change(tool("a"), Field::PricingAmount, nothing, 1.5),
                         change(tool("a"), Field::Status, "draft", "ready"),
                         change(persona("p1"), Field::Likes, "[]", "[\"x\"]")});
    const QByteArray absent = personas(R"({"slug":"p1","name":"P1"})") + "," +
                              tools(R"({"slug":"a","name":"A","pricing":{"text":"paid"}})");
    VD_OK(import(desk, {deskJson(absent)}));
    QCOMPARE(desk.get(tool("a"), Field::Tagline), value("T"));
    QCOMPARE(desk.get(tool("a"), Field::PricingText), value("paid"));
    QCOMPARE(desk.get(tool("a"), Field::PricingAmount), value(1.5));
    QCOMPARE(desk->reader()->panelRows()->size(), 2);
    QVERIFY(desk.find(seat("a", "p2")).exists());
    QVERIFY(desk.find(comparison("a", "b")).exists());

    const auto cleared = import(
        desk, {deskJson(personas(R"({"slug":"p1","name":"P1","likes":null})") + "," +
                        tools(R"({"slug":"a","name":"A","tagline":null,"pricing":null,"status":null,
                                  "seats":[{"persona":"p1","score":null}]})"))});
    VD_OK(cleared);
    QCOMPARE(print(cleared->changes), QStringList({
                                          text("persona p1, likes: \"[\\\"x\\\"]\" -> \"[]\""),
                                          text("seat a/p1, score: 85 -> null"),
                                          text("tool a, pricing.amount: 1.5 -> null"),
                                          text("tool a, pricing.text: \"paid\" -> null"),
                                          text("tool a, status: \"ready\" -> \"draft\""),
                                          text("tool a, tagline: \"T\" -> null"),
                                      }));
}

void TestDeskImport::updatedAt_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("updatedAt"); // the desk's clock stands at 12:00
    const auto row = [](const char *name, const QByteArray &tool, const char *updatedAt) {
        QTest::newRow(name) << tools(R"({"slug":"a","name":"A")" + tool + '}') << text(updatedAt);
    };
    row("nothing", "", "09:30");
    row("given", R"(,"updatedAt":"2026-05-01T08:00:00.000Z")", "08:00");
    row("given, with a change", R"(,"tagline":"T","updatedAt":"2026-05-01T08:00:00.000Z")",
        "08:00");
    row("given, with a change of a seat",
        R"(,"updatedAt":"2026-05-01T08:00:00.000Z","seats":[{"persona":"p1","score":1}])", "08:00");
    row("given as it is, with a change of a seat",
        R"(,"updatedAt":"2026-05-01T09:30:00.000Z","seats":[{"persona":"p1","score":1}])", "09:30");
    row("not given, with a change", R"(,"tagline":"T")", "12:00");
    row("not given, with a change of a seat", R"(,"seats":[{"persona":"p1","score":1}])", "12:00");
    row("not given, with a change no page shows", R"(,"starred":true)", "09:30");
    row("null", R"(,"updatedAt":null)", "");
    row("null, with a change", R"(,"tagline":"T","updatedAt":null)", "");
}

void TestDeskImport::updatedAt()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, updatedAt);
    TempDesk desk;
    fill(desk);
    *desk.clock.now += 9'000'000;
    VD_OK(import(desk, {deskJson(members)}));
    const auto held = desk.find(tool("a")).optionalInteger(Field::UpdatedAt);
    QCOMPARE(held ? isoInstant(*held).mid(11, 5) : QString(), updatedAt);
    QVERIFY(planned(desk, {deskJson(members)})->isEmpty());
}

// A file that says null has its word, too: the second import must find nothing to do.
void TestDeskImport::nullIsAWordOnKeptFields()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("a", "A").set(Field::Status, "published")});
    const QByteArray file = deskJson(
        withIds(tools(R"({"id":"<a>","slug":"c","name":"A","updatedAt":null,"formerSlugs":null,
                  "verdictHistory":null},
                 {"slug":"fresh","name":"Fresh","updatedAt":null})")));
    VD_OK(import(desk, {file}));
    QCOMPARE(desk.get(tool("a"), Field::FormerSlugs), value("[]"));
    const auto plan = planned(desk, {file});
    VD_OK(plan);
    QVERIFY2(plan->isEmpty(), qPrintable(print(plan->changes).join(u'\n')));
}

void TestDeskImport::countsWhatChanges()
{
    TempDesk desk;
    fill(desk);
    const auto plan = planned(
        desk, {deskJson(R"("site":{"name":"N"},)" +
                        personas(R"({"slug":"p1","name":"P1"},{"slug":"p3","name":"P3"})") + "," +
                        tools(R"({"slug":"a","name":"AA","seats":[{"persona":"p1","score":1},
                                  {"persona":"p3"}]},{"slug":"gone","name":"Gone"})"))});
    VD_OK(plan);
    QVERIFY(plan->siteChanged);
    QCOMPARE(plan->personas.added, 1);
    QCOMPARE(plan->personas.changed, 0);
    QCOMPARE(plan->tools.added, 1);
    QCOMPARE(plan->tools.changed, 1);
    QCOMPARE(plan->seats.added, 1);
    QCOMPARE(plan->seats.changed, 1);
    QCOMPARE(plan->comparisons.added, 0);
}

void TestDeskImport::tellsManyFaults()
{
    TempDesk desk;
    const auto commit = import(desk,
                               {deskJson("\"tools\":[" + QByteArray("7,").repeated(2999) + "7]")});
    QVERIFY(!commit);
    QCOMPARE(commit.error().lines.size(), 1001);
    QCOMPARE(commit.error().lines.at(999), text("a.json: /tools/999: expected an object"));
    QCOMPARE(commit.error().lines.last(), text("and 2000 more fault(s)"));
}

// A desk may be damaged in ways that only verify tells.
void TestDeskImport::damagedExtraIsNoCrash()
{
    TempDesk desk;
    fill(desk);
    desk.close();
    desk.sql(QStringLiteral("UPDATE tool SET extra = '{' WHERE slug = 'a'"));
    desk.sql(QStringLiteral("UPDATE site SET file_extra = '[1]', extra = 'x'"));
    desk.reopen();
    const auto commit = import(
        desk, {deskJson(R"("x":1,"site":{"name":"N"},)" + tools(R"({"slug":"a","name":"A"})"))});
    QVERIFY(!commit);
    QVERIFY2(commit.error().text().contains(QLatin1String("damaged")),
             qPrintable(commit.error().text()));
    QVERIFY(exported(desk).contains("\"slug\": \"a\""));
}

VD_TEST_CASE(TestDeskImport)

} // namespace tst_deskimport

#include "tst_deskimport.moc"
