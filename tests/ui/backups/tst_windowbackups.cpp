// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backupstore.h"
#include "support/print.h"
#include "support/testcases.h"
#include "ui/backups/backupsplace.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/tooleditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStatusBar>
#include <QUrl>

namespace tst_windowbackups {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

constexpr int never = 24 * 3600 * 1000;

// The place in the window: what it lists, and the ways back.
class TestWindowBackups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void aDeskWithoutBackupsSaysWhen();
    void aBackupByKeys();
    void restoringComesBack();
    void restoringIsAsked();
    void aToolComesBack();
    void whatIsUnreadableCannotBeRestored();
    void aBackupIsOpenedBeside();
    void aSecondFolderIsRemembered();
    void eachBackupIsWrittenAsText();
    void aFailureIsTold();
    void closingTheWindowBacksUp();

private:
    QListView *list() const
    {
        return m_hand->window->findChild<BackupsPlace *>()->findChild<QListView *>();
    }
    QStringList rows() const;
    bool backUp(int rows);
    bool says(const char *what) const { return m_hand->said().join(u'\n').contains(text(what)); }
    void retypeTagline(const char *words) const;

    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowBackups::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
    QVERIFY(m_hand->open());
    m_hand->window->backups().setDelays(never, never); // however slow the machine is
    QVERIFY(m_hand->choose("Plumbline"));
    QVERIFY(m_hand->settle());
    m_hand->press(Qt::Key_7, Qt::ControlModifier);
}

// The text of each row, without its time and its size.
QStringList TestWindowBackups::rows() const
{
    QStringList rows;
    static const QRegularExpression time(QStringLiteral("^\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d – "));
    static const QRegularExpression size(QStringLiteral("[\\d.]+ kB"));
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        rows += index.data().toString().remove(time) + QStringLiteral(": ") +
                index.data(DetailRole).toString().replace(size, QStringLiteral("SIZE"));
    }
    return rows;
}

bool TestWindowBackups::backUp(int rows)
{
    auto *button = m_hand->button("Back up now");
    button->setFocus();
    m_hand->press(Qt::Key_Space);
    return QTest::qWaitFor(
        [&] { return list()->isVisible() && list()->model()->rowCount() == rows; });
}

void TestWindowBackups::retypeTagline(const char *words) const
{
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), words);
    QVERIFY(m_hand->settle());
    m_hand->press(Qt::Key_7, Qt::ControlModifier);
}

void TestWindowBackups::aDeskWithoutBackupsSaysWhen()
{
    QTRY_VERIFY(
        says("No backups of this desk yet. The first one is made after the first change, or "
             "now."));
    QVERIFY(says("every 30 minutes of work"));
    QVERIFY(!m_hand->button("Restore…")->isEnabled());
    QVERIFY(!m_hand->button("Open beside")->isEnabled());
    QVERIFY(!m_hand->button("Show in folder")->isEnabled());
}

void TestWindowBackups::aBackupByKeys()
{
    QVERIFY(backUp(1));
    const QAbstractItemModelTester tester(list()->model());
    QCOMPARE(
        rows(),
        QStringList(
            text("by hand: 16 tool(s), 58 review(s), SIZE, in %1").arg(m_hand->backups.path())));
    QCOMPARE(m_hand->window->statusBar()->currentMessage(),
             text("The desk is backed up, and the backup is verified."));
    QVERIFY(m_hand->button("Restore…")->isEnabled());
    QVERIFY(backUp(2));
}

void TestWindowBackups::restoringComesBack()
{
    retypeTagline("Level, as ever");
    QVERIFY(backUp(1));
    retypeTagline("Crooked");
    QTRY_VERIFY(list()->isVisible());
    m_hand->desk.close(); // its file is replaced
    QSignalSpy opened(&m_hand->window->session(), &DeskSession::opened);
    m_hand->dialogs.answers = {0};
    m_hand->button("Restore…")->setFocus();
    m_hand->press(Qt::Key_Space);
    QVERIFY(opened.wait());
    QCOMPARE(m_hand->dialogs.asked, QStringList(text("Restore")));
    QTRY_VERIFY(m_hand->window->statusBar()->currentMessage().startsWith(
        text("The desk is as it was on ")));
    m_hand->desk.reopen();
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Level, as ever"));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QVERIFY(rows().constFirst().startsWith(text("before a restore: 16 tool(s)")));
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->choose("Plumbline")); // as soon as the list is read again
    QTRY_VERIFY(m_hand->window->findChild<ToolEditor *>()->isVisible());
    QTRY_COMPARE(m_hand->named<QLineEdit>("Tagline")->text(), text("Level, as ever"));
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Level again"); // and work goes on
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Level again"));
}

void TestWindowBackups::restoringIsAsked()
{
    QVERIFY(backUp(1));
    retypeTagline("Crooked");
    m_hand->button("Restore…")->setFocus();
    m_hand->press(Qt::Key_Space); // and cancels
    QCOMPARE(m_hand->dialogs.asked, QStringList(text("Restore")));
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Crooked"));
    QCOMPARE(m_hand->backups.files().size(), 1);
}

void TestWindowBackups::aToolComesBack()
{
    retypeTagline("Level, as ever");
    QVERIFY(backUp(1));
    retypeTagline("Crooked");
    m_hand->dialogs.choices = {text("Plumbline – plumbline")};
    m_hand->button("Restore a tool…")->setFocus();
    m_hand->press(Qt::Key_Space);
    QTRY_COMPARE(m_hand->stored("plumbline", Field::Tagline), text("Level, as ever"));
    QCOMPARE(m_hand->labels().constLast(), text("Restore Plumbline from a backup"));
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_hand->stored("plumbline", Field::Tagline), text("Crooked"));
}

void TestWindowBackups::whatIsUnreadableCannotBeRestored()
{
    QVERIFY(backUp(1));
    QFile backup(m_hand->backups.files().constFirst());
    QVERIFY(backup.open(QIODevice::WriteOnly | QIODevice::Truncate));
    backup.close();
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    retypeTagline("Crooked");
    QTRY_VERIFY(rows().constFirst().startsWith(text("by hand: cannot be read")));
    QVERIFY(!m_hand->button("Restore…")->isEnabled());
    QVERIFY(m_hand->button("Show in folder")->isEnabled());
}

void TestWindowBackups::aBackupIsOpenedBeside()
{
    QVERIFY(backUp(1));
    const QString path = m_hand->backups.files().constFirst();
    m_hand->button("Open beside")->click();
    QCOMPARE(m_hand->dialogs.beside, QStringList(path));
    m_hand->button("Show in folder")->click();
    QCOMPARE(m_hand->dialogs.opened,
             QList<QUrl>{QUrl::fromLocalFile(QFileInfo(path).absolutePath())});
    QSignalSpy opened(&m_hand->window->session(), &DeskSession::opened);
    m_hand->window->openDesk(path); // as the other window does
    QVERIFY(opened.wait());
    QVERIFY(says("is a backup. It can be read and exported, not changed"));
    QVERIFY(!m_hand->preferences.recentDesks().contains(path));
}

void TestWindowBackups::aSecondFolderIsRemembered()
{
    const QTemporaryDir second;
    m_hand->dialogs.picks = {second.path()};
    m_hand->button("Choose second folder…")->click();
    QTRY_COMPARE(BackupStore::listFor(m_hand->desk.path(), second.path()).size(), size_t(1));
    QTRY_VERIFY(list()->isVisible());
    QTRY_VERIFY(rows().constFirst().endsWith(
        text(" in %1 and %2").arg(m_hand->backups.path(), second.path())));
    QVERIFY(m_hand->reopen());
    m_hand->press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(m_hand->said().contains(second.path()));
    m_hand->button("Stop copying")->click();
    QVERIFY(!m_hand->said().contains(second.path()));
    QVERIFY(m_hand->reopen());
    QVERIFY(!m_hand->said().contains(second.path()));
}

void TestWindowBackups::eachBackupIsWrittenAsText()
{
    const QTemporaryDir text;
    m_hand->dialogs.picks = {text.path()};
    m_hand->button("Choose folder for text…")->click();
    const QString file = text.filePath(QStringLiteral("tools/plumbline.json"));
    QTRY_VERIFY(QFileInfo::exists(file));
    const auto holds = [&](const char *words) {
        QFile tool(file);
        return tool.open(QIODevice::ReadOnly) && tool.readAll().contains(words);
    };
    QVERIFY(!holds("Level, as ever"));
    retypeTagline("Level, as ever");
    m_hand->button("Back up now")->click();
    QTRY_VERIFY(holds("Level, as ever"));
    QVERIFY(m_hand->reopen());
    m_hand->press(Qt::Key_7, Qt::ControlModifier);
    QVERIFY(m_hand->said().contains(text.path()));
}

void TestWindowBackups::aFailureIsTold()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_hand->backups.path()).path()));
    QFile inTheWay(m_hand->backups.path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_hand->button("Back up now")->click();
    QTRY_VERIFY(says("No backup was made. What you write is saved in the desk all the same. The "
                     "folder "));
    retypeTagline("Level, as ever");
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Level, as ever"));
    QVERIFY(inTheWay.remove());
    m_hand->button("Try again")->click();
    QTRY_VERIFY(!says("No backup was made."));
    QCOMPARE(m_hand->backups.files().size(), 1);
}

void TestWindowBackups::closingTheWindowBacksUp()
{
    retypeTagline("Level, as ever");
    QSignalSpy closed(m_hand->window.get(), &MainWindow::closed);
    m_hand->window->close();
    QVERIFY(closed.count() || closed.wait());
    m_hand->closeWindow();
    QCOMPARE(m_hand->backups.files().size(), 1);
    QVERIFY(m_hand->backups.files().constFirst().endsWith(text("-closed.vdesk")));
}

VD_TEST_CASE(TestWindowBackups)

} // namespace tst_windowbackups

#include "tst_windowbackups.moc"
