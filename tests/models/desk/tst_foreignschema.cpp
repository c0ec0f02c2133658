// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_foreignschema {

using namespace vd;
using namespace vd::test;

namespace {

struct Foreign
{
    QStringList sql;
    QString faults; // as the refusal lists them
};

const char *const endlessView =
    "CREATE VIEW note AS WITH RECURSIVE endless(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM "
    "endless) SELECT n AS number, n AS id, 1 AS \"exists\" FROM endless";

} // namespace

// A desk that somebody else made may hold more than a desk: nothing of that ever runs.
class TestForeignSchema : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusesByName_data();
    void refusesByName();
    void namesTheFirstFew();
    void acceptsStatistics();
    void writesNothingToADeskInAnotherJournalMode();
    void refusesANewerDeskWithATrigger();
    void refusesANewerDeskWithAViewInPlaceOfATable();
    void acceptsANewerDeskWithMore();
    void runsNoTriggerThatIsAddedLater();
    void refusesAnOlderDeskBeforeItIsMigrated();
};

static QString refusalOf(const QString &path, const QString &faults)
{
    return text("%1 was not opened, because it is not built as Verdict Desk builds a desk: %2. "
                "What was added may run commands or show what nobody wrote, so nothing was read, "
                "and the file was left as it is. Open a backup of the desk, or copy its records "
                "into a new desk with \"verdictdesk-cli salvage\".")
        .arg(path, faults);
}

void TestForeignSchema::refusesByName_data()
{
    QTest::addColumn<Foreign>("foreign");
    const auto row = [](const char *name, const QStringList &sql, const char *faults) {
        QTest::newRow(name) << Foreign{sql, text(faults)};
    };
    row("trigger",
        {text("CREATE TRIGGER spam AFTER UPDATE ON tool BEGIN "
              "UPDATE seat SET review = review || 'Buy at example.com'; END")},
        "the trigger \"spam\" does not belong to it");
    row("endless view in place of a table", {text("DROP TABLE note"), text(endlessView)},
        "the view \"note\" does not belong to it; the index \"note_tool\" is missing; the table "
        "\"note\" is missing");
    row("table more", {text("CREATE TABLE notes (text)")},
        "the table \"notes\" does not belong to it");
    row("view more", {text("CREATE VIEW all_tools AS SELECT * FROM tool")},
        "the view \"all_tools\" does not belong to it");
    row("index more", {text("CREATE INDEX tool_name ON tool (name)")},
        "the index \"tool_name\" does not belong to it");
    row("index less", {text("DROP INDEX tool_slug")}, "the index \"tool_slug\" is missing");
    row("column more", {text("ALTER TABLE persona ADD COLUMN mood TEXT")},
        "the table \"persona\" was changed");
    row("generated column",
        {text("ALTER TABLE seat ADD COLUMN x TEXT AS (hex(zeroblob(1000000000)))")},
        "the table \"seat\" was changed");
    row("index of another table",
        {text("DROP INDEX tool_slug"), text("CREATE INDEX tool_slug ON persona (slug)")},
        "the index \"tool_slug\" was changed");
    row("counter",
        {text("CREATE TABLE counted (n INTEGER PRIMARY KEY AUTOINCREMENT)"),
         text("DROP TABLE counted")},
        "the table \"sqlite_sequence\" does not belong to it");
    row("schema that never was", {text("PRAGMA user_version = 0")}, "no desk has the schema 0");
}

void TestForeignSchema::refusesByName()
{
    QFETCH(const Foreign, foreign);
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.close();
    for (const QString &sql : foreign.sql)
        desk.sql(sql);
    const QByteArray before = desk.sha256();
    for (const auto checks : {Desk::Checks::Structure, Desk::Checks::None}) {
        const auto opened = Desk::open(desk.path(), checks);
        VD_REFUSED(opened, qPrintable(refusalOf(desk.path(), foreign.faults)));
        QVERIFY(opened.error().kind == ErrorKind::Input);
    }
    QCOMPARE(desk.sha256(), before);
}

void TestForeignSchema::namesTheFirstFew()
{
    TempDesk desk;
    desk.close();
    for (int i = 0; i < 7; ++i)
        desk.sql(text("CREATE TABLE \"more%1\n\" (x)").arg(i));
    VD_REFUSED(
        Desk::open(desk.path()),
        qPrintable(refusalOf(desk.path(), text("the table \"more0\\n\" does not belong to it; "
                                               "the table \"more1\\n\" does not belong to it; "
                                               "the table \"more2\\n\" does not belong to it; "
                                               "and 4 more"))));
}

// ANALYZE, which other programs run, leaves numbers for SQLite's planner and nothing that runs.
void TestForeignSchema::acceptsStatistics()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.close();
    desk.sql(text("ANALYZE"));
    const auto opened = Desk::open(desk.path());
    VD_OK(opened);
    QCOMPARE(print((*opened)->verify()), QStringList());
}

void TestForeignSchema::writesNothingToADeskInAnotherJournalMode()
{
    TempDesk desk;
    desk.close();
    desk.sql(text("CREATE TABLE notes (text)"));
    QFile file(desk.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(18));
    QCOMPARE(file.write("\2\2", 2), 2); // read and written with a write-ahead log
    file.close();
    const QByteArray before = desk.sha256();
    QVERIFY(!Desk::open(desk.path()));
    QCOMPARE(desk.sha256(), before);
}

void TestForeignSchema::refusesANewerDeskWithATrigger()
{
    TempDesk desk;
    desk.close();
    desk.sql(text("CREATE TRIGGER spam AFTER INSERT ON tool BEGIN DELETE FROM tool; END"));
    desk.sql(text("PRAGMA user_version = 99999"));
    VD_REFUSED(
        Desk::open(desk.path()),
        qPrintable(refusalOf(desk.path(), text("the trigger \"spam\" does not belong to it"))));
}

void TestForeignSchema::refusesANewerDeskWithAViewInPlaceOfATable()
{
    TempDesk desk;
    desk.close();
    desk.sql(text("DROP TABLE note"));
    desk.sql(text(endlessView));
    desk.sql(text("DROP TABLE comparison"));
    desk.sql(text("CREATE VIRTUAL TABLE comparison USING fts5 (id)"));
    desk.sql(text("PRAGMA user_version = 99999"));
    VD_REFUSED(Desk::open(desk.path(), Desk::Checks::None),
               qPrintable(refusalOf(desk.path(), text("\"comparison\" is not a table; "
                                                      "\"note\" is not a table"))));
}

void TestForeignSchema::acceptsANewerDeskWithMore()
{
    TempDesk desk;
    desk.close();
    desk.sql(text("CREATE TABLE mood (x)"));
    desk.sql(text("CREATE VIEW moods AS SELECT x FROM mood"));
    desk.sql(text("ALTER TABLE tool ADD COLUMN mood TEXT"));
    desk.sql(text("PRAGMA user_version = 99999"));
    const auto opened = Desk::open(desk.path());
    VD_OK(opened);
    QVERIFY((*opened)->isNewer());
}

void TestForeignSchema::runsNoTriggerThatIsAddedLater()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.sql(text("CREATE TRIGGER spam AFTER UPDATE ON tool BEGIN "
                  "UPDATE tool SET best_for = 'spam'; END"));
    desk.set(tool("mistral"), Field::Tagline, value("Vision"));
    QCOMPARE(desk.get(tool("mistral"), Field::BestFor), nothing);
    QCOMPARE(print(desk->verify()),
             QStringList(text("schema: the trigger \"spam\" does not belong to it")));
}

void TestForeignSchema::refusesAnOlderDeskBeforeItIsMigrated()
{
    const TempBackups backups;
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("old.vdesk"));
    QVERIFY(QFile::copy(QStringLiteral(VD_TEST_DATA "/desk-001.vdesk"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto database = Database::open(path, Database::Access::Write);
        VD_OK((*database)->run(text("CREATE TRIGGER spam AFTER INSERT ON tool "
                                    "BEGIN DELETE FROM tool; END")));
    }
    const QByteArray before = sha256Of(path);
    VD_REFUSED(Desk::open(path), qPrintable(refusalOf(path, text("the trigger \"spam\" does not "
                                                                 "belong to it"))));
    QCOMPARE(sha256Of(path), before);
    QCOMPARE(backups.files(), QStringList());
}

VD_TEST_CASE(TestForeignSchema)

} // namespace tst_foreignschema

#include "tst_foreignschema.moc"
