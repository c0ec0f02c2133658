// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/windowlock.h"
#include "support/testcases.h"
#include "ui/fields/scoreslider.h"
#include "ui/library/toollistview.h"
#include "ui/shell/closeguard.h"
#include "ui/shell/conflictbar.h"
#include "ui/shell/savestatus.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSessionManager>
#include <QSignalSpy>
#include <QStatusBar>

namespace tst_windowsafety {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// What must not be lost: to another program, another window, a disk that fails, a window that goes.
class TestWindowSafety : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void anotherWindowHoldsTheDesk();
    void aConflictShowsBothTexts_data();
    void aConflictShowsBothTexts();
    void anotherFieldMerges();
    void whatCannotBeSavedStays();
    void closingShowsWhatIsNotSaved();
    void closingTriesAgain();
    void closingSavesACopyElsewhere();
    void closingDiscardsTheWords();
    void closingWritesWhatWaits();
    void closingAsksAboutWhatAFieldRefuses();
    void anotherDeskAsksAboutWhatAFieldRefuses();
    void whatAFieldRefusesStaysWithItsTool();
    void whatAFieldTakesAgainIsNotAskedAbout();
    void theEndOfTheSessionWritesFirst();
    void theEndOfTheSessionIsStoppedToAsk();
    void anEndThatCannotBeStoppedLosesNothing();

private:
    bool isSaid(const char *part) const;
    void closeWithUnsavedWords();
    bool typeNoDate();
    void typeAndStopTheDisk();
    void stopTheDisk();
    void mendTheDisk();

    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowSafety::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
}

bool TestWindowSafety::isSaid(const char *part) const
{
    return !m_hand->said().filter(text(part)).isEmpty();
}

// No commit succeeds until it is mended.
void TestWindowSafety::stopTheDisk()
{
    m_hand->desk.stopWriting();
}

void TestWindowSafety::mendTheDisk()
{
    m_hand->desk.allowWriting();
}

void TestWindowSafety::anotherWindowHoldsTheDesk()
{
    auto other = std::make_unique<WindowLock>(m_hand->desk.path());
    QVERIFY(!other->take());
    QVERIFY(m_hand->open());
    QVERIFY(isSaid("test.vdesk is open in another window (process "));
    QVERIFY(m_hand->choose("Plumbline"));
    auto *tagline = m_hand->named<QLineEdit>("Tagline");
    QVERIFY(tagline->isReadOnly());
    QVERIFY(m_hand->named<ScoreSlider>("Score of Builder")->isReadOnly());
    QVERIFY(m_hand->named<QPlainTextEdit>("Review of Builder")->isReadOnly());
    QVERIFY(!m_hand->named<QComboBox>("Status")->isEnabled());
    m_hand->retype(tagline, "Not here");
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    m_hand->list()->setFocus();
    m_hand->press(Qt::Key_Delete);
    // Refused, and no success is told.
    QTRY_VERIFY(m_hand->window->statusBar()->currentMessage().startsWith(
        text("test.vdesk is open in another window")));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->labels(), QStringList());

    other.reset();
    QSignalSpy arrived(&m_hand->window->pair(), &CurrentPair::arrived);
    QTest::mouseClick(m_hand->button("Try again"), Qt::LeftButton);
    QVERIFY(arrived.wait());
    QTRY_VERIFY(!isSaid("is open in another window"));
    QVERIFY(m_hand->choose("Plumbline"));
    QTRY_VERIFY(!m_hand->named<QLineEdit>("Tagline")->isReadOnly());
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Here");
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Here"));
    QVERIFY(WindowLock(m_hand->desk.path()).take()); // held by this window now
}

void TestWindowSafety::aConflictShowsBothTexts_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine") << text("Keep mine") << text("Mine");
    QTest::newRow("theirs") << text("Take theirs") << text("Theirs");
}

void TestWindowSafety::aConflictShowsBothTexts()
{
    QFETCH(const QString, choice);
    QFETCH(const QString, kept);
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    auto *tagline = m_hand->named<QLineEdit>("Tagline");
    m_hand->retype(tagline, "Mine");
    m_hand->desk.set(m_hand->tool("plumbline").ref(), Field::Tagline, value("Theirs"));
    auto *bar = m_hand->window->findChild<ConflictBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(m_hand->named<QPlainTextEdit>("Their text")->toPlainText(), text("Theirs"));
    QCOMPARE(m_hand->named<QPlainTextEdit>("Your text")->toPlainText(), text("Mine"));
    QCOMPARE(tagline->text(), text("Mine"));
    QCOMPARE(m_hand->window->findChild<SaveStatus *>()->text(), text("Not saved"));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Theirs"));

    QTest::mouseClick(m_hand->button(qPrintable(choice)), Qt::LeftButton);
    QVERIFY(m_hand->settle());
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), kept);
    QCOMPARE(tagline->text(), kept);
}

void TestWindowSafety::anotherFieldMerges()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Mine");
    m_hand->desk.set(m_hand->tool("plumbline").ref(), Field::Category, value("Theirs"));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Mine"));
    QCOMPARE(m_hand->stored("plumbline", Field::Category), text("Theirs"));
    QTRY_COMPARE(m_hand->named<QLineEdit>("Category")->text(), text("Theirs"));
    QVERIFY(!m_hand->window->findChild<ConflictBar *>()->isVisible());
}

void TestWindowSafety::whatCannotBeSavedStays()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    const QString before = m_hand->stored("plumbline", Field::Tagline);
    const auto *status = m_hand->window->findChild<SaveStatus *>();
    auto *tagline = m_hand->named<QLineEdit>("Tagline");
    stopTheDisk();
    m_hand->retype(tagline, "Kept here");
    QTRY_VERIFY(isSaid("Your last changes are not saved yet"));
    QCOMPARE(status->text(), text("Not saved"));
    QCOMPARE(tagline->text(), text("Kept here"));
    QTest::keyClicks(tagline, QStringLiteral(" and on"));
    m_hand->window->session().queue().flush();
    QVERIFY(isSaid("Your last changes are not saved yet")); // it stays
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), before);

    mendTheDisk();
    QTest::mouseClick(m_hand->button("Try again now"), Qt::LeftButton);
    QTRY_COMPARE(m_hand->stored("plumbline", Field::Tagline), text("Kept here and on"));
    QTRY_VERIFY(status->text().startsWith(text("Saved ")));
    QVERIFY(!isSaid("Your last changes are not saved yet"));
}

void TestWindowSafety::typeAndStopTheDisk()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    stopTheDisk();
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Kept here");
}

void TestWindowSafety::closeWithUnsavedWords()
{
    typeAndStopTheDisk();
    QVERIFY(!m_hand->window->close());
    QTRY_VERIFY(isSaid("These words are not in the file yet"));
    QCOMPARE(m_hand->named<QPlainTextEdit>("Words that are not saved")->toPlainText(),
             text("# Tagline, Plumbline\n\nKept here\n"));
    QVERIFY(m_hand->window->isVisible());
}

void TestWindowSafety::closingShowsWhatIsNotSaved()
{
    closeWithUnsavedWords();
    QTest::mouseClick(m_hand->button("Keep editing"), Qt::LeftButton);
    QTRY_VERIFY(!isSaid("These words are not in the file yet"));
    QVERIFY(m_hand->window->isVisible());
    QCOMPARE(m_hand->named<QLineEdit>("Tagline")->text(), text("Kept here"));
}

void TestWindowSafety::closingTriesAgain()
{
    closeWithUnsavedWords();
    QTest::mouseClick(m_hand->button("Try again"), Qt::LeftButton); // in vain
    QTRY_VERIFY(isSaid("These words are not in the file yet"));
    mendTheDisk();
    QTest::mouseClick(m_hand->button("Try again"), Qt::LeftButton);
    QTRY_VERIFY(!m_hand->window->isVisible());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Kept here"));
}

void TestWindowSafety::closingSavesACopyElsewhere()
{
    closeWithUnsavedWords();
    const QString before = m_hand->stored("plumbline", Field::Tagline);
    const QString copy = m_hand->desk.folder() + text("/words.md");
    m_hand->dialogs.picks = {copy};
    QTest::mouseClick(m_hand->button("Save a copy elsewhere…"), Qt::LeftButton);
    QTRY_VERIFY(!m_hand->window->isVisible());
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("# Tagline, Plumbline\n\nKept here\n"));
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), before);
}

void TestWindowSafety::closingDiscardsTheWords()
{
    closeWithUnsavedWords();
    const QString before = m_hand->stored("plumbline", Field::Tagline);
    QVERIFY(qobject_cast<QPushButton *>(m_hand->button("Try again"))->isDefault());
    QTest::mouseClick(m_hand->button("Discard these words"), Qt::LeftButton);
    QTRY_VERIFY(!m_hand->window->isVisible());
    mendTheDisk();
    m_hand->closeWindow();
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), before);
}

void TestWindowSafety::closingWritesWhatWaits()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "To the last letter");
    QVERIFY(!m_hand->window->close()); // it is written first
    QTRY_VERIFY(!m_hand->window->isVisible());
    QCOMPARE(m_hand->dialogs.asked, QStringList());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("To the last letter"));
}

// Into a field that takes dates only.
bool TestWindowSafety::typeNoDate()
{
    if (!m_hand->open() || !m_hand->choose("Plumbline"))
        return false;
    m_hand->retype(m_hand->named<QLineEdit>("Price checked on"), "next week");
    return m_hand->settle();
}

void TestWindowSafety::closingAsksAboutWhatAFieldRefuses()
{
    QVERIFY(typeNoDate());
    auto *name = m_hand->named<QLineEdit>("Name");
    name->setFocus();
    name->selectAll();
    m_hand->press(Qt::Key_Delete);
    QCOMPARE(m_hand->window->findChild<SaveStatus *>()->text(), text("Not saved"));
    QVERIFY(!m_hand->window->close());
    QTRY_VERIFY(isSaid("These words are not in the file yet"));
    QVERIFY(isSaid("Name, Plumbline: A name is needed"));
    QVERIFY(isSaid("Price checked on, Plumbline: "));
    QCOMPARE(m_hand->named<QPlainTextEdit>("Words that are not saved")->toPlainText(),
             text("# Name, Plumbline\n\n\n\n# Price checked on, Plumbline\n\nnext week\n"));

    QTest::mouseClick(m_hand->button("Try again"), Qt::LeftButton); // leads to the first of them
    QTRY_COMPARE(m_hand->window->focusWidget(), name);
    QVERIFY(!isSaid("These words are not in the file yet"));
    QVERIFY(m_hand->window->isVisible());
    QTest::keyClicks(name, text("Plumb line"));
    QVERIFY(!m_hand->window->close());
    QTRY_VERIFY(isSaid("These words are not in the file yet"));
    QVERIFY(!isSaid("A name is needed"));
    QTest::mouseClick(m_hand->button("Discard these words"), Qt::LeftButton);
    QTRY_VERIFY(!m_hand->window->isVisible());
    QCOMPARE(m_hand->stored("plumbline", Field::Name), text("Plumb line"));
}

void TestWindowSafety::anotherDeskAsksAboutWhatAFieldRefuses()
{
    TempDesk other;
    QVERIFY(typeNoDate());
    m_hand->window->openDesk(other.path());
    QTRY_VERIFY(isSaid("These words are not in the file yet"));
    QVERIFY(isSaid("Price checked on, Plumbline: "));
    QTest::mouseClick(m_hand->button("Try again"), Qt::LeftButton);
    auto *date = m_hand->named<QLineEdit>("Price checked on");
    QTRY_COMPARE(m_hand->window->focusWidget(), date);
    QCOMPARE(date->text(), text("next week"));
    QCOMPARE(m_hand->window->session().path(), m_hand->desk.path());

    m_hand->window->openDesk(other.path());
    QTRY_VERIFY(isSaid("These words are not in the file yet"));
    QTest::mouseClick(m_hand->button("Discard these words"), Qt::LeftButton);
    QTRY_COMPARE(m_hand->window->session().path(), other.path());
    QVERIFY(m_hand->window->isVisible());
    QCOMPARE(m_hand->dialogs.messages, QStringList());
    m_hand->closeWindow(); // before the desk that it has open goes
}

void TestWindowSafety::whatAFieldRefusesStaysWithItsTool()
{
    QVERIFY(typeNoDate());
    QVERIFY(m_hand->choose("Stepladder"));
    QVERIFY(m_hand->named<QLineEdit>("Price checked on")->text() != text("next week"));
    QVERIFY(!m_hand->window->close());
    QTRY_VERIFY(isSaid("Price checked on, Plumbline: "));
    QTest::mouseClick(m_hand->button("Try again"), Qt::LeftButton); // goes to the other tool
    QTRY_COMPARE(m_hand->named<QLineEdit>("Name")->text(), text("Plumbline"));
    QTRY_COMPARE(m_hand->named<QLineEdit>("Price checked on")->text(), text("next week"));
    QTRY_COMPARE(m_hand->window->focusWidget(), m_hand->named<QLineEdit>("Price checked on"));
}

void TestWindowSafety::whatAFieldTakesAgainIsNotAskedAbout()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    auto *name = m_hand->named<QLineEdit>("Name");
    name->setFocus();
    name->selectAll();
    m_hand->press(Qt::Key_Delete);
    QTest::keyClicks(name, text("Plumbline")); // as it is stored
    QVERIFY(m_hand->settle());
    QVERIFY(m_hand->window->close());
}

// Qt emits this when the desktop's session ends, and the program may be killed as soon as it
// returns.
void endTheSession()
{
    auto *manager = qApp->findChild<QSessionManager *>();
    if (!manager)
        qFatal("the application has no session manager");
    emit qApp->commitDataRequest(*manager);
}

void TestWindowSafety::theEndOfTheSessionWritesFirst()
{
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "To the last letter");
    endTheSession();
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("To the last letter"));
    QCOMPARE(m_hand->dialogs.asked, QStringList());
    QVERIFY(!isSaid("These words are not in the file yet"));
    QVERIFY(m_hand->window->isVisible()); // until the session ends it
}

void TestWindowSafety::theEndOfTheSessionIsStoppedToAsk()
{
    typeAndStopTheDisk();
    int stops = 0;
    m_hand->window->closeGuard().endSession([&stops] {
        ++stops;
        return true;
    });
    QCOMPARE(stops, 1);
    QTRY_VERIFY(isSaid("These words are not in the file yet"));
    mendTheDisk();
    QTest::mouseClick(m_hand->button("Try again"), Qt::LeftButton);
    QTRY_VERIFY(!m_hand->window->isVisible());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Kept here"));
}

// The session manager here allows no questions. If the program goes on after all, so do the words.
void TestWindowSafety::anEndThatCannotBeStoppedLosesNothing()
{
    typeAndStopTheDisk();
    endTheSession();
    QVERIFY(!isSaid("These words are not in the file yet"));
    QVERIFY(isSaid("Your last changes are not saved yet"));
    QCOMPARE(m_hand->named<QLineEdit>("Tagline")->text(), text("Kept here"));
    mendTheDisk();
    endTheSession();
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Kept here"));
}

VD_TEST_CASE(TestWindowSafety)

} // namespace tst_windowsafety

#include "tst_windowsafety.moc"
