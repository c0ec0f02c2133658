// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "desk/windowlock.h"
#include "support/importing.h"
#include "support/testcases.h"
#include "ui/shell/importdialog.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QStatusBar>
#include <QTreeWidget>

namespace tst_windowimport {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// An import into the desk of a window, by keys: what its user sees, and what becomes of it when it
// is cancelled, or the window or the desk goes.
class TestWindowImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup();

    void enterImports();
    void escCancelsTheReading();
    void escCancelsTheQuestion();
    void escCancelsTheWriting();
    void aSecondEnterCancelsNothing();
    void whatIsTypedMeanwhileIsWrittenAfterwards();
    void closingEndsTheQuestion();
    void closingWaitsForTheWriting();
    void anotherDeskEndsTheQuestion();
    void anotherDeskWaitsForTheWriting();
    void aDeskThatCanOnlyBeReadRefuses();
    void whatCannotBeWrittenIsTold();
    void anImportThatWaitsForTheDiskCanBeCancelled();

private:
    void start() const; // by Ctrl+I
    bool isAsking() const;
    void holdDesk(const char *begin); // from the window's worker
    void releaseDesk();
    void stopTheDisk();
    void mendTheDisk();
    ImportDialog *dialog() const { return m_hand->window->findChild<ImportDialog *>(); }
    bool isDialogShown() const { return dialog() && dialog()->isVisible(); }
    QString message() const { return m_hand->window->statusBar()->currentMessage(); }
    bool isSaid(const char *part) const { return !m_hand->said().filter(text(part)).isEmpty(); }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    std::unique_ptr<WindowDriver> m_hand;
    std::unique_ptr<Database> m_holder;
    QByteArray m_before; // the desk's file
};

void TestWindowImport::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
    QFile file(m_hand->desk.folder() + text("/kettle.json"));
    const QByteArray bytes = deskJson(tools(
        R"({"slug":"kettle","name":"Copper Kettle"},{"slug":"plumbline","name":"Plumbline","tagline":"Level"})"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file to import");
    m_hand->dialogs.picks = {file.fileName()};
    m_before = m_hand->desk.sha256();
}

void TestWindowImport::cleanup()
{
    m_holder.reset();
    m_hand.reset();
}

void TestWindowImport::start() const
{
    m_hand->press(Qt::Key_I, Qt::ControlModifier);
}

bool TestWindowImport::isAsking() const
{
    return QTest::qWaitFor([this] {
        return isDialogShown() && QApplication::focusWidget() &&
               QApplication::focusWidget() == m_hand->button("Import");
    });
}

void TestWindowImport::holdDesk(const char *begin)
{
    auto holder = Database::open(m_hand->desk.path(), Database::Access::Write);
    if (!holder || !(*holder)->run(text(begin)))
        qFatal("the desk cannot be held");
    m_holder = std::move(*holder);
}

void TestWindowImport::releaseDesk()
{
    if (!m_holder->run(text("ROLLBACK")))
        qFatal("the desk cannot be released");
    m_holder.reset();
}

// No commit succeeds until it is mended.
void TestWindowImport::stopTheDisk()
{
    m_hand->desk.stopWriting();
}

void TestWindowImport::mendTheDisk()
{
    m_hand->desk.allowWriting();
}

void TestWindowImport::enterImports()
{
    QVERIFY(m_hand->open());
    start();
    QVERIFY(isAsking());
    QCOMPARE(m_hand->named<QTreeWidget>("What would be added and changed")->topLevelItemCount(), 2);
    QVERIFY(isSaid("1 record(s) would be added and 1 record(s) changed, as one edit"));
    key(Qt::Key_Return);
    QTRY_COMPARE(message(), text("2 record(s) imported. Ctrl+Z takes them back."));
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_hand->labels(), QStringList{text("Import kettle.json")});
    m_hand->list()->setFocus();
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_hand->labels().size(), 2);
    QVERIFY(!m_hand->tool("kettle").exists());
}

void TestWindowImport::escCancelsTheReading()
{
    QVERIFY(m_hand->open());
    holdDesk("BEGIN EXCLUSIVE"); // nobody can read it
    start();
    QTRY_VERIFY(isDialogShown());
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog());
    QVERIFY(!m_hand->button("Import")->isEnabled());
    key(Qt::Key_Escape);
    QVERIFY(!isDialogShown());
    QCOMPARE(message(), text("Nothing was imported."));
    releaseDesk();
    QVERIFY(m_hand->settle());
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_hand->desk.sha256(), m_before);
}

void TestWindowImport::escCancelsTheQuestion()
{
    QVERIFY(m_hand->open());
    start();
    QVERIFY(isAsking());
    key(Qt::Key_Escape);
    QVERIFY(!isDialogShown());
    QCOMPARE(message(), text("Nothing was imported."));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.sha256(), m_before);
}

void TestWindowImport::escCancelsTheWriting()
{
    QVERIFY(m_hand->open());
    start();
    QVERIFY(isAsking());
    holdDesk("BEGIN IMMEDIATE"); // nobody else can write it
    key(Qt::Key_Return);
    QTRY_VERIFY(isSaid("Copying the desk…")); // for the backup before it
    key(Qt::Key_Escape);
    QTRY_VERIFY(isSaid("Cancelling…"));
    QVERIFY(isDialogShown()); // as long as it is not known what became of it
    releaseDesk();
    QTRY_COMPARE(message(), text("Nothing was imported."));
    QVERIFY(!isDialogShown());
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.sha256(), m_before);
    QVERIFY(!m_hand->window->session().undoSteps().undo);
}

void TestWindowImport::aSecondEnterCancelsNothing()
{
    QVERIFY(m_hand->open());
    start();
    QVERIFY(isAsking());
    holdDesk("BEGIN IMMEDIATE");
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    releaseDesk();
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_hand->dialogs.messages, QStringList());
    QCOMPARE(message(), text("2 record(s) imported. Ctrl+Z takes them back."));
    QCOMPARE(m_hand->labels(), QStringList{text("Import kettle.json")});
}

void TestWindowImport::whatIsTypedMeanwhileIsWrittenAfterwards()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    start();
    QVERIFY(isAsking());
    holdDesk("BEGIN IMMEDIATE");
    key(Qt::Key_Return);
    const RecordRef plumbline{Kind::Tool, m_hand->window->pair().tool()};
    m_hand->window->session().change({plumbline, Field::Category}, value("Typed"),
                                     text("Category"));
    releaseDesk();
    QTRY_COMPARE(m_hand->labels(), (QStringList{text("Import kettle.json"), text("Category")}));
    QCOMPARE(m_hand->stored("plumbline", Field::Category), text("Typed"));
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Level"));
    QTRY_COMPARE(m_hand->named<QLineEdit>("Tagline")->text(), text("Level"));
}

void TestWindowImport::closingEndsTheQuestion()
{
    QVERIFY(m_hand->open());
    start();
    QVERIFY(isAsking());
    QVERIFY(m_hand->window->close());
    QVERIFY(!isDialogShown());
    m_hand->closeWindow();
    QCOMPARE(m_hand->desk.sha256(), m_before);
}

void TestWindowImport::closingWaitsForTheWriting()
{
    QVERIFY(m_hand->open());
    start();
    QVERIFY(isAsking());
    holdDesk("BEGIN IMMEDIATE");
    key(Qt::Key_Return);
    QVERIFY(!m_hand->window->close());
    QVERIFY(m_hand->window->isVisible());
    releaseDesk();
    QTRY_VERIFY(!m_hand->window->isVisible());
    m_hand->closeWindow();
    QCOMPARE(m_hand->labels(), QStringList{text("Import kettle.json")});
}

void TestWindowImport::anotherDeskEndsTheQuestion()
{
    TempDesk other;
    const QByteArray before = other.sha256();
    QVERIFY(m_hand->open());
    start();
    QVERIFY(isAsking());
    m_hand->window->openDesk(other.path());
    QTRY_COMPARE(m_hand->window->session().path(), other.path());
    QTRY_VERIFY(!dialog());
    QCOMPARE(message(), text("Nothing was imported."));
    QCOMPARE(m_hand->desk.sha256(), m_before);
    QCOMPARE(other.sha256(), before);
    m_hand->closeWindow(); // before the desk that it has open goes
}

void TestWindowImport::anotherDeskWaitsForTheWriting()
{
    TempDesk other;
    const QByteArray before = other.sha256();
    QVERIFY(m_hand->open());
    start();
    QVERIFY(isAsking());
    holdDesk("BEGIN IMMEDIATE");
    key(Qt::Key_Return);
    m_hand->window->openDesk(other.path());
    releaseDesk();
    QTRY_COMPARE(m_hand->window->session().path(), other.path());
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_hand->labels(), QStringList{text("Import kettle.json")});
    QVERIFY2(message().startsWith(text("2 record(s) imported")), qPrintable(message()));
    QCOMPARE(other.sha256(), before);
    m_hand->closeWindow(); // before the desk that it has open goes
}

void TestWindowImport::aDeskThatCanOnlyBeReadRefuses()
{
    WindowLock other(m_hand->desk.path());
    QVERIFY(!other.take());
    QVERIFY(m_hand->open());
    start();
    QCOMPARE(m_hand->dialogs.messages.size(), 1);
    QVERIFY(m_hand->dialogs.messages.first().startsWith(
        text("Nothing was imported: test.vdesk is open in another window (process ")));
    QVERIFY(!dialog());
    QCOMPARE(m_hand->desk.sha256(), m_before);
}

void TestWindowImport::whatCannotBeWrittenIsTold()
{
    QVERIFY(m_hand->open());
    start();
    QVERIFY(isAsking());
    stopTheDisk();
    key(Qt::Key_Return);
    QTRY_COMPARE(m_hand->dialogs.messages.size(), 1);
    QVERIFY(m_hand->dialogs.messages.first().startsWith(text("Nothing was imported: ")));
    QTRY_VERIFY(!dialog());
    mendTheDisk();
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->labels(), QStringList());
}

void TestWindowImport::anImportThatWaitsForTheDiskCanBeCancelled()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    stopTheDisk();
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Kept here");
    QTRY_VERIFY(m_hand->window->session().queue().failure());
    start();
    QTRY_VERIFY(isDialogShown());
    QVERIFY(isSaid("Waiting for the desk…"));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog());
    key(Qt::Key_Escape);
    QVERIFY(!isDialogShown());
    QTRY_VERIFY(!dialog());
    mendTheDisk();
    m_hand->window->session().queue().retry();
    QTRY_COMPARE(m_hand->stored("plumbline", Field::Tagline), text("Kept here"));
    QVERIFY(m_hand->settle());
    QVERIFY(!m_hand->tool("kettle").exists());
    QVERIFY(!dialog());
}

VD_TEST_CASE(TestWindowImport)

} // namespace tst_windowimport

#include "tst_windowimport.moc"
