// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/fields/scorepainter.h"
#include "ui/fields/scoreslider.h"
#include "ui/shell/savestatus.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/splitlabel.h"
#include "ui/tool/tooleditor.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace tst_mainwindow {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// An editor at the window: types, drags, decides, takes it back.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void theSampleIsShown();
    void whatIsTypedIsInTheFileSoon();
    void savedIsSaidOnlyAfterCommit();
    void aDragIsOneEditAndOneStep();
    void undoAndRedoFromWithinAText();
    void aVerdictIsSet();
    void aReviewIsTyped();
    void theSplitFollowsADrag();
    void setInCodeChangesNothing();
    void theWheelScrollsOverWhatHasNoFocus_data();
    void theWheelScrollsOverWhatHasNoFocus();
    void tabFollowsThePage();

private:
    SaveStatus *status() const { return m_hand->window->findChild<SaveStatus *>(); }
    QPoint at(ScoreSlider *slider, int score) const
    {
        return {qRound(ScorePainter(*slider).xOf(score)), slider->height() / 2};
    }
    void dragScore(int to);
    qint64 score() // of the first seat, in the file
    {
        return m_hand->seats("plumbline").front().integer(Field::Score);
    }
    QScrollArea *page() const;

    std::unique_ptr<WindowDriver> m_hand;
};

void TestMainWindow::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    QVERIFY(m_hand->settle());
}

QScrollArea *TestMainWindow::page() const
{
    return m_hand->window->findChild<ToolEditor *>()->findChild<QScrollArea *>();
}

void TestMainWindow::dragScore(int to)
{
    auto *slider = m_hand->named<ScoreSlider>("Score of Builder");
    page()->ensureWidgetVisible(slider);
    drag(slider, at(slider, *slider->score()), at(slider, to));
}

void TestMainWindow::theSampleIsShown()
{
    QCOMPARE(m_hand->listed().size(), 16);
    QCOMPARE(m_hand->named<QLineEdit>("Name")->text(), text("Plumbline"));
    QCOMPARE(m_hand->window->windowTitle(), text("test.vdesk — Verdict Desk"));
    QCOMPARE(status()->text(), text("Everything is saved"));
    QCOMPARE(m_hand->labels(), QStringList());
}

void TestMainWindow::whatIsTypedIsInTheFileSoon()
{
    QSignalSpy saved(&m_hand->window->session().queue(), &EditQueue::saved);
    m_hand->retype(m_hand->named<QLineEdit>("Tagline"), "Levels what others tilt");
    QVERIFY(!saved.isEmpty() || saved.wait()); // by itself, without a key that saves
    QTRY_COMPARE(m_hand->stored("plumbline", Field::Tagline), text("Levels what others tilt"));
    QCOMPARE(m_hand->labels(), QStringList{text("Tagline")});
}

void TestMainWindow::savedIsSaidOnlyAfterCommit()
{
    const QRegularExpression savedAt(QStringLiteral("^Saved \\d\\d:\\d\\d:\\d\\d$"));
    QTest::keyClick(m_hand->named<QLineEdit>("Tagline"), Qt::Key_X);
    QCOMPARE(status()->text(), text("Saving…"));
    QTRY_VERIFY(savedAt.match(status()->text()).hasMatch());
    QVERIFY(m_hand->stored("plumbline", Field::Tagline).contains(u'x')); // at this very moment
}

void TestMainWindow::aDragIsOneEditAndOneStep()
{
    QCOMPARE(score(), 91);
    dragScore(37);
    QVERIFY(m_hand->settle());
    QCOMPARE(score(), 37);
    QCOMPARE(m_hand->labels(), QStringList{text("Score of Builder")});
    QTRY_COMPARE(m_hand->action("Undo: Score of Builder")->isEnabled(), true);
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(score(), 91);
    QTRY_COMPARE(m_hand->named<ScoreSlider>("Score of Builder")->score(), 91);
    QTRY_VERIFY(m_hand->window->session().undoSteps().redo);
    QVERIFY(!m_hand->action("Undo")->isEnabled());
}

void TestMainWindow::undoAndRedoFromWithinAText()
{
    const QString before = m_hand->stored("plumbline", Field::Tagline);
    auto *tagline = m_hand->named<QLineEdit>("Tagline");
    m_hand->retype(tagline, "Straight");
    QVERIFY(tagline->hasFocus());
    m_hand->press(Qt::Key_Z, Qt::ControlModifier); // before a timer has written it
    QTRY_COMPARE(tagline->text(), before);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), before);
    QTRY_VERIFY(m_hand->window->session().undoSteps().redo);
    QVERIFY(m_hand->action("Redo: Tagline")->isEnabled());
    m_hand->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(tagline->text(), text("Straight"));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->stored("plumbline", Field::Tagline), text("Straight"));
    QCOMPARE(m_hand->labels().size(), 3); // the burst, its undo, its redo
}

void TestMainWindow::aVerdictIsSet()
{
    // Of the first seat, which is on auto.
    QCOMPARE(m_hand->seats("plumbline").at(0).value(Field::Verdict), Value());
    auto *skip = m_hand->named<QWidget>("Verdict of Builder")->findChildren<QAbstractButton *>()[2];
    page()->ensureWidgetVisible(skip);
    QTest::mouseClick(skip, Qt::LeftButton);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->seats("plumbline").at(0).text(Field::Verdict), text("skip"));
    QCOMPARE(m_hand->labels(), QStringList{text("Verdict of Builder")});
}

void TestMainWindow::aReviewIsTyped()
{
    auto *review = m_hand->named<QPlainTextEdit>("Review of Skeptic");
    m_hand->retype(review, "It *tilts*.");
    QTest::keyClick(review, Qt::Key_Return);
    QTest::keyClicks(review, QStringLiteral("A little."));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->seats("plumbline").at(1).text(Field::Review), text("It *tilts*.\nA little."));
    QCOMPARE(m_hand->labels(), QStringList{text("Review of Skeptic")});
}

void TestMainWindow::theSplitFollowsADrag()
{
    auto *slider = m_hand->named<ScoreSlider>("Score of Builder");
    const auto *split = m_hand->window->findChild<SplitLabel *>();
    QCOMPARE(split->text(), text("75 % · Ship · 3 ship / 1 skip"));
    QTest::mousePress(slider, Qt::LeftButton, {}, at(slider, 91));
    QTest::mouseMove(slider, at(slider, 20));
    QCOMPARE(split->text(), text("50 % · Mixed · 2 ship / 2 skip")); // while it is still held
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at(slider, 20));
}

void TestMainWindow::setInCodeChangesNothing()
{
    const Record tool = m_hand->tool("plumbline");
    m_hand->desk.set(tool.ref(), Field::Tagline, value("From outside"));
    m_hand->desk.set(m_hand->seats("plumbline").at(0).ref(), Field::Score, value(12));
    QTRY_COMPARE(m_hand->named<QLineEdit>("Tagline")->text(), text("From outside"));
    QTRY_COMPARE(m_hand->named<ScoreSlider>("Score of Builder")->score(), 12);
    QVERIFY(m_hand->choose("Ghostlight")); // sets every field of the form
    QVERIFY(m_hand->choose("Plumbline"));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->labels(), (QStringList{text("Set"), text("Set")}));
}

void TestMainWindow::theWheelScrollsOverWhatHasNoFocus_data()
{
    QTest::addColumn<QString>("control");
    QTest::newRow("slider") << text("Score of Builder");
    QTest::newRow("choice") << text("Entry price");
    QTest::newRow("persona") << text("Persona of this seat");
    QTest::newRow("number") << text("Ship votes");
    QTest::newRow("date") << text("Votes as of");
}

void TestMainWindow::theWheelScrollsOverWhatHasNoFocus()
{
    QFETCH(const QString, control);
    m_hand->window->resize(1000, 500);
    m_hand->named<QLineEdit>("Name")->setFocus();
    auto *field = m_hand->named<QWidget>(qPrintable(control));
    QWidget *widget = field->focusProxy() ? field->focusProxy() : field;
    page()->ensureWidgetVisible(widget);
    QTRY_VERIFY(page()->verticalScrollBar()->maximum() > 0);
    const int before = page()->verticalScrollBar()->value();
    const int steps = before > 0 ? 1 : -1;
    turnWheel(widget, steps);
    QTRY_VERIFY(page()->verticalScrollBar()->value() != before);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->labels(), QStringList());
}

void TestMainWindow::tabFollowsThePage()
{
    const auto *editor = m_hand->window->findChild<ToolEditor *>();
    m_hand->named<QLineEdit>("Name")->setFocus();
    QStringList order;
    QWidget *last = nullptr;
    for (int step = 0; step < 200; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (!now || !editor->isAncestorOf(now))
            break;
        const QRect place(now->mapTo(editor, QPoint()), now->size());
        if (last && page()->widget()->isAncestorOf(last)) {
            // In the scrolled page, whose places are compared, since Tab may scroll it.
            const QWidget *sheet = page()->widget();
            const QRect was(last->mapTo(sheet, QPoint()), last->size());
            const QRect is(now->mapTo(sheet, QPoint()), now->size());
            // To the right may also be higher up: one card is gone through before the next.
            const bool isRight = is.left() >= was.right();
            const bool isBelow = is.top() >= was.bottom() - was.height() / 2;
            QVERIFY2(isRight || isBelow,
                     qPrintable(QStringLiteral("%1 after %2")
                                    .arg(now->accessibleName(), last->accessibleName())));
        }
        order += now->accessibleName();
        last = now;
        m_hand->press(Qt::Key_Tab);
    }
    for (const char *name : {"Name", "Tagline", "Slug", "Description", "Entry price",
                             "Score of Builder", "Review of Builder", "Review of Founder"})
        QVERIFY2(order.contains(text(name)), name);
    QVERIFY(order.indexOf(text("Review of Builder")) < order.indexOf(text("Score of Skeptic")));
}

VD_TEST_CASE(TestMainWindow)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
