// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupstore.h"
#include "desk/database.h"
#include "editing/backupschedule.h"
#include "sessiontest.h"
#include "support/print.h"
#include "support/testcases.h"

#include <QDir>
#include <QSignalSpy>

namespace tst_backupschedule {

using namespace vd;
using namespace vd::test;

constexpr int never = 24 * 3600 * 1000;

// When the open desk is backed up, and what happens if it cannot be.
class TestBackupSchedule : public SessionTest
{
    Q_OBJECT

private slots:
    void init();
    void openedDeskThatChanged();
    void workAfterAWhile();
    void closingDesk();
    void closingUnchangedDesk();
    void deskThatMakesWayForAnother();
    void byHandWithAllThatWasTyped();
    void readOnlyDeskIsLeftAlone();
    void failureIsToldAndWorkGoesOn();
    void secondFolderGetsEveryBackup();
    void missingSecondFolderIsTold();
    void beforeManyChanges();
    void manyChangesWithoutABackup();
    void restoredDeskIsOpened();
    void restoreWaitsForTheBackupUnderWay();
    void textThatCannotBeWrittenIsNotLost();

private:
    QStringList reasons(const QString &root = backupsFolder()) const // oldest first
    {
        QStringList reasons;
        for (const Backup &backup : BackupStore::listFor(m_desk->path(), root))
            reasons.prepend(reasonName(backup.reason));
        return reasons;
    }
    bool type(const char *word)
    {
        m_session->change(tagline, value(word), text("Tagline"));
        return settle();
    }
    std::unique_ptr<BackupSchedule> schedule(int openedMs = never, int intervalMs = never)
    {
        auto made = std::make_unique<BackupSchedule>(*m_session, m_desk->clock);
        made->setDelays(openedMs, intervalMs);
        return made;
    }
    void blockBackups() const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_backups->path()).path()));
        QFile inTheWay(m_backups->path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<TempBackups> m_backups;
};

void TestBackupSchedule::init()
{
    m_backups.reset(); // before the next one changes the environment
    m_backups = std::make_unique<TempBackups>();
    SessionTest::init();
}

void TestBackupSchedule::openedDeskThatChanged()
{
    const auto schedule = this->schedule(0);
    QSignalSpy made(schedule.get(), &BackupSchedule::made);
    QSignalSpy ended(schedule.get(), &BackupSchedule::ended);
    open();
    QVERIFY(made.wait());
    QCOMPARE(reasons(), QStringList(text("opened")));
    ended.clear();
    open();
    QVERIFY(ended.wait());
    QCOMPARE(reasons(), QStringList(text("opened")));
}

void TestBackupSchedule::workAfterAWhile()
{
    const auto schedule = this->schedule(never, 50);
    QSignalSpy made(schedule.get(), &BackupSchedule::made);
    QVERIFY(type("Small"));
    QVERIFY(made.count() || made.wait());
    QCOMPARE(reasons(), QStringList(text("while-working")));
    QVERIFY(type("Smaller"));
    QVERIFY(made.count() > 1 || made.wait());
    QCOMPARE(reasons(), QStringList({text("while-working"), text("while-working")}));
}

void TestBackupSchedule::closingDesk()
{
    auto schedule = this->schedule();
    QVERIFY(type("Small"));
    schedule->close();
    schedule.reset(); // waits for it
    QCOMPARE(reasons(), QStringList(text("closed")));
}

void TestBackupSchedule::closingUnchangedDesk()
{
    auto schedule = this->schedule();
    VD_OK((*m_desk)->backUp(BackupReason::Manual));
    schedule->close();
    schedule.reset();
    QCOMPARE(reasons(), QStringList(text("by-hand")));
}

void TestBackupSchedule::deskThatMakesWayForAnother()
{
    const auto schedule = this->schedule();
    open();
    TempDesk other;
    QSignalSpy made(schedule.get(), &BackupSchedule::made);
    m_session->open(other.path());
    QVERIFY(made.wait());
    QCOMPARE(reasons(), QStringList(text("closed")));
}

void TestBackupSchedule::byHandWithAllThatWasTyped()
{
    const auto schedule = this->schedule();
    QSignalSpy made(schedule.get(), &BackupSchedule::made);
    m_session->change(tagline, value("Small"), text("Tagline"));
    schedule->backUpNow();
    QVERIFY(made.wait());
    const auto backup = Desk::open(made[0][0].value<Backup>().path);
    VD_OK(backup);
    QCOMPARE((*backup)->reader()->records()->tools.front().text(Field::Tagline), text("Small"));
    schedule->backUpNow(); // though nothing changed
    QVERIFY(made.wait());
    QCOMPARE(reasons(), QStringList({text("by-hand"), text("by-hand")}));
}

void TestBackupSchedule::readOnlyDeskIsLeftAlone()
{
    auto schedule = this->schedule(0);
    m_session->restrictToReading(text("It is damaged."));
    QSignalSpy started(schedule.get(), &BackupSchedule::started);
    schedule->close();
    QCOMPARE(started.count(), 0);
}

void TestBackupSchedule::failureIsToldAndWorkGoesOn()
{
    blockBackups();
    const auto schedule = this->schedule();
    QSignalSpy failed(schedule.get(), &BackupSchedule::failed);
    schedule->backUpNow();
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<Error>().text(),
             text("The folder %1 cannot be made.").arg(m_backups->path()));
    QVERIFY(type("Small"));
    QCOMPARE(stored(tagline), value("Small"));
}

void TestBackupSchedule::secondFolderGetsEveryBackup()
{
    const QTemporaryDir second;
    VD_OK((*m_desk)->backUp(BackupReason::Manual)); // before there was a second one
    const auto schedule = this->schedule();
    schedule->setSecondFolder(second.path());
    QSignalSpy made(schedule.get(), &BackupSchedule::made);
    schedule->backUpNow();
    QVERIFY(made.wait());
    QCOMPARE(reasons(second.path()), QStringList({text("by-hand"), text("by-hand")}));
    const auto listed = BackupStore::listFor(m_desk->path(), second.path());
    QCOMPARE(sha256Of(listed.front().path), sha256Of(made[0][0].value<Backup>().path));
}

// It may be a disk that is not plugged in: nothing is made where it would be.
void TestBackupSchedule::missingSecondFolderIsTold()
{
    const auto schedule = this->schedule();
    const QString folder = m_desk->folder() + text("/stick");
    schedule->setSecondFolder(folder);
    QSignalSpy failed(schedule.get(), &BackupSchedule::failed);
    schedule->backUpNow();
    QVERIFY(failed.wait());
    QVERIFY(failed[0][0].value<Error>().text().startsWith(
        text("The folder %1 for a second copy of each backup is not there. The backups in ")
            .arg(folder)));
    QCOMPARE(reasons(), QStringList(text("by-hand")));
    QVERIFY(!QFileInfo::exists(folder));
}

void TestBackupSchedule::beforeManyChanges()
{
    auto progress = std::make_shared<QPromise<void>>();
    progress->start();
    const auto written = m_session->submitMany(text("Import"),
                                               {Change{name, value("Mistral"), value("Mistral 3")}},
                                               BackupReason::Import, progress);
    QTRY_VERIFY(written.isFinished());
    VD_OK(written.result());
    QCOMPARE(stored(name), value("Mistral 3"));
    QCOMPARE(reasons(), QStringList(text("before-import")));
    const auto backup = Desk::open(m_backups->files().constFirst());
    QCOMPARE((*backup)->reader()->records()->tools.front().text(Field::Name), text("Mistral"));
}

void TestBackupSchedule::manyChangesWithoutABackup()
{
    blockBackups();
    const auto schedule = this->schedule();
    QSignalSpy failed(schedule.get(), &BackupSchedule::failed);
    auto progress = std::make_shared<QPromise<void>>();
    progress->start();
    m_session->submitMany(text("Import"), {Change{name, value("Mistral"), value("Mistral 3")}},
                          BackupReason::Import, progress);
    QVERIFY(failed.wait());
    QCOMPARE(stored(name), value("Mistral 3"));
}

void TestBackupSchedule::restoredDeskIsOpened()
{
    const auto schedule = this->schedule();
    QVERIFY(type("Small"));
    const auto backup = (*m_desk)->backUp(BackupReason::Manual);
    VD_OK(backup);
    QVERIFY(type("Large"));
    m_desk->close();
    QSignalSpy opened(m_session.get(), &DeskSession::opened);
    auto progress = std::make_shared<QPromise<void>>();
    progress->start();
    m_session->change(name, value("Typed last"), text("Name")); // is in what is backed up first
    const auto restored = schedule->restore(backup->path, progress);
    QVERIFY(opened.wait());
    VD_OK(restored.result());
    load("mistral");
    QCOMPARE(m_session->workingCopy().shown(tagline), value("Small"));
    QCOMPARE(reasons(), QStringList({text("by-hand"), text("before-restore")}));
    const auto before = Desk::open(restored.result()->before->path);
    QCOMPARE((*before)->reader()->records()->tools.front().text(Field::Name), text("Typed last"));
    m_desk->reopen();
    QVERIFY(type("Medium"));
    QCOMPARE(stored(tagline), value("Medium"));
}

void TestBackupSchedule::restoreWaitsForTheBackupUnderWay()
{
    const auto schedule = this->schedule();
    const auto backup = (*m_desk)->backUp(BackupReason::Manual);
    VD_OK(backup);
    m_desk->close();
    QSignalSpy opened(m_session.get(), &DeskSession::opened);
    schedule->backUpNow();
    auto progress = std::make_shared<QPromise<void>>();
    progress->start();
    const auto restored = schedule->restore(backup->path, progress);
    QVERIFY(opened.wait());
    VD_OK(restored.result());
    QCOMPARE(reasons(), QStringList({text("by-hand"), text("by-hand"), text("before-restore")}));
}

void TestBackupSchedule::textThatCannotBeWrittenIsNotLost()
{
    const auto schedule = this->schedule();
    const auto backup = (*m_desk)->backUp(BackupReason::Manual);
    m_desk->set(name.record, Field::Name, value("Theirs"));
    m_session->change(name, value("Mine"), text("Name"));
    auto progress = std::make_shared<QPromise<void>>();
    progress->start();
    const auto restored = schedule->restore(backup->path, progress);
    QTRY_VERIFY(restored.isFinished());
    VD_REFUSED(restored.result(), "Somebody else changed the field while you edited it. Choose "
                                  "which text to keep.");
    QCOMPARE(m_session->workingCopy().shown(name), value("Mine"));
    QCOMPARE(stored(name), value("Theirs"));
}

VD_TEST_CASE(TestBackupSchedule)

} // namespace tst_backupschedule

#include "tst_backupschedule.moc"
