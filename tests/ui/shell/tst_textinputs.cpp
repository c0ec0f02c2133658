// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/library/toolpicker.h"
#include "ui/lists/listpane.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTimer>

namespace tst_textinputs {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

namespace {

const QString thumb = text("👍🏽"); // two code points, four UTF-16 units

// Puts a text into an input, presses Backspace behind it, and tells what is left.
QString leftOf(QLineEdit &line, const QString &before)
{
    line.setText(before);
    line.setCursorPosition(int(before.size()));
    // The keys of a combo box go to it, and not to the line in it.
    auto *combo = qobject_cast<QComboBox *>(line.parentWidget());
    QTest::keyClick(combo ? static_cast<QWidget *>(combo) : &line, Qt::Key_Backspace);
    return line.text();
}

QString leftOf(QPlainTextEdit &edit, const QString &before)
{
    edit.setPlainText(before);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    return edit.toPlainText();
}

// The inputs that can be typed into, by their names.
struct Inputs
{
    QStringList sound; // those in which Backspace does as it should,
    QStringList wrong; // and the others, with what is left in them

    void add(const QWidget &named, const QString &left)
    {
        if (left == u'a')
            sound += named.accessibleName();
        else
            wrong += named.accessibleName() + text(" holds ") + left;
    }

    template<typename Input>
    void tryAll(const QWidget &parent)
    {
        for (Input *input : parent.findChildren<Input *>()) {
            if (!input->isVisible() || !input->isEnabled() || input->isReadOnly())
                continue;
            auto *combo = qobject_cast<QComboBox *>(input->parentWidget());
            add(combo ? *static_cast<QWidget *>(combo) : *input, leftOf(*input, u'a' + thumb));
        }
    }
};

} // namespace

// What holds for every text input of the window.
class TestTextInputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void backspaceTakesAWholeCharacter();
    void backspaceInADialogTakesAWholeCharacter();
    void backspaceBehindAListOfCompletions();

private:
    void chooseFirstRows();

    std::unique_ptr<WindowDriver> m_hand;
};

void TestTextInputs::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
    m_hand->desk.set(m_hand->tool("plumbline").ref(), Field::Name, thumb + thumb);
    QVERIFY(m_hand->open());
}

// So that the forms beside the lists are there.
void TestTextInputs::chooseFirstRows()
{
    for (const auto *pane : m_hand->window->findChildren<ListPane *>()) {
        if (pane->isVisible())
            pane->view()->setCurrentIndex(pane->view()->model()->index(0, 0));
    }
}

void TestTextInputs::backspaceTakesAWholeCharacter()
{
    Inputs inputs;
    for (const char *place : {"Library", "Comparisons", "Splits", "Personas", "Publish"}) {
        m_hand->action(place)->trigger();
        chooseFirstRows();
        inputs.tryAll<QLineEdit>(*m_hand->window);
        inputs.tryAll<QPlainTextEdit>(*m_hand->window);
    }
    m_hand->action("Comparisons")->trigger();
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    inputs.tryAll<QLineEdit>(*m_hand->window);
    QCOMPARE(inputs.wrong, QStringList());
    // One of each class of inputs, as a sign that all places were there.
    for (const char *name : {"Filter tools", "Name", "Review of Builder", "New note", "Left",
                             "Filter comparisons", "Query the board", "Looks for", "Language"})
        QVERIFY2(inputs.sound.contains(text(name)), qPrintable(inputs.sound.join(u'|')));
}

void TestTextInputs::backspaceInADialogTakesAWholeCharacter()
{
    Inputs inputs;
    QTimer::singleShot(0, this, [&inputs] {
        QWidget *dialog = QApplication::activeModalWidget();
        inputs.tryAll<QLineEdit>(*dialog);
        qobject_cast<QDialog *>(dialog)->reject();
    });
    m_hand->action("Preferences")->trigger();
    QCOMPARE(inputs.sound, QStringList{text("Editor's name")});
    QCOMPARE(inputs.wrong, QStringList());
}

// The list has the focus of the keyboard, and passes the keys on.
void TestTextInputs::backspaceBehindAListOfCompletions()
{
    m_hand->action("Comparisons")->trigger();
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    const auto pickers = m_hand->window->findChildren<ToolPicker *>();
    const auto picker = std::ranges::find_if(pickers, &QWidget::isVisible);
    QVERIFY(picker != pickers.end());
    QLineEdit *line = (*picker)->lineEdit();
    line->setFocus();
    line->selectAll();
    QGuiApplication::clipboard()->setText(thumb);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    line->completer()->complete();
    QTRY_COMPARE(QApplication::activePopupWidget(), line->completer()->popup());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Backspace);
    QCOMPARE(line->text(), QString());
}

VD_TEST_CASE(TestTextInputs)

} // namespace tst_textinputs

#include "tst_textinputs.moc"
