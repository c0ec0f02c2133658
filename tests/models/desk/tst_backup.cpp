// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupstore.h"
#include "desk/database.h"
#include "desk/fingerprint.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QDir>
#include <QTest>

namespace tst_backup {

using namespace vd;
using namespace vd::test;

// Verified copies: what they hold, where they go, and what is never replaced or removed.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_backups.reset(); }

    void copyHoldsTheDesk();
    void copyIsForThoseWhoMayReadTheDesk();
    void copyReplacesNothing_data();
    void copyReplacesNothing();
    void copyNeedsAFolder();
    void damagedDeskHasNoCopy_data();
    void damagedDeskHasNoCopy();
    void staleSearchIndexIsNoDamage();
    void readOnlyDeskIsCopied();
    void copyWhileAnotherReads();

    void backupIsInTheDesksOwnFolder();
    void backupsGoByTurns();
    void clockThatWasPutBackCostsNothing();
    void onlyBackupsAreRemoved();
    void siteThatIsNoIdIsRefused();
    void othersWriteWhileTheBackupIsVerified();
    void cancelledBackupLeavesNothing_data();
    void cancelledBackupLeavesNothing();
    void onlyWhatChangedIsBackedUp();
    void newestThatCannotBeReadIsMadeAgain();
    void damagedDeskKeepsItsBackups();
    void nameSaysTheReason_data();
    void nameSaysTheReason();
    void backupIsNotChanged();

private:
    QStringList names(const QString &folder) const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                      QDir::NoDotAndDotDot);
    }
    Result<QString> backUp();
    QString copy() const { return m_desk->folder() + QLatin1String("/copy.vdesk"); }

    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<TempBackups> m_backups;
};

void TestBackup::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_backups = std::make_unique<TempBackups>();
    m_desk->apply("Roster", {newPersona("builder")});
    m_desk->apply("Tool", {newTool("mistral", "Mistral"), newSeat("mistral", "builder")});
    m_desk->apply("Rename", {change(tool("mistral"), Field::Name, "Mistral", "Mistral Small")});
}

Result<QString> TestBackup::backUp()
{
    VD_TRY_AS(backup, (*m_desk)->backUp(BackupReason::Manual));
    return backup.path;
}

void TestBackup::copyHoldsTheDesk()
{
    const QByteArray before = m_desk->sha256();
    VD_OK((*m_desk)->copyTo(copy()));
    QCOMPARE(m_desk->sha256(), before);
    QCOMPARE(names(m_desk->folder()), QStringList({text("copy.vdesk"), text("test.vdesk")}));
    const auto copied = Desk::open(copy());
    VD_OK(copied);
    QVERIFY(!(*copied)->isReadOnly());
    QCOMPARE(print((*copied)->verify()), QStringList());
    QCOMPARE(print(*(*copied)->reader()->history()), print(*(*m_desk)->reader()->history()));
    QCOMPARE((*copied)->searchReader()->toolsWith(text("small"))->size(), size_t(1));
    VD_OK((*copied)->apply(edit("Tool", {newTool("modal", "Modal", 1)})));
    QCOMPARE((*m_desk)->reader()->panelRows()->size(), size_t(1));
}

void TestBackup::copyIsForThoseWhoMayReadTheDesk()
{
    QFile::setPermissions(m_desk->path(), QFile::ReadOwner | QFile::WriteOwner);
    VD_OK((*m_desk)->copyTo(copy()));
    QCOMPARE(QFile::permissions(copy()), QFile::permissions(m_desk->path()));
}

void TestBackup::copyReplacesNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"file", "folder", "dangling", "desk"})
        QTest::newRow(what) << what;
}

void TestBackup::copyReplacesNothing()
{
    QFETCH(const QString, what);
    if (what == u"folder") {
        QVERIFY(QDir().mkdir(copy()));
    } else if (what == u"dangling") {
        QVERIFY(QFile::link(QStringLiteral("nowhere"), copy()));
    } else if (what == u"desk") {
        QVERIFY(QFile::copy(m_desk->path(), copy()));
    } else {
        QFile file(copy());
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QStringList before = names(m_desk->folder());
    const QByteArray bytes = QFileInfo(copy()).isFile() ? sha256Of(copy()) : QByteArray();
    VD_REFUSED((*m_desk)->copyTo(copy()),
               qPrintable(copy() + text(" already exists and was not changed.")));
    QCOMPARE(names(m_desk->folder()), before);
    QCOMPARE(QFileInfo(copy()).isFile() ? sha256Of(copy()) : QByteArray(), bytes);
}

void TestBackup::copyNeedsAFolder()
{
    const QString folder = m_desk->folder() + QLatin1String("/no");
    VD_REFUSED((*m_desk)->copyTo(folder + QLatin1String("/copy.vdesk")),
               qPrintable(folder + text("/copy.vdesk: there is no folder ") + folder + u'.'));
    QCOMPARE(names(m_desk->folder()), QStringList(text("test.vdesk")));
}

void TestBackup::damagedDeskHasNoCopy_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a text") << "UPDATE tool SET name = 'Other'"
                            << "holds \"Other\", but the journal's last value is \"Mistral Small\"";
    QTest::newRow("the journal") << "UPDATE journal SET author = 'Nobody' WHERE position = 2"
                                 << "its hash does not fit it and the entry before it";
    QTest::newRow("a table") << "CREATE TABLE more (x)"
                             << "the table \"more\" does not belong to it";
    QTest::newRow("a seat") << "DELETE FROM seat"
                            << "the journal knows it, but it is not there";
}

void TestBackup::damagedDeskHasNoCopy()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, fault);
    m_desk->sql(sql);
    const auto copied = (*m_desk)->copyTo(copy());
    VD_REFUSED(copied, qPrintable(text("A copy of %1 was not kept, because it is not sound: %2. "
                                       "\"verify\" lists what is wrong with the desk.")
                                      .arg(m_desk->path(), fault)));
    QVERIFY(copied.error().kind == ErrorKind::Input);
    QCOMPARE(names(m_desk->folder()), QStringList(text("test.vdesk")));
}

// It is made anew by the next search.
void TestBackup::staleSearchIndexIsNoDamage()
{
    m_desk->sql(QStringLiteral("DELETE FROM search_data WHERE id > 10"));
    VD_OK((*m_desk)->copyTo(copy()));
    const auto copied = Desk::open(copy());
    VD_OK(copied);
    QCOMPARE((*copied)->searchReader()->toolsWith(text("small"))->size(), size_t(1));
    QCOMPARE(print((*copied)->verify()), QStringList());
}

void TestBackup::readOnlyDeskIsCopied()
{
    m_desk->close();
    m_desk->sql(QStringLiteral("PRAGMA user_version = 99999"));
    m_desk->reopen();
    VD_OK((*m_desk)->copyTo(copy()));
    const auto copied = Desk::open(copy());
    VD_OK(copied);
    QVERIFY((*copied)->isNewer());
}

void TestBackup::copyWhileAnotherReads()
{
    const auto other = Database::open(m_desk->path(), Database::Access::Read);
    VD_OK(other);
    const auto reading = Transaction::begin(**other, Transaction::Mode::Read);
    VD_OK(reading);
    VD_OK(Fingerprint::of(**other));
    VD_OK((*m_desk)->copyTo(copy()));
}

void TestBackup::backupIsInTheDesksOwnFolder()
{
    const auto backup = backUp();
    VD_OK(backup);
    QCOMPARE(*backup, m_backups->path() + QLatin1String("/test-") + m_desk->site().id.text() +
                          QLatin1String("/2026-05-01T09-30-00.000Z-by-hand.vdesk"));
    QCOMPARE(m_backups->files(), QStringList(*backup));
    QCOMPARE(QFile::permissions(m_backups->path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const auto copied = Desk::open(*backup);
    VD_OK(copied);
    QCOMPARE(print(*(*copied)->reader()->history()), print(*(*m_desk)->reader()->history()));
}

void TestBackup::backupsGoByTurns()
{
    for (int i = 0; i < 12; ++i) {
        VD_OK(backUp());
        *m_desk->clock.now += 1'800'000; // half an hour
    }
    const QStringList files = m_backups->files();
    QCOMPARE(files.size(), 10);
    QVERIFY(files.front().endsWith(QLatin1String("/2026-05-01T10-30-00.000Z-by-hand.vdesk")));
    QVERIFY(files.back().endsWith(QLatin1String("/2026-05-01T15-00-00.000Z-by-hand.vdesk")));
}

void TestBackup::clockThatWasPutBackCostsNothing()
{
    VD_OK(backUp());
    VD_OK(backUp());
    *m_desk->clock.now -= 365 * 86'400'000LL;
    const auto last = backUp();
    VD_OK(last);
    QCOMPARE(m_backups->files().size(), 3);
    QCOMPARE(*last, m_backups->files().back());
    QVERIFY(last->endsWith(QLatin1String("/2026-05-01T09-30-00.002Z-by-hand.vdesk")));
}

void TestBackup::onlyBackupsAreRemoved()
{
    const auto first = backUp();
    VD_OK(first);
    const QString folder = QFileInfo(*first).path() + u'/';
    const QStringList foreign = {text("2026-05-01T09-30-00.000Z.vdesk.txt"),
                                 text("2026-5-1T09-30-00.000Z.vdesk"), text("notes.txt"),
                                 text(".hidden")};
    for (const QString &name : foreign) {
        QFile file(folder + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    for (const char *left : {".2026-05-01T09-00-00.000Z.vdesk.4711.new",
                             ".2026-05-01T09-00-00.000Z.vdesk.4711.new-journal"})
        QVERIFY(QFile::copy(*first, folder + text(left)));
    for (int i = 0; i < 11; ++i) {
        *m_desk->clock.now += 60'000;
        VD_OK(backUp());
    }
    QCOMPARE(m_backups->files().size(), 10 + foreign.size());
    for (const QString &name : foreign)
        QVERIFY2(QFile::exists(folder + name), qPrintable(name));
}

// It names the folder.
void TestBackup::siteThatIsNoIdIsRefused()
{
    m_desk->sql(QStringLiteral("UPDATE site SET id = '/../../x'"));
    const auto backup = backUp();
    QVERIFY(!backup);
    QVERIFY(backup.error().kind == ErrorKind::Input);
    QCOMPARE(m_backups->files(), QStringList());
}

// A keystroke must not wait until thousands of tools are verified.
void TestBackup::othersWriteWhileTheBackupIsVerified()
{
    const auto other = m_desk->other();
    bool isWritten = false;
    const Progress progress([&](int, const QString &words) {
        if (words == QStringLiteral("Verifying the copy…") && !isWritten)
            isWritten = other->apply(edit("New", {newTool("modal", "Modal", 1)})).has_value();
        return true;
    });
    const auto backup = (*m_desk)->backUp(BackupReason::Manual, progress);
    VD_OK(backup);
    QVERIFY(isWritten);
    QCOMPARE(BackupContents::of(backup->path)->tools, 1);
    QCOMPARE((*m_desk)->reader()->panelRows()->size(), size_t(2));
}

void TestBackup::cancelledBackupLeavesNothing_data()
{
    QTest::addColumn<QString>("during");
    QTest::newRow("copying") << QStringLiteral("Copying the desk…");
    QTest::newRow("verifying") << QStringLiteral("Verifying the copy…");
}

void TestBackup::cancelledBackupLeavesNothing()
{
    QFETCH(const QString, during);
    const Progress progress([&](int, const QString &words) { return words != during; });
    VD_REFUSED((*m_desk)->backUp(BackupReason::Manual, progress), "It was cancelled.");
    QCOMPARE(m_backups->files(), QStringList());
}

void TestBackup::onlyWhatChangedIsBackedUp()
{
    const auto backUpIfChanged = [this] {
        return (*m_desk)->backUpIfChanged(BackupReason::Closed)->has_value();
    };
    QVERIFY(backUpIfChanged());
    QVERIFY(!backUpIfChanged());
    m_desk->set(tool("mistral"), Field::Name, text("Mistral Large"));
    QVERIFY(backUpIfChanged());
    QVERIFY(!backUpIfChanged());
    QCOMPARE(m_backups->files().size(), 2);
    TempDesk unused;
    QVERIFY(!unused->backUpIfChanged(BackupReason::Opened)->has_value());
}

void TestBackup::newestThatCannotBeReadIsMadeAgain()
{
    VD_OK((*m_desk)->backUpIfChanged(BackupReason::Closed));
    QFile newest(m_backups->files().constFirst());
    QVERIFY(newest.open(QIODevice::WriteOnly | QIODevice::Truncate));
    newest.close();
    QVERIFY((*m_desk)->backUpIfChanged(BackupReason::Closed)->has_value());
    QCOMPARE(m_backups->files().size(), 2);
}

// The sound ones may be all that is left.
void TestBackup::damagedDeskKeepsItsBackups()
{
    for (int i = 0; i < 10; ++i)
        VD_OK(backUp());
    const QStringList before = m_backups->files();
    m_desk->sql(QStringLiteral("UPDATE tool SET name = 'Other'"));
    QVERIFY(!backUp());
    QCOMPARE(m_backups->files(), before);
}

void TestBackup::nameSaysTheReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("of version 0.1") << "2026-05-01T09-30-00.000Z.vdesk"
                                    << "before an update of the format";
    QTest::newRow("by hand") << "2026-05-01T09-30-00.000Z-by-hand.vdesk"
                             << "by hand";
    QTest::newRow("import") << "2026-05-01T09-30-00.000Z-before-import.vdesk"
                            << "before an import";
    QTest::newRow("unknown") << "2026-05-01T09-30-00.000Z-on-a-whim.vdesk"
                             << "";
    QTest::newRow("no time") << "2026-05-32T09-30-00.000Z-by-hand.vdesk"
                             << "";
    QTest::newRow("more") << "2026-05-01T09-30-00.000Z-by-hand.vdesk.txt"
                          << "";
}

void TestBackup::nameSaysTheReason()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    const QString id = text("spring-0e9c1f9a-5d0b-4f6e-9c1a-3f1d2b7c8a90/");
    const auto backup = Backup::fromPath(text("/backups/") + id + name);
    QCOMPARE(backup ? reasonText(backup->reason) : QString(), reason);
    if (backup)
        QCOMPARE(backup->at, *m_desk->clock.now);
    QVERIFY(!Backup::fromPath(text("/desks/spring/") + name));
}

void TestBackup::backupIsNotChanged()
{
    const auto path = backUp();
    VD_OK(path);
    const QByteArray before = sha256Of(*path);
    const auto desk = Desk::open(*path);
    VD_OK(desk);
    const auto written = (*desk)->apply(edit("New", {newTool("modal", "Modal", 1)}));
    QVERIFY(!written);
    QCOMPARE(written.error().error.text(),
             *path + text(" is a backup. It can be read and exported, not changed; the desk can be "
                          "restored from it."));
    QCOMPARE(sha256Of(*path), before);
}

VD_TEST_CASE(TestBackup)

} // namespace tst_backup

#include "tst_backup.moc"
