// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "support/importing.h"
#include "support/testcases.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace tst_hostilevalues {

using namespace vd;
using namespace vd::test;

// A file can hold any value in any column, whatever its tables declare: it may have been written
// byte by byte. Each such desk is read to its end or refused with a text for the user.
class TestHostileValues : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyReaderAnswers_data();
    void everyReaderAnswers();
    void recordsWithoutAnIdAreLeftOut();
    void aPlaceBeyondAllOthersIsPassedBy();
    void aFifthSeatIsListed();
    void valuesThatNoFieldHoldsAreListed();

private:
    // By table:
    QHash<QString, QByteArray> m_relaxed;     // a desk in which it takes any value
    QHash<QString, QString> m_tables;         // how it was made
    QHash<QString, QString> m_numbers;        // its column that takes numbers only
    std::map<QString, QStringList> m_columns; // the others
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

// What the tables of a desk would be if they declared nothing but their keys.
QString withoutRules(QString sql)
{
    const QString key = text(" INTEGER NOT NULL PRIMARY KEY");
    sql.replace(key, text(" @"));
    for (const char *word : {" TEXT", " INTEGER", " REAL"}) {
        sql.replace(text(word) + text(" NOT NULL"), QString());
        sql.replace(text(word), QString());
    }
    sql.replace(text(" @"), key);
    return sql.replace(text(") STRICT"), text(")"));
}

void rawly(const QString &path, const QStringList &statements)
{
    const auto database = std::move(*Database::open(path, Database::Access::Write));
    const QStringList unruly = {text("PRAGMA foreign_keys = OFF"), text("PRAGMA synchronous = OFF"),
                                text("PRAGMA ignore_check_constraints = ON"),
                                text("PRAGMA writable_schema = ON")};
    for (const QString &statement : unruly + statements) {
        if (const auto done = database->run(statement); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().text()));
    }
}

void declare(const QString &path, const QString &table, QString sql)
{
    sql.replace(u'\'', text("''"));
    rawly(path, {text("UPDATE sqlite_schema SET sql = '%2' WHERE name = '%1'").arg(table, sql)});
}

QStringList tableNames()
{
    QStringList names = {text("journal")};
    for (const Kind kind : kinds)
        names += QLatin1String(kindName(kind));
    return names;
}

// Every answer that a desk gives, and how each failed.
QStringList failures(Desk &desk)
{
    QStringList failures;
    const auto note = [&](const auto &answer) {
        if (!answer && answer.error().kind == ErrorKind::Bug)
            failures += answer.error().text();
    };
    for (const char *person : {"", "Ada"}) {
        desk.setViewer(text(person));
        const auto reader = desk.searchReader();
        note(reader);
        if (!reader)
            continue;
        const auto records = reader->records();
        note(records);
        if (records)
            (void)exportDesk(*records);
        note(reader->position());
        note(reader->hashAt(1));
        note(reader->history());
        note(reader->undoSteps(text("Ada")));
        note(reader->toolsChangedSince(0));
        note(reader->toolRecords(idOf("mistral")));
        note(reader->toolRecords(std::vector{idOf("mistral"), Id()}));
        note(reader->allToolRecords());
        for (const Kind kind : {Kind::Tool, Kind::Persona, Kind::Seat, Kind::Comparison})
            note(reader->nextPlace(kind));
        note(reader->site());
        note(reader->roster());
        note(reader->comparisons());
        note(reader->briefTools());
        note(reader->contents());
        note(reader->pairing(text("mistral"), text("modal")));
        note(reader->panelRows());
        note(reader->deletedPanelRows());
        note(reader->panelRowsOf({change(seat("mistral", "builder"), Field::Score, 85, 86),
                                  change(tool("modal"), Field::Starred, 0, 1)}));
        note(reader->hiddenTools());
        note(reader->toolsWith(text("hardware")));
        note(reader->toolsWithPhrase(text("modest hardware")));
    }
    note(desk.verify());
    const auto written = desk.apply(edit("New", {newTool("new", "New", 9)}));
    if (!written && written.error().error.kind == ErrorKind::Bug)
        failures += written.error().error.text();
    const auto undone = desk.undo(text("Ada"));
    if (!undone && undone.error().error.kind == ErrorKind::Bug)
        failures += undone.error().error.text();
    return failures;
}

} // namespace

void TestHostileValues::initTestCase()
{
    TempDesk desk;
    auto panel = newPanel("mistral", "Mistral",
                          {{"builder", 85, nullptr, "Runs on modest hardware."}, {"skeptic"}});
    for (auto &part : newPanel("modal", "Modal", {{"builder", 40}, {"skeptic", 45}}))
        panel.push_back(part);
    panel.push_back(newComparison("mistral", "modal"));
    panel.push_back(newNote("mistral", "why", "Why so?"));
    desk.apply("Roster", {newPersona("builder"), newPersona("skeptic", 1)});
    desk.apply(edit("Panel", panel));
    desk.set(tool("mistral"), Field::Tagline, value("Vision and text"));
    desk.set(desk.site(), Field::PanelBlind, value(1));
    desk.close();
    const QByteArray sound = bytesOf(desk.path());
    for (const QString &table : tableNames()) {
        const auto database = std::move(*Database::open(desk.path(), Database::Access::Read));
        VD_OK(database->read(text("SELECT name, pk, type FROM pragma_table_info(?)"), {table},
                             [&](const Row &row) {
                                 if (row.integer(1) == 1 && row.text(2) == text("INTEGER"))
                                     m_numbers[table] = row.text(0);
                                 else
                                     m_columns[table] += row.text(0);
                             }));
        m_tables[table] = textOf(
            *database->scalar(text("SELECT sql FROM sqlite_schema WHERE name = ?"), {table}));
    }
    for (const QString &table : tableNames()) {
        declare(desk.path(), table, withoutRules(m_tables.value(table)));
        m_relaxed[table] = bytesOf(desk.path());
        QFile file(desk.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
    }
}

void TestHostileValues::everyReaderAnswers_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("assignments");
    const std::pair<const char *, const char *> values[] = {
        {"nothing", "NULL"},
        {"empty text", "''"},
        {"text", "'%1 %n <x>'"},
        {"half a list", "'[{\"on\":'"},
        {"a list of the wrong things", "'[1,null,{},[[]]]'"},
        {"bytes", "x'00ff80'"},
        {"text that is not UTF-8", "CAST(x'61ffc080eda080' AS TEXT)"},
        {"text with NUL", "'a' || char(0) || 'b'"},
        {"highest number", "9223372036854775807"},
        {"lowest number", "-9223372036854775807 - 1"},
        {"half", "0.5"},
        {"endless", "9e999"},
        {"id of another record", "'00000000-0000-4000-8000-000000000000'"},
        {"capitals", "upper(\"%2\")"},
    };
    // Those that decide where a record belongs are changed one by one, the others together.
    const QStringList forKeys = {text("nothing"), text("text"), text("highest number"),
                                 text("capitals")};
    const QStringList keys = {text("id"),    text("tool"),  text("persona"),
                              text("left"),  text("right"), text("exists"),
                              text("place"), text("slug"),  text("hash")};
    for (const auto &[table, columns] : m_columns) {
        for (const auto &[name, value] : values) {
            QStringList others;
            for (const QString &column : columns) {
                const QString set =
                    text("\"%2\" = ").append(text(value)).replace(text("%2"), column);
                if (!keys.contains(column))
                    others += set;
                else if (forKeys.contains(text(name)))
                    QTest::addRow("%s.%s: %s", qPrintable(table), qPrintable(column), name)
                        << table << set;
            }
            QTest::addRow("%s: %s", qPrintable(table), name) << table << others.join(u',');
        }
        if (m_numbers.contains(table)) {
            for (const char *number : {"9223372036854775807", "-9223372036854775807 - 1", "-1"})
                QTest::addRow("%s numbered %s", qPrintable(table), number)
                    << table << m_numbers.value(table) + text(" = ") + text(number);
        }
    }
}

void TestHostileValues::everyReaderAnswers()
{
    QFETCH(const QString, table);
    QFETCH(const QString, assignments);
    QTemporaryDir folder;
    const QString path = folder.filePath(text("hostile.vdesk"));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_relaxed.value(table)), m_relaxed.value(table).size());
    }
    rawly(path, {text("UPDATE %1 SET %2 WHERE rowid = (SELECT max(rowid) FROM %1)")
                     .arg(table, assignments)});
    declare(path, table, m_tables.value(table));
    const auto desk = Desk::open(path, Desk::Checks::None);
    if (!desk) {
        QVERIFY2(desk.error().kind != ErrorKind::Bug, qPrintable(desk.error().text()));
        return;
    }
    QCOMPARE(failures(**desk), QStringList());
    const auto checked = (*desk)->checkStructure();
    QVERIFY(checked || checked.error().kind != ErrorKind::Bug);
}

void TestHostileValues::recordsWithoutAnIdAreLeftOut()
{
    TempDesk desk;
    desk.apply("Tools", {newTool("ash", "Ash"), newTool("bee", "Bee", 1)});
    desk.close();
    desk.sql(text("UPDATE tool SET id = 'javascript:alert(1)' WHERE id = ?"), {idOf("ash").text()});
    desk.reopen();
    QCOMPARE(desk->reader()->panelRows()->size(), size_t(1));
    QCOMPARE(desk->reader()->briefTools()->size(), size_t(1));
    QCOMPARE(desk->reader()->records()->tools.size(), size_t(1));
    QCOMPARE(*desk->searchReader()->toolsWith(text("ash")), std::vector<Id>());
    QCOMPARE(
        print(desk->verify()),
        QStringList({text("tool \"javascript:alert(1)\": it cannot be shown, because its id is "
                          "not one"),
                     text("tool ash: the journal knows it, but it is not there")}));
}

void TestHostileValues::aPlaceBeyondAllOthersIsPassedBy()
{
    TempDesk desk;
    desk.apply("Tools", {newTool("ash", "Ash")});
    desk.sql(text("UPDATE tool SET place = 9223372036854775807"));
    QCOMPARE(*desk->reader()->nextPlace(Kind::Tool), 1'000'000'000'000);
    VD_OK(desk->apply(edit("Tool", {newTool("bee", "Bee", 1)})));
}

void TestHostileValues::aFifthSeatIsListed()
{
    TempDesk desk;
    std::vector<Part> roster;
    for (const char *persona : {"one", "two", "three", "four", "five"})
        roster.push_back(newPersona(persona));
    desk.apply("Roster", roster);
    desk.apply(edit("Panel", newPanel("ash", "Ash", {{"one"}, {"two"}, {"three"}, {"four"}})));
    desk.apply(edit("Panel", newPanel("bee", "Bee", {{"five", 99}})));
    desk.sql(text("UPDATE seat SET tool = ?, number = (SELECT max(number) + 1 FROM seat WHERE "
                  "tool = ?) WHERE score = 99"),
             {idOf("ash").text(), idOf("ash").text()});
    desk.reopen();
    const auto contents = desk->reader()->contents();
    for (const Tool &tool : contents->tools)
        QCOMPARE(tool.scorecard.seats().size(), size_t(tool.id == idOf("ash") ? 4 : 0));
    QCOMPARE(desk.rowOf(idOf("ash"))->seats.size(), size_t(4));
    QVERIFY(print(desk->verify())
                .contains(text("tool ash: it has more than four seats; only four are shown")));
}

void TestHostileValues::valuesThatNoFieldHoldsAreListed()
{
    TempDesk desk;
    desk.apply("Tools", {newTool("ash", "Ash")});
    desk.sql(text("UPDATE tool SET community_ship = 9223372036854775807"));
    QCOMPARE(print(desk->verify()),
             QStringList({text("tool ash community.ship: expected a whole number from 0 to "
                               "1000000000000"),
                          text("tool ash community.ship: holds 9223372036854775807, but the "
                               "journal's last value is null")}));
}

VD_TEST_CASE(TestHostileValues)

} // namespace tst_hostilevalues

#include "tst_hostilevalues.moc"
