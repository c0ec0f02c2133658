// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcases.h"
#include "ui/library/toollistview.h"
#include "ui/support/windowdriver.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>

namespace tst_windowtools {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// The tools of a desk: made, copied, starred, thrown away, brought back, found.
class TestWindowTools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init();
    void cleanup() { m_hand.reset(); }

    void aNewToolIsNamedByTyping();
    void anOwnSlugStays();
    void aCopyOfATool();
    void aStar();
    void toTheTrashAndBack();
    void aDeletedToolComesBackByUndo();
    void theFilterFindsReviews();
    void whatAnotherProgramAddsAppears();

private:
    void pressInList(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<WindowDriver> m_hand;
};

void TestWindowTools::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowDriver>();
    QVERIFY(m_hand->open());
    QVERIFY(m_hand->choose("Plumbline"));
    QVERIFY(m_hand->settle());
}

void TestWindowTools::pressInList(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_hand->list()->setFocus();
    m_hand->press(key, modifiers);
}

void TestWindowTools::aNewToolIsNamedByTyping()
{
    m_hand->press(Qt::Key_N, Qt::ControlModifier);
    auto *name = m_hand->named<QLineEdit>("Name");
    QTRY_COMPARE(name->selectedText(), text("New tool"));
    QVERIFY(name->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Copper Kettle"));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->stored("copper-kettle", Field::Name), text("Copper Kettle"));
    QCOMPARE(m_hand->named<QLineEdit>("Slug")->text(), text("copper-kettle"));
    QCOMPARE(m_hand->labels(), (QStringList{text("New tool"), text("Name")}));
    QTRY_VERIFY(m_hand->listed().contains(text("Copper Kettle")));
    QTRY_VERIFY(m_hand->action("Undo: Name")->isEnabled());
    m_hand->press(Qt::Key_Z, Qt::ControlModifier); // takes the name and the slug back
    QTRY_COMPARE(m_hand->stored("new-tool", Field::Name), text("New tool"));
}

void TestWindowTools::anOwnSlugStays()
{
    QVERIFY(m_hand->choose("Ghostlight")); // a draft: nobody knows its address
    m_hand->retype(m_hand->named<QLineEdit>("Slug"), "lamp");
    m_hand->retype(m_hand->named<QLineEdit>("Name"), "Stage Lamp");
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->stored("lamp", Field::Name), text("Stage Lamp"));
}

void TestWindowTools::aCopyOfATool()
{
    pressInList(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(m_hand->named<QLineEdit>("Name")->text(), text("Plumbline (copy)"));
    QCOMPARE(m_hand->personas("plumbline-copy"), m_hand->personas("plumbline"));
    QCOMPARE(m_hand->stored("plumbline-copy", Field::Status), text("draft"));
    QCOMPARE(m_hand->labels().size(), 1);
}

void TestWindowTools::aStar()
{
    QCOMPARE(m_hand->tool("plumbline").integer(Field::Starred), 1);
    pressInList(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_hand->tool("plumbline").integer(Field::Starred), 0);
    auto *star = m_hand->button("Star");
    QTRY_VERIFY(!star->isChecked());
    QTest::mouseClick(star, Qt::LeftButton);
    QTRY_COMPARE(m_hand->tool("plumbline").integer(Field::Starred), 1);
}

void TestWindowTools::toTheTrashAndBack()
{
    pressInList(Qt::Key_Delete);
    QTRY_VERIFY(!m_hand->tool("plumbline").exists());
    QTRY_VERIFY(!m_hand->listed().contains(text("Plumbline")));
    QTest::mouseClick(m_hand->button("Trash"), Qt::LeftButton);
    QTRY_COMPARE(m_hand->listed(), QStringList{text("Plumbline")});
    m_hand->list()->setFocus();
    m_hand->press(Qt::Key_Down);
    m_hand->press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->tool("plumbline").exists());
    QTRY_COMPARE(m_hand->named<QLineEdit>("Name")->text(), text("Plumbline"));
    QTRY_COMPARE(m_hand->listed().size(), 16);
    QCOMPARE(m_hand->labels(), (QStringList{text("Delete Plumbline"), text("Restore Plumbline")}));
}

void TestWindowTools::aDeletedToolComesBackByUndo()
{
    pressInList(Qt::Key_Delete);
    QTRY_VERIFY(m_hand->window->session().undoSteps().undo);
    QTRY_COMPARE(m_hand->listed().size(), 15);
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_hand->tool("plumbline").exists());
    QTRY_COMPARE(m_hand->listed().size(), 16);
}

void TestWindowTools::theFilterFindsReviews()
{
    const auto seats = m_hand->seats("marsam");
    m_hand->desk.set(seats.front().ref(), Field::Review, value("It purrs quinquennially."));
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    auto *filter = m_hand->named<QLineEdit>("Filter tools");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("quinq"));
    QTRY_COMPARE(m_hand->listed(), QStringList{text("Marsam مرسم")});
    m_hand->retype(filter, " "); // in place of all of it
    QTRY_COMPARE(m_hand->listed().size(), 16);
    QCOMPARE(m_hand->named<QLineEdit>("Name")->text(), text("Plumbline")); // stayed in hand
}

void TestWindowTools::whatAnotherProgramAddsAppears()
{
    m_hand->desk.apply("Tool", {newTool("abacus", "Abacus", 99)});
    QTRY_VERIFY(m_hand->listed().contains(text("Abacus")));
    QCOMPARE(m_hand->named<QLineEdit>("Name")->text(), text("Plumbline"));
}

VD_TEST_CASE(TestWindowTools)

} // namespace tst_windowtools

#include "tst_windowtools.moc"
