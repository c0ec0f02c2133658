// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/library/toollistview.h"
#include "ui/shell/undorefusalbar.h"
#include "ui/splits/splitsplace.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStatusBar>

namespace tst_windowundo {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// Undo and redo by keys in the window: where they lead, and what stands against them.
class TestWindowUndo : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void typingGoesOnWhereTheTextCameBack();
    void aPasteIsAStep();
    void anUndoLeadsToItsField();
    void anUndoLeadsToAnotherTool();
    void aToolThatComesBackTakesNoFocus();
    void aToolThatFailedToLoadTakesNoFocusLater();
    void aTextIsNotLeftUnasked();
    void aToolDoesNotGoUnasked();
    void aRefusedUndoCanBeSkipped();
    void aRefusedUndoLeadsToItsField();

private:
    void undo() { m_hand->press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { m_hand->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    QLineEdit *tagline() { return m_hand->named<QLineEdit>("Tagline"); }
    QPlainTextEdit *review() { return m_hand->named<QPlainTextEdit>("Review of Builder"); }
    QString said() const { return m_hand->window->statusBar()->currentMessage(); }
    void refuse(); // an undo of the tagline, which Ada has changed

    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowUndo::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    QVERIFY(m_hand->settle());
}

void TestWindowUndo::typingGoesOnWhereTheTextCameBack()
{
    m_hand->retype(review(), "Base.");
    m_hand->named<QLineEdit>("Name")->setFocus(); // ends the burst
    review()->setFocus();
    QTest::keyClick(review(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(review(), QStringLiteral(" abc"));
    QVERIFY(m_hand->settle());
    undo();
    QTRY_COMPARE(review()->toPlainText(), text("Base."));
    redo();
    QTRY_COMPARE(review()->toPlainText(), text("Base. abc"));
    QTest::keyClicks(review(), QStringLiteral("X"));
    QCOMPARE(review()->toPlainText(), text("Base. abcX"));
}

void TestWindowUndo::aPasteIsAStep()
{
    m_hand->retype(tagline(), "ab");
    QGuiApplication::clipboard()->setText(text("cd"));
    QTest::keyClick(tagline(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(tagline(), QStringLiteral("ef"));
    QVERIFY(m_hand->settle());
    undo();
    QTRY_COMPARE(tagline()->text(), text("abcd"));
    undo();
    QTRY_COMPARE(tagline()->text(), text("ab"));
}

void TestWindowUndo::anUndoLeadsToItsField()
{
    m_hand->retype(tagline(), "Straight");
    QVERIFY(m_hand->settle());
    m_hand->list()->setFocus(); // no text
    undo();
    QTRY_VERIFY(tagline()->text() != text("Straight"));
    QTRY_VERIFY(tagline()->hasFocus());
    QVERIFY(!tagline()->selectedText().isEmpty());
    QTRY_COMPARE(said(), text("Undo: Tagline"));
}

void TestWindowUndo::anUndoLeadsToAnotherTool()
{
    m_hand->retype(tagline(), "Straight");
    QVERIFY(m_hand->settle());
    QVERIFY(m_hand->choose("Ghostlight"));
    m_hand->list()->setFocus();
    undo();
    QTRY_COMPARE(m_hand->named<QLineEdit>("Name")->text(), text("Plumbline"));
    QTRY_VERIFY(tagline()->hasFocus());
}

// Its field was asked for once.
void TestWindowUndo::aToolThatComesBackTakesNoFocus()
{
    m_hand->retype(tagline(), "Straight");
    QVERIFY(m_hand->settle());
    QVERIFY(m_hand->choose("Ghostlight"));
    m_hand->list()->setFocus();
    undo();
    QTRY_COMPARE(m_hand->named<QLineEdit>("Name")->text(), text("Plumbline"));
    QTRY_VERIFY(tagline()->hasFocus());
    QVERIFY(m_hand->choose("Ghostlight"));
    QVERIFY(m_hand->choose("Plumbline"));
    QVERIFY(m_hand->list()->hasFocus());
}

void TestWindowUndo::aToolThatFailedToLoadTakesNoFocusLater()
{
    QVERIFY(m_hand->choose("Ghostlight"));
    QSignalSpy failed(&m_hand->window->session(), &DeskSession::failed);
    const Id plumbline = m_hand->tool("plumbline").id();
    m_hand->desk.sql(text("ALTER TABLE note RENAME TO away"));
    emit m_hand->window->findChild<SplitsPlace *>()->toolRequested(plumbline);
    QTRY_COMPARE(failed.count(), 1);
    m_hand->desk.sql(text("ALTER TABLE away RENAME TO note"));
    QVERIFY(m_hand->choose("Ghostlight"));
    QVERIFY(m_hand->choose("Plumbline"));
    QVERIFY(m_hand->list()->hasFocus());
}

void TestWindowUndo::aTextIsNotLeftUnasked()
{
    const QString before = tagline()->text();
    m_hand->retype(tagline(), "Straight");
    QVERIFY(m_hand->settle());
    review()->setFocus(); // of a seat, which is a record of its own
    undo();
    QTRY_COMPARE(said(), text("Next: Undo “Tagline” in the Library. Press Ctrl+Z again."));
    QVERIFY(review()->hasFocus());
    QCOMPARE(tagline()->text(), text("Straight"));
    undo();
    QTRY_COMPARE(tagline()->text(), before);
    QTRY_VERIFY(tagline()->hasFocus());
}

void TestWindowUndo::aToolDoesNotGoUnasked()
{
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    auto *name = m_hand->named<QLineEdit>("Name");
    QTRY_COMPARE(name->selectedText(), text("New tool"));
    QVERIFY(m_hand->settle());
    undo();
    QTRY_COMPARE(said(), text("Next: Undo “New tool” in the Library. Press Ctrl+Z again."));
    QVERIFY(m_hand->tool("new-tool").exists());
    undo();
    QTRY_VERIFY(!m_hand->tool("new-tool").exists());
}

void TestWindowUndo::refuse()
{
    m_hand->retype(m_hand->named<QLineEdit>("Category"), "Levels");
    QVERIFY(m_hand->settle());
    m_hand->retype(tagline(), "Mine");
    QVERIFY(m_hand->settle());
    m_hand->desk.set(m_hand->tool("plumbline").ref(), Field::Tagline, value("Theirs"));
    QTRY_COMPARE(tagline()->text(), text("Theirs"));
    undo();
    QTRY_VERIFY(m_hand->window->findChild<UndoRefusalBar *>()->isVisible());
}

void TestWindowUndo::aRefusedUndoCanBeSkipped()
{
    const QString category = m_hand->stored("plumbline", Field::Category);
    const QString before = tagline()->text();
    refuse();
    const QString title = m_hand->said().filter(text("was not undone.")).value(0);
    QVERIFY2(title.startsWith(text("“Tagline” was not undone. Ada changed Tagline, Plumbline on ")),
             qPrintable(title));
    QCOMPARE(m_hand->named<QPlainTextEdit>("Text in the file now")->toPlainText(), text("Theirs"));
    QCOMPARE(m_hand->named<QPlainTextEdit>("Text that this step would restore")->toPlainText(),
             before);
    QTest::mouseClick(m_hand->button("Skip this step"), Qt::LeftButton);
    QTRY_VERIFY(!m_hand->window->findChild<UndoRefusalBar *>()->isVisible());
    QVERIFY(m_hand->settle());
    tagline()->setFocus();
    undo(); // what is older
    QTRY_COMPARE(m_hand->stored("plumbline", Field::Category), category);
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Theirs"));
}

void TestWindowUndo::aRefusedUndoLeadsToItsField()
{
    refuse();
    m_hand->list()->setFocus();
    QTest::mouseClick(m_hand->button("Go to the field"), Qt::LeftButton);
    QTRY_VERIFY(tagline()->hasFocus());
    QVERIFY(!m_hand->window->findChild<UndoRefusalBar *>()->isVisible());
}

VD_TEST_CASE(TestWindowUndo)

} // namespace tst_windowundo

#include "tst_windowundo.moc"
