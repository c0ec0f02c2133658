// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_deskverify {

using namespace vd;
using namespace vd::test;

namespace {

struct Damage
{
    const char *sql; // ":mistral", ":seat" and ":builder" stand for ids
    QStringList problems;
};

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList lines;
    for (const char *line : texts)
        lines += text(line);
    return lines;
}

} // namespace

// What verify says of a desk that something else than the desk has changed.
class TestDeskVerify : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void reports_data();
    void reports();
    void lastEditIsMissed();
    void changesNothing();
    void flippedBitsAreFound();
};

static void fill(TempDesk &desk)
{
    desk.apply("Persona", {newPersona("builder")});
    auto panel = newPanel("mistral", "Mistral",
                          {{"builder", 85, nullptr, "Runs on modest hardware."}});
    panel.push_back(newNote("mistral", "why", "Why so?"));
    desk.apply(edit("Panel", panel));
    desk.apply("Tagline", {change(tool("mistral"), Field::Tagline, nothing, "Vision and text")});
    desk.apply("Star", {change(tool("mistral"), Field::Starred, 0, 1)});
}

void TestDeskVerify::reports_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, const char *sql,
                        std::initializer_list<const char *> problems) {
        QTest::newRow(name) << Damage{sql, lines(problems)};
    };
    const char *chain = "journal %1: its hash does not fit it and the entry before it";
    const QByteArray third = QByteArray(chain).replace("%1", "3");
    const QByteArray fourth = QByteArray(chain).replace("%1", "4");
    const QByteArray fifth = QByteArray(chain).replace("%1", "5");
    const char *stale = "search: the search index does not agree with the texts; the next search "
                        "makes it anew, no text is lost";
    row("nothing", "UPDATE tool SET starred = starred", {});
    row("number", "UPDATE seat SET score = 86",
        {"seat mistral/builder score: holds 86, but the journal's last value is 85"});
    row("text", "UPDATE tool SET tagline = 'Vision and taxt'",
        {stale, "tool mistral tagline: holds \"Vision and taxt\", but the journal's last value is "
                "\"Vision and text\""});
    row("text to nothing", "UPDATE tool SET tagline = NULL",
        {stale, "tool mistral tagline: holds null, but the journal's last value is \"Vision and "
                "text\""});
    row("field that was never set", "UPDATE tool SET website = ''",
        {"tool mistral website: holds \"\", but the journal's last value is null"});
    row("site", "UPDATE site SET ship_threshold = 61",
        {"site site shipThreshold: holds 61, but the journal's last value is 60"});
    row("deleted", "UPDATE persona SET \"exists\" = 0",
        {"persona builder exists: holds 0, but the journal's last value is 1"});
    row("row gone", "DELETE FROM seat",
        {stale, "seat mistral/builder: the journal knows it, but it is not there"});
    row("row of nowhere",
        "INSERT INTO comparison SELECT lower(':other'), 1, 0, ':mistral', ':new', NULL, NULL, '{}'",
        {"comparison other: the journal does not know it",
         "comparison: points at a tool that is not there"});
    row("journal's author", "UPDATE journal SET author = 'Eve' WHERE position = 4", {fourth});
    row("journal's label", "UPDATE journal SET label = label || ' ' WHERE position = 3", {third});
    row("journal's time", "UPDATE journal SET at = at + 1 WHERE position = 5", {fifth});
    row("journal's gesture", "UPDATE journal SET gesture = 'g' WHERE position = 5", {fifth});
    row("journal's reverts", "UPDATE journal SET reverts = 1 WHERE position = 5", {fifth});
    row("journal's changes",
        "UPDATE change SET \"after\" = replace(\"after\", 'Vision', 'Fusion') "
        "WHERE position = 4",
        {fourth, "tool mistral tagline: holds \"Vision and text\", but the journal's last value is "
                 "\"Fusion and text\""});
    row("journal's number as a text", "UPDATE change SET \"after\" = '1' WHERE position = 5",
        {fifth, "tool mistral starred: holds 1, but the journal's last value is \"1\""});
    row("journal's changes of a field that is none",
        "UPDATE change SET field = 'tags' WHERE position = 4 AND field = 'tagline'",
        {"journal 4: its changes cannot be read",
         "tool mistral tagline: holds \"Vision and text\", but the journal's last value is null"});
    row("change of the journal gone", "DELETE FROM change WHERE position = 5 AND field = 'starred'",
        {fifth, "tool mistral starred: holds 1, but the journal's last value is 0"});
    row("changes of the journal swapped",
        "UPDATE change SET number = 99 WHERE position = 3 AND number = 0", {third});
    row("journal's hash", "UPDATE journal SET hash = replace(hash, '0', '1') WHERE position = 4",
        {fourth, fifth});
    row("row of the journal gone", "DELETE FROM journal WHERE position = 4",
        {"journal 4: it is not there, but its changes are", fifth});
    row("last row of the journal gone", "DELETE FROM journal WHERE position = 5",
        {"journal 4: it is the last one, but the mark at the end of the journal is of 5",
         "journal 5: it is not there, but its changes are"});
    row("mark at the end gone", "DELETE FROM journal_end",
        {"journal 5: it is the last one, but the mark at the end of the journal is of -1"});
    row("row of the journal moved", "UPDATE journal SET position = 7 WHERE position = 5",
        {"journal 5: it is not there, but its changes are",
         "journal 7: it is the last one, but the mark at the end of the journal is of 5",
         "journal 7: its hash does not fit it and the entry before it"});
    row("index forgets", "INSERT INTO search (search) VALUES ('delete-all')", {stale});
    row("index invents", "INSERT INTO search (rowid, text) VALUES (65536, 'more')", {stale});
    row("number of another tool", "UPDATE seat SET number = number + 65536",
        {stale, "seat mistral/builder: its number is not of its tool"});
    row("number of a note of another tool", "UPDATE note SET number = number + 65536",
        {"note note why: its number is not of its tool", stale});
    row("note", "UPDATE note SET text = 'Why not?'",
        {"note note why text: holds \"Why not?\", but the journal's last value is \"Why so?\"",
         stale});
}

void TestDeskVerify::reports()
{
    QFETCH(const Damage, damage);
    TempDesk desk;
    fill(desk);
    QString sql = text(damage.sql);
    for (const char *word : {"mistral", "builder", "other", "new"})
        sql.replace(u':' + text(word), idOf(word).text());
    sql.replace(QLatin1String(":seat"), seat("mistral", "builder").id.text());
    const QString siteId = desk.site().id.text();
    desk.close();
    desk.sql(sql);
    desk.reopen(Desk::Checks::None);
    QStringList problems = print(desk->verify());
    problems.replaceInStrings(siteId, QStringLiteral("site"));
    QCOMPARE(problems, damage.problems);
}

// A skipped step is an edit without changes, so only the mark at the end tells that it was there.
void TestDeskVerify::lastEditIsMissed()
{
    TempDesk desk;
    fill(desk);
    VD_OK(desk->skip({5, text("Star")}, text("Ada")));
    QCOMPARE(*desk->reader()->position(), 6);
    QCOMPARE(print(desk->verify()), QStringList());
    desk.sql(text("DELETE FROM journal WHERE position = 6"));
    QCOMPARE(print(desk->verify()),
             QStringList(text("journal 5: it is the last one, but the mark at the end of the "
                              "journal is of 6")));
}

void TestDeskVerify::changesNothing()
{
    TempDesk desk;
    fill(desk);
    const QByteArray before = desk.sha256();
    QCOMPARE(print(desk->verify()), QStringList());
    QCOMPARE(print(desk->verify()), QStringList());
    QCOMPARE(desk.sha256(), before);
}

// Every bit of every text that an editor wrote: whatever a flip makes of the file, nothing of it
// passes as sound. (The faults suite flips bits all over the file.)
void TestDeskVerify::flippedBitsAreFound()
{
    TempDesk desk;
    fill(desk);
    desk.close();
    QFile file(desk.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    int flips = 0;
    for (const char *written : {"Vision and text", "Mistral", "Tagline", "Ada"}) {
        for (qsizetype at = bytes.indexOf(written); at >= 0; at = bytes.indexOf(written, at + 1)) {
            const char flipped = char(bytes.at(at + 1) ^ (1 << (flips++ % 7)));
            QVERIFY(file.seek(at + 1) && file.write(&flipped, 1) == 1 && file.flush());
            const auto damaged = Desk::open(desk.path(), Desk::Checks::None, desk.clock);
            QVERIFY2(!damaged || !(*damaged)->verify()->empty(),
                     qPrintable(QStringLiteral("%1 at %2").arg(text(written)).arg(at)));
            QVERIFY(file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
        }
    }
    QVERIFY2(flips >= 10, qPrintable(QString::number(flips)));
    desk.reopen();
    QCOMPARE(print(desk->verify()), QStringList());
}

VD_TEST_CASE(TestDeskVerify)

} // namespace tst_deskverify

#include "tst_deskverify.moc"
