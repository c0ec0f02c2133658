// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupstore.h"
#include "desk/migrator.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QDir>
#include <QTest>

#include <thread>

namespace tst_migration {

using namespace vd;
using namespace vd::test;

// An older desk, tests/data/desk-001.vdesk, is brought up to date when it is opened, or is read as
// it is and keeps its bytes.
class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_backups.reset(); }

    void openingBringsItUpToDate_data();
    void openingBringsItUpToDate();
    void everyRowStays();
    void secondOpenChangesNothing();
    void backupHoldsTheOlderDesk();
    void newFieldsCanBeEdited();
    void twoOpenItAtOnce();
    void staleSearchIndexDoesNotKeepIt();

    void withoutABackupItIsRead();
    void damagedOneIsRead_data();
    void damagedOneIsRead();
    void cutOffOneIsRefused();
    void heldByAnotherItIsRead();
    void newFieldsOfAnOlderDeskHoldTheirFallback();
    void notesAreFoundFromThenOn();
    void notesOfAnOlderDeskCanBeRead();

private:
    Result<std::unique_ptr<Desk>> open(Desk::Checks checks = Desk::Checks::Structure)
    {
        return Desk::open(m_path, checks, m_clock);
    }
    void take(const char *frozen);
    void sql(const char *statement);
    QStringList rows() const;
    QStringList names() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<TempBackups> m_backups;
    QString m_path;
    TestClock m_clock;
};

void TestMigration::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_backups = std::make_unique<TempBackups>();
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("old.vdesk"));
    take("desk-001.vdesk");
}

void TestMigration::take(const char *frozen)
{
    QFile::remove(m_path);
    QVERIFY(QFile::copy(QStringLiteral(VD_TEST_DATA "/") + text(frozen), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
}

void TestMigration::sql(const char *statement)
{
    const auto database = Database::open(m_path, Database::Access::Write);
    VD_OK(database);
    VD_OK((*database)->run(text(statement)));
}

// What the tables of schema 001 held, row by row, column by column. The changes of the journal have
// a table of their own now; the hashes of the journal cover them.
QStringList TestMigration::rows() const
{
    const auto old = Database::open(QStringLiteral(VD_TEST_DATA "/desk-001.vdesk"),
                                    Database::Access::Read);
    const auto database = Database::open(m_path, Database::Access::Read);
    QStringList rows;
    for (const char *table : {"site", "persona", "tool", "seat", "comparison", "journal"}) {
        QStringList columns;
        const auto listed = (*old)->read(QStringLiteral("SELECT name FROM pragma_table_info(?) "
                                                        "WHERE name <> 'changes'"),
                                         {text(table)},
                                         [&](const Row &row) { columns += row.text(0); });
        const auto select = QStringLiteral("SELECT json_array(\"%1\") FROM %2 ORDER BY 1")
                                .arg(columns.join(QLatin1String("\", \"")), text(table));
        const auto read = (*database)->read(
            select, {}, [&](const Row &row) { rows += text(table) + u' ' + row.text(0); });
        if (!listed || !read)
            rows += text("unreadable");
    }
    return rows;
}

void TestMigration::openingBringsItUpToDate_data()
{
    QTest::addColumn<Desk::Checks>("checks");
    QTest::newRow("checked") << Desk::Checks::Structure;
    QTest::newRow("checked later, as the window does") << Desk::Checks::None;
}

void TestMigration::openingBringsItUpToDate()
{
    QFETCH(const Desk::Checks, checks);
    const auto desk = open(checks);
    VD_OK(desk);
    QVERIFY2(!(*desk)->isReadOnly(), qPrintable((*desk)->readOnlyReason()));
    QVERIFY(!(*desk)->isOlder());
    QCOMPARE((*desk)->reader()->site()->name, text("Frozen Verdicts"));
    QCOMPARE(print((*desk)->verify()), QStringList());
    const auto database = Database::open(m_path, Database::Access::Read);
    VD_OK(database);
    QCOMPARE(*Migrator::schemaOf(**database), Migrator::newestSchema());
    QCOMPARE(names(), QStringList(text("old.vdesk")));
}

void TestMigration::everyRowStays()
{
    const QStringList before = rows();
    QCOMPARE(before.size(), 1 + 5 + 3 + 6 + 1 + 10);
    VD_OK(open());
    QCOMPARE(rows(), before);
}

void TestMigration::secondOpenChangesNothing()
{
    VD_OK(open());
    const QByteArray once = sha256Of(m_path);
    VD_OK(open());
    QCOMPARE(sha256Of(m_path), once);
    QCOMPARE(m_backups->files().size(), 1);
}

void TestMigration::backupHoldsTheOlderDesk()
{
    const QStringList before = rows();
    VD_OK(open());
    const QStringList backups = m_backups->files();
    QCOMPARE(backups.size(), 1);
    QVERIFY2(
        backups.front().endsWith(QLatin1String("/2026-05-01T09-30-00.000Z-before-update.vdesk")),
        qPrintable(backups.front()));
    m_path = backups.front();
    QCOMPARE(rows(), before);
    const auto database = Database::open(m_path, Database::Access::Read);
    VD_OK(database);
    QCOMPARE(*Migrator::schemaOf(**database), 1);
}

void TestMigration::newFieldsCanBeEdited()
{
    const auto desk = open();
    VD_OK(desk);
    const RecordRef site = (*desk)->reader()->records()->site.ref();
    VD_OK((*desk)->apply(edit("Publish", {change(site, Field::PublishPairs, "none", "all"),
                                          change(site, Field::HomeHeading, nothing, "Hello")})));
    QCOMPARE((*desk)->reader()->site()->pairs, PairPolicy::All);
    QCOMPARE((*desk)->reader()->site()->home.heading, text("Hello"));
    QCOMPARE(print((*desk)->verify()), QStringList());
}

void TestMigration::twoOpenItAtOnce()
{
    const QStringList before = rows();
    std::atomic<int> writable = 0;
    const auto openOne = [&] {
        const auto desk = open();
        if (desk && !(*desk)->isReadOnly())
            ++writable;
    };
    std::thread first(openOne);
    std::thread second(openOne);
    first.join();
    second.join();
    QCOMPARE(writable.load(), 2);
    QCOMPARE(rows(), before);
    QCOMPARE(m_backups->files().size(), 1);
}

void TestMigration::staleSearchIndexDoesNotKeepIt()
{
    sql("DELETE FROM search_data WHERE id > 10");
    const auto desk = open();
    VD_OK(desk);
    QVERIFY2(!(*desk)->isReadOnly(), qPrintable((*desk)->readOnlyReason()));
    QCOMPARE((*desk)->searchReader()->toolsWith(text("lauft maschine"))->size(), size_t(1));
}

void TestMigration::withoutABackupItIsRead()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_backups->path()).path()));
    QFile inTheWay(m_backups->path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QByteArray before = sha256Of(m_path);
    const auto desk = open();
    VD_OK(desk);
    QVERIFY((*desk)->isReadOnly());
    QVERIFY((*desk)->isOlder());
    QCOMPARE((*desk)->readOnlyReason(),
             text("%1 was made by an older version of Verdict Desk (schema 1) and could not be "
                  "brought up to date, so it can be read and exported, not changed. The folder %2 "
                  "cannot be made.")
                 .arg(m_path, m_backups->path()));
    const auto commit = (*desk)->apply(edit("Tool", {newTool("new", "New")}));
    VD_REFUSED(commit, qPrintable((*desk)->readOnlyReason()));
    QVERIFY(commit.error().error.kind == ErrorKind::System);
    QCOMPARE((*desk)->reader()->panelRows()->size(), size_t(2));
    QCOMPARE((*desk)->searchReader()->toolsWith(text("lauft maschine"))->size(), size_t(1));
    QCOMPARE(print((*desk)->verify()), QStringList());
    QCOMPARE(sha256Of(m_path), before);
}

void TestMigration::damagedOneIsRead_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a text") << QByteArray("UPDATE seat SET review = 'Other' WHERE review <> ''")
                            << "but the journal's last value is";
    QTest::newRow("the journal") << QByteArray("DELETE FROM journal WHERE position = 4")
                                 << "its hash does not fit";
}

void TestMigration::damagedOneIsRead()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, fault);
    this->sql(sql.constData());
    const QByteArray before = sha256Of(m_path);
    const auto desk = open();
    VD_OK(desk);
    QVERIFY((*desk)->isOlder());
    QVERIFY2((*desk)->readOnlyReason().contains(fault), qPrintable((*desk)->readOnlyReason()));
    QVERIFY((*desk)->requireWritable().error().kind == ErrorKind::Input);
    QCOMPARE((*desk)->reader()->records()->tools.size(), size_t(3));
    QVERIFY2(print((*desk)->verify()).join(u'\n').contains(fault),
             qPrintable(print((*desk)->verify()).join(u'\n')));
    QCOMPARE(sha256Of(m_path), before);
    QCOMPARE(m_backups->files(), QStringList());
}

void TestMigration::cutOffOneIsRefused()
{
    QVERIFY(QFile::resize(m_path, QFileInfo(m_path).size() - 100));
    const QByteArray before = sha256Of(m_path);
    const auto desk = open();
    QVERIFY(!desk);
    QVERIFY2(desk.error().text().contains(QLatin1String("is damaged")),
             qPrintable(desk.error().text()));
    const auto unchecked = open(Desk::Checks::None);
    VD_OK(unchecked);
    QVERIFY(!(*unchecked)->requireWritable());
    QVERIFY(!(*unchecked)->verify()->empty());
    QCOMPARE(sha256Of(m_path), before);
    QCOMPARE(m_backups->files(), QStringList());
}

void TestMigration::heldByAnotherItIsRead()
{
    const auto other = Database::open(m_path, Database::Access::Write);
    VD_OK(other);
    const auto held = Transaction::begin(**other, Transaction::Mode::Write);
    VD_OK(held);
    const auto desk = open();
    VD_OK(desk);
    QVERIFY((*desk)->isOlder());
    QVERIFY2((*desk)->readOnlyReason().contains(QLatin1String("is in use by another program")),
             qPrintable((*desk)->readOnlyReason()));
    QCOMPARE((*desk)->reader()->panelRows()->size(), size_t(2));
}

void TestMigration::newFieldsOfAnOlderDeskHoldTheirFallback()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_backups->path()).path()));
    QFile inTheWay(m_backups->path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto desk = open();
    VD_OK(desk);
    QVERIFY((*desk)->isOlder());
    const Record site = (*desk)->reader()->records()->site;
    for (const FieldSpec &spec : fieldsOf(Kind::Site)) {
        if (QByteArray(spec.name).startsWith("publish.") ||
            QByteArray(spec.name).startsWith("home.") || QByteArray(spec.name).startsWith("panel."))
            QVERIFY2(site.value(spec.field) == spec.fallback, spec.name);
    }
    QCOMPARE(site.text(Field::Name), text("Frozen Verdicts"));
    const auto tools = (*desk)->reader()->contents();
    VD_OK(tools);
    QCOMPARE(tools->tools.front().panelTake, QString());
    QCOMPARE(tools->tools.front().notes, NoteTally());
    QVERIFY((*desk)->reader()->records()->notes.empty()); // their whole table is missing
}

// Schema 003 had notes and panel takes, which no search looked through.
void TestMigration::notesAreFoundFromThenOn()
{
    take("desk-003.vdesk");
    const auto desk = open();
    VD_OK(desk);
    QVERIFY2(!(*desk)->isReadOnly(), qPrintable((*desk)->readOnlyReason()));
    const std::vector<Id> modal = {idOf("modal")};
    QCOMPARE(*(*desk)->searchReader()->toolsWith(text("warum")), modal);
    QCOMPARE(*(*desk)->searchReader()->toolsWith(text("settled kalt")), modal);
    QCOMPARE(*(*desk)->searchReader()->toolsWithPhrase(text("it ships")), modal);
    QCOMPARE((*desk)->searchReader()->toolsWith(text("lost"))->size(), size_t(0)); // with its tool
    VD_OK((*desk)->apply(edit("More", {newNote("modal", "more", "Warum nicht?"),
                                       change(tool("gone"), Field::Exists, 0, 1)})));
    QCOMPARE(*(*desk)->searchReader()->toolsWith(text("lost")), std::vector<Id>{idOf("gone")});
    QCOMPARE(*(*desk)->searchReader()->toolsWith(text("nicht")), modal);
    QCOMPARE(print((*desk)->verify()), QStringList());
}

void TestMigration::notesOfAnOlderDeskCanBeRead()
{
    take("desk-003.vdesk");
    QVERIFY(QDir().mkpath(QFileInfo(m_backups->path()).path()));
    QFile inTheWay(m_backups->path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto desk = open();
    VD_OK(desk);
    QVERIFY((*desk)->isOlder());
    QCOMPARE((*desk)->reader()->toolRecords(idOf("modal"))->notes.size(), size_t(2));
    QCOMPARE(print((*desk)->verify()), QStringList());
}

VD_TEST_CASE(TestMigration)

} // namespace tst_migration

#include "tst_migration.moc"
