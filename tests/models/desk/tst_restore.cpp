// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupstore.h"
#include "desk/database.h"
#include "desk/restore.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QDir>
#include <QTest>

namespace tst_restore {

using namespace vd;
using namespace vd::test;

// A backup in the place of a desk: what the desk holds then, and what becomes of what it held.
class TestRestore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_backups.reset(); }

    void deskHoldsTheBackup();
    void journalOfAnotherDeskIsNotPlayedBack_data();
    void journalOfAnotherDeskIsNotPlayedBack();
    void cancelledRestoreChangesNothing();
    void deskThatIsBeingWrittenToIsLeft();
    void olderBackup();
    void openDeskRefusesEditsAfterwards();

private:
    Result<Restored> restore(Progress progress = {})
    {
        return restoreDesk(m_desk->path(), m_backup, m_desk->clock, std::move(progress));
    }
    QString name() const
    {
        const auto desk = Desk::open(m_desk->path());
        return (*desk)->reader()->records()->tools.front().text(Field::Name);
    }
    QStringList files() const
    {
        return QDir(m_desk->folder()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<TempBackups> m_backups;
    QString m_backup;
};

void TestRestore::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_backups = std::make_unique<TempBackups>();
    m_desk->apply("Tool", {newTool("mistral", "Mistral")});
    m_backup = (*m_desk)->backUp(BackupReason::Manual)->path;
    m_desk->set(tool("mistral"), Field::Name, text("Mistral Large"));
}

void TestRestore::deskHoldsTheBackup()
{
    m_desk->close();
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QFile::setPermissions(m_desk->path(), permissions);
    const auto restored = restore();
    VD_OK(restored);
    QCOMPARE(name(), text("Mistral"));
    QVERIFY(restored->before && restored->before->reason == BackupReason::Restore);
    QCOMPARE(restored->kept, QString());
    QCOMPARE(files(), QStringList(text("test.vdesk")));
    QVERIFY(QFile::permissions(m_desk->path()).testFlag(QFile::ReadGroup));
    const auto before = Desk::open(restored->before->path);
    VD_OK(before);
    QCOMPARE((*before)->reader()->records()->tools.front().text(Field::Name),
             text("Mistral Large"));
}

void TestRestore::journalOfAnotherDeskIsNotPlayedBack_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("beside a damaged desk") << true;
    QTest::newRow("where a desk was") << false;
}

// FAULTS.md, B9. The journal is a hot one: SQLite would write its pages into the restored desk.
void TestRestore::journalOfAnotherDeskIsNotPlayedBack()
{
    QFETCH(const bool, isThere);
    m_desk->close();
    TempDesk other;
    const QString journal = QLatin1String("-journal");
    {
        const auto database = Database::open(other.path(), Database::Access::Write);
        VD_OK(database);
        VD_OK((*database)->run(QStringLiteral("PRAGMA cache_spill = 1")));
        VD_OK((*database)->run(QStringLiteral("PRAGMA cache_size = 1")));
        const auto writing = Transaction::begin(**database, Transaction::Mode::Write);
        VD_OK(writing);
        for (int i = 0; i < 50; ++i)
            VD_OK((*database)->run(QStringLiteral("UPDATE site SET extra = hex(zeroblob(20000))")));
        QVERIFY(QFile::copy(other.path() + journal, m_desk->path() + journal));
    }
    QVERIFY(QFileInfo(m_desk->path() + journal).size() > 512);
    QFile desk(m_desk->path());
    QVERIFY(desk.open(QIODevice::ReadWrite));
    desk.write("junk");
    desk.close();
    if (!isThere)
        QVERIFY(desk.remove());
    const auto restored = restore();
    VD_OK(restored);
    QCOMPARE(name(), text("Mistral"));
    QCOMPARE(print((*Desk::open(m_desk->path()))->verify()), QStringList());
    QVERIFY(!QFile::exists(m_desk->path() + journal));
    QCOMPARE(restored->kept.isEmpty(), !isThere);
    QCOMPARE(QFile::exists(restored->kept + journal), isThere);
}

void TestRestore::cancelledRestoreChangesNothing()
{
    const QByteArray before = m_desk->sha256();
    const QStringList backups = m_backups->files();
    VD_REFUSED(restore(Progress([](int, const QString &words) {
                   return words != QStringLiteral("Verifying the copy…");
               })),
               "Nothing was restored. It was cancelled.");
    QCOMPARE(m_desk->sha256(), before);
    QCOMPARE(files(), QStringList(text("test.vdesk")));
    QCOMPARE(m_backups->files(), backups);
}

void TestRestore::deskThatIsBeingWrittenToIsLeft()
{
    const QByteArray before = m_desk->sha256();
    const auto other = Database::open(m_desk->path(), Database::Access::Write);
    VD_OK(other);
    const auto writing = Transaction::begin(**other, Transaction::Mode::Write);
    VD_OK(writing);
    const auto restored = restore();
    QVERIFY(!restored);
    QVERIFY(restored.error().kind == ErrorKind::System);
    QVERIFY(restored.error().text().startsWith(text("Nothing was restored. ")));
    QCOMPARE(m_desk->sha256(), before);
}

void TestRestore::olderBackup()
{
    m_desk->close();
    QVERIFY(QFile::remove(m_desk->path()));
    m_backup = QStringLiteral(VD_TEST_DATA "/desk-001.vdesk");
    VD_OK(restore());
    const auto desk = Desk::open(m_desk->path(), Desk::Checks::Structure, m_desk->clock);
    VD_OK(desk);
    QVERIFY(!(*desk)->isOlder());
    QCOMPARE(print((*desk)->verify()), QStringList());
}

// Its edits would go into the file that was replaced.
void TestRestore::openDeskRefusesEditsAfterwards()
{
    VD_OK(restore());
    const auto written = (*m_desk)->apply(
        edit("Set", {change(tool("mistral"), Field::Name, "Mistral Large", "Mistral 3")}));
    QVERIFY(!written);
    QCOMPARE(name(), text("Mistral"));
}

VD_TEST_CASE(TestRestore)

} // namespace tst_restore

#include "tst_restore.moc"
