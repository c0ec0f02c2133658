// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/build.h"
#include "support/testcases.h"
#include "ui/library/toolpicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_toolpicker {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

class TestToolPicker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_picker.reset(); }

    void typePicks();
    void arrowPicks();
    void halfANamePicksNothing();
    void codeEmitsNothing();
    void excluded();
    void enterTakesFirstMatch();
    void escapeGoesBack();
    void namesakes();
    void clearedSaysWhatToDo();
    void sameToolsLeaveTypingAlone();

private:
    std::unique_ptr<ToolPicker> m_picker;
};

void TestToolPicker::init()
{
    // The offscreen platform says that of popups: no raise(), no grabbing, no size hints.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    std::vector<ToolRow> tools;
    for (const char *name : {"Gamma", "Alpha", "Beta"}) {
        tools.emplace_back();
        tools.back().id = idOf(name);
        tools.back().name = text(name);
    }
    m_picker = std::make_unique<ToolPicker>();
    m_picker->setTools(tools);
    m_picker->setCurrent(idOf("Alpha"));
    m_picker->show();
    QVERIFY(QTest::qWaitForWindowActive(m_picker.get()));
    m_picker->setFocus();
    m_picker->lineEdit()->selectAll();
}

void TestToolPicker::typePicks()
{
    const QSignalSpy picked(m_picker.get(), &ToolPicker::picked);
    QTest::keyClicks(m_picker->lineEdit(), QStringLiteral("amm"));
    QTest::keyClick(m_picker->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(m_picker->completer()->popup(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.at(0).at(0).value<Id>(), idOf("Gamma"));
    QCOMPARE(m_picker->currentText(), QStringLiteral("Gamma"));
}

void TestToolPicker::arrowPicks()
{
    const QSignalSpy picked(m_picker.get(), &ToolPicker::picked);
    QTest::keyClick(m_picker.get(), Qt::Key_Down);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(m_picker->current(), idOf("Beta"));
}

void TestToolPicker::halfANamePicksNothing()
{
    const QSignalSpy picked(m_picker.get(), &ToolPicker::picked);
    QTest::keyClicks(m_picker->lineEdit(), QStringLiteral("nobody"));
    QTest::keyClick(m_picker->lineEdit(), Qt::Key_Return);
    QCOMPARE(picked.size(), 0);
    QCOMPARE(m_picker->currentText(), QStringLiteral("Alpha"));
}

void TestToolPicker::codeEmitsNothing()
{
    const QSignalSpy picked(m_picker.get(), &ToolPicker::picked);
    m_picker->setCurrent(idOf("Beta"));
    QCOMPARE(m_picker->currentText(), QStringLiteral("Beta"));
    m_picker->setCurrent({});
    QCOMPARE(m_picker->currentText(), QString());
    QCOMPARE(picked.size(), 0);
}

void TestToolPicker::excluded()
{
    m_picker->exclude(idOf("Beta"));
    QCOMPARE(m_picker->count(), 2);
    QCOMPARE(m_picker->findText(QStringLiteral("Beta")), -1);
    QCOMPARE(m_picker->currentText(), QStringLiteral("Alpha"));
}

void TestToolPicker::enterTakesFirstMatch()
{
    const QSignalSpy picked(m_picker.get(), &ToolPicker::picked);
    QTest::keyClicks(m_picker->lineEdit(), QStringLiteral("bet"));
    QTest::keyClick(m_picker->completer()->popup(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.at(0).at(0).value<Id>(), idOf("Beta"));
    QCOMPARE(m_picker->currentText(), QStringLiteral("Beta"));
    QVERIFY(!m_picker->completer()->popup()->isVisible());
    QTest::keyClick(m_picker.get(), Qt::Key_Return); // is chosen already
    QCOMPARE(picked.size(), 1);
}

void TestToolPicker::escapeGoesBack()
{
    const QSignalSpy picked(m_picker.get(), &ToolPicker::picked);
    QTest::keyClicks(m_picker->lineEdit(), QStringLiteral("bet"));
    QTest::keyClick(m_picker->completer()->popup(), Qt::Key_Escape); // closes the list
    QTest::keyClick(m_picker.get(), Qt::Key_Escape);
    QCOMPARE(m_picker->currentText(), QStringLiteral("Alpha"));
    QCOMPARE(picked.size(), 0);
}

void TestToolPicker::namesakes()
{
    std::vector<ToolRow> tools(3);
    tools[0].id = idOf("one");
    tools[0].slug = *Slug::from(QStringLiteral("twin"));
    tools[1].id = idOf("other");
    tools[1].slug = *Slug::from(QStringLiteral("twin-2"));
    tools[0].name = tools[1].name = QStringLiteral("Twin");
    tools[2].id = idOf("Single");
    tools[2].name = QStringLiteral("Single");
    m_picker->setTools(tools);
    QCOMPARE(m_picker->itemText(0), QStringLiteral("Single"));
    QCOMPARE(m_picker->itemText(1), QStringLiteral("Twin (twin)"));
    QCOMPARE(m_picker->itemText(2), QStringLiteral("Twin (twin-2)"));
    const QSignalSpy picked(m_picker.get(), &ToolPicker::picked);
    m_picker->lineEdit()->selectAll();
    QTest::keyClicks(m_picker->lineEdit(), QStringLiteral("twin-2"));
    QTest::keyClick(m_picker->completer()->popup(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.at(0).at(0).value<Id>(), idOf("other"));
}

void TestToolPicker::clearedSaysWhatToDo()
{
    QTest::keyClick(m_picker->lineEdit(), Qt::Key_Delete);
    QCOMPARE(m_picker->currentText(), QString());
    QVERIFY(!m_picker->lineEdit()->placeholderText().isEmpty());
    QTest::keyClick(m_picker.get(), Qt::Key_Escape);
    QCOMPARE(m_picker->currentText(), QStringLiteral("Alpha"));
}

void TestToolPicker::sameToolsLeaveTypingAlone()
{
    std::vector<ToolRow> tools(2);
    tools[0].id = idOf("Alpha");
    tools[0].name = QStringLiteral("Alpha");
    tools[1].id = idOf("Beta");
    tools[1].name = QStringLiteral("Beta");
    m_picker->setTools(tools);
    m_picker->lineEdit()->selectAll();
    QTest::keyClicks(m_picker->lineEdit(), QStringLiteral("be"));
    tools[0].starred = true;
    m_picker->setTools(tools);
    m_picker->setCurrent(idOf("Alpha"));
    QCOMPARE(m_picker->currentText(), QStringLiteral("be"));
    tools[1].name = QStringLiteral("Better");
    m_picker->setTools(tools);
    QCOMPARE(m_picker->itemText(1), QStringLiteral("Better"));
}

VD_TEST_CASE(TestToolPicker)

} // namespace tst_toolpicker

#include "tst_toolpicker.moc"
