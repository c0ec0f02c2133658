// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskdriver.h"
#include "support/testcases.h"
#include "ui/comparison/comparisonsplace.h"
#include "ui/library/toolpicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace tst_comparisonsplace {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

class TestComparisonsPlace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsWhatThereIs();
    void newFromTwoTools();
    void aPairThatExistsIsShown();
    void swapSides();
    void aTypedTitleIsOneEntry();
    void deletedAndBroughtBack();
    void onlyItsOwnDeletionIsTold();
    void anOutsideChangeAppears();
    void aDeletedToolIsTold();
    void filters();
    void leadsToTheTools();
    void focusIsTold();
    void nothingToEditOnAReadOnlyDesk();
    void emptyDesk();

private:
    void press(const char *button);
    void startNew();
    void pick(int picker, const char *name);
    bool hasLabel(const char *shown) const;
    QLineEdit *line(const char *name) const;

    std::unique_ptr<DeskDriver> m_hand;
    std::unique_ptr<ComparisonsPlace> m_place;
    qsizetype m_known = 0;
};

void TestComparisonsPlace::init()
{
    // The offscreen platform says that of popups: no raise(), no grabbing, no size hints.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
    m_hand = std::make_unique<DeskDriver>();
    m_hand->desk.apply(
        "Tools", {newTool("a", "Alpha", 0), newTool("b", "Beta", 1), newTool("c", "Gamma", 2)});
    m_hand->desk.apply("Pairs", {newComparison("a", "b", 0), newComparison("b", "c", 1)});
    m_known = m_hand->labels(0).size();
    m_place = std::make_unique<ComparisonsPlace>(m_hand->session, m_hand->board);
    m_place->resize(1000, 600);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    QVERIFY(m_hand->open());
}

void TestComparisonsPlace::cleanup()
{
    m_place.reset();
    m_hand.reset();
}

void TestComparisonsPlace::press(const char *name)
{
    QAbstractButton *button = buttonNamed(*m_place, name);
    QVERIFY2(button, name);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_hand->settle());
}

void TestComparisonsPlace::startNew()
{
    press("New comparison…");
    QTRY_VERIFY(m_place->findChild<ToolPicker *>()->isVisible());
}

void TestComparisonsPlace::pick(int number, const char *name)
{
    ToolPicker *picker = m_place->findChildren<ToolPicker *>().at(number);
    QTest::keyClicks(picker->lineEdit(), text(name));
    QTest::keyClick(picker->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(picker->completer()->popup(), Qt::Key_Return);
    QCOMPARE(picker->currentText(), text(name));
}

bool TestComparisonsPlace::hasLabel(const char *shown) const
{
    return std::ranges::any_of(m_place->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == text(shown);
    });
}

QLineEdit *TestComparisonsPlace::line(const char *name) const
{
    for (auto *line : m_place->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == text(name))
            return line;
    }
    return nullptr;
}

void TestComparisonsPlace::showsWhatThereIs()
{
    QCOMPARE(printList(*m_place), (QStringList{text("Alpha vs Beta"), text("Beta vs Gamma")}));
    QVERIFY(hasLabel("2 comparison(s)"));
    const QSignalSpy chosen(m_place.get(), &ComparisonsPlace::comparisonChosen);
    clickRow(*m_place, 0);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_place->current(), comparison("a", "b").id);
    QVERIFY(hasLabel("Alpha vs Beta"));
    QVERIFY(hasLabel("compare/a-vs-b.html"));
    QCOMPARE(line("Title")->placeholderText(), text("Alpha vs Beta"));
    m_place->choose(comparison("b", "c").id);
    QVERIFY(hasLabel("compare/b-vs-c.html"));
    QCOMPARE(chosen.size(), 1);
}

void TestComparisonsPlace::newFromTwoTools()
{
    startNew();
    QVERIFY(!buttonNamed(*m_place, "Make comparison")->isEnabled());
    pick(0, "Gamma");
    QCOMPARE(m_place->findChildren<ToolPicker *>().at(1)->findText(text("Gamma")), -1);
    pick(1, "Alpha");
    press("Make comparison");
    QTRY_COMPARE(printList(*m_place), (QStringList{text("Alpha vs Beta"), text("Beta vs Gamma"),
                                                   text("> Gamma vs Alpha")}));
    QVERIFY(hasLabel("compare/a-vs-c.html"));
    const RecordRef made{Kind::Comparison, m_place->current()};
    QCOMPARE(m_hand->desk.get(made, Field::Left), Value(idOf("c").text()));
    QCOMPARE(m_hand->desk.get(made, Field::Right), Value(idOf("a").text()));
    QCOMPARE(m_hand->desk.get(made, Field::Place), value(2));
    QCOMPARE(m_hand->labels(m_known), QStringList{text("New comparison")});
}

void TestComparisonsPlace::aPairThatExistsIsShown()
{
    startNew();
    pick(0, "Gamma");
    pick(1, "Beta");
    press("Show comparison");
    QCOMPARE(printList(*m_place), (QStringList{text("Alpha vs Beta"), text("> Beta vs Gamma")}));
    QCOMPARE(m_hand->labels(m_known), QStringList());
}

void TestComparisonsPlace::swapSides()
{
    clickRow(*m_place, 0);
    press("Swap sides");
    QCOMPARE(m_hand->desk.get(comparison("a", "b"), Field::Left), Value(idOf("b").text()));
    QCOMPARE(m_hand->labels(m_known), QStringList{text("Swap sides")});
    QCOMPARE(printList(*m_place).at(0), text("> Beta vs Alpha"));
    QVERIFY(hasLabel("Beta vs Alpha"));
    QVERIFY(hasLabel("compare/a-vs-b.html"));
}

void TestComparisonsPlace::aTypedTitleIsOneEntry()
{
    clickRow(*m_place, 0);
    QTest::keyClick(listIn(*m_place), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), line("Title"));
    QTest::keyClicks(line("Title"), text("Speed or price"));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.get(comparison("a", "b"), Field::Title), value("Speed or price"));
    QCOMPARE(m_hand->labels(m_known), QStringList{text("Title")});
    QCOMPARE(printList(*m_place).at(0), text("> Speed or price"));
}

void TestComparisonsPlace::deletedAndBroughtBack()
{
    const QSignalSpy statusMessage(m_place.get(), &ComparisonsPlace::statusMessage);
    clickRow(*m_place, 0);
    QTest::keyClick(listIn(*m_place), Qt::Key_Delete);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk.get(comparison("a", "b"), Field::Exists), value(0));
    QCOMPARE(printList(*m_place), QStringList{text("> Beta vs Gamma")});
    QCOMPARE(m_place->current(), comparison("b", "c").id);
    QVERIFY(hasLabel("compare/b-vs-c.html"));
    QCOMPARE(statusMessage.size(), 1);
    QCOMPARE(statusMessage.at(0).at(0).toString(),
             text("Deleted Alpha vs Beta. Ctrl+Z brings it back."));
    m_hand->session.undo();
    QTRY_COMPARE(printList(*m_place),
                 (QStringList{text("Alpha vs Beta"), text("> Beta vs Gamma")}));
}

// Neither another person's, though it has the same label, nor an edit that changed nothing, nor a
// deletion that was refused.
void TestComparisonsPlace::onlyItsOwnDeletionIsTold()
{
    const QSignalSpy statusMessage(m_place.get(), &ComparisonsPlace::statusMessage);
    const QString label = text("Delete comparison");
    const auto other = m_hand->desk.other();
    const auto deleted = other->apply(
        {label, text("Bob"), {}, {}, {change(comparison("a", "b"), Field::Exists, 1, 0)}});
    QVERIFY(deleted.has_value());
    QTRY_COMPARE(printList(*m_place), QStringList{text("> Beta vs Gamma")});
    const auto nothing = m_hand->session.submit(label, {});
    QTRY_VERIFY(nothing.isFinished());
    QVERIFY(nothing.result().has_value());
    m_hand->session.restrictToReading(text("Bob has it."));
    clickRow(*m_place, 0);
    QTest::keyClick(listIn(*m_place), Qt::Key_Delete);
    QVERIFY(m_hand->settle());
    QCOMPARE(printList(*m_place), QStringList{text("> Beta vs Gamma")});
    QCOMPARE(statusMessage.size(), 0);
}

void TestComparisonsPlace::anOutsideChangeAppears()
{
    clickRow(*m_place, 1);
    const auto other = m_hand->desk.other();
    const auto made = other->apply(edit("Outside", {newComparison("a", "c", 2)}, "Bob"));
    QVERIFY(made.has_value());
    const auto titled = other->apply(edit(
        "Outside", {change(comparison("b", "c"), Field::Title, nothing, "From outside")}, "Bob"));
    QVERIFY(titled.has_value());
    QTRY_COMPARE(printList(*m_place), (QStringList{text("Alpha vs Beta"), text("> From outside"),
                                                   text("Alpha vs Gamma")}));
    QCOMPARE(line("Title")->text(), text("From outside"));
}

void TestComparisonsPlace::aDeletedToolIsTold()
{
    clickRow(*m_place, 0);
    m_hand->desk.set(tool("b"), Field::Exists, value(0));
    QTRY_COMPARE(printList(*m_place),
                 (QStringList{text("> Alpha vs Deleted tool"), text("Deleted tool vs Gamma")}));
    QVERIFY(!hasLabel("compare/a-vs-b.html"));
    QVERIFY(!buttonNamed(*m_place, "Open Deleted tool")->isEnabled());
}

void TestComparisonsPlace::filters()
{
    clickRow(*m_place, 0);
    const QSignalSpy chosen(m_place.get(), &ComparisonsPlace::comparisonChosen);
    QTest::keyClicks(line("Filter comparisons"), text("gam"));
    QCOMPARE(printList(*m_place), QStringList{text("Beta vs Gamma")});
    QVERIFY(hasLabel("1 of 2 comparison(s)"));
    QCOMPARE(m_place->current(), comparison("a", "b").id);
    QTest::keyClicks(line("Filter comparisons"), text("x"));
    QVERIFY(hasLabel("No comparison matches “gamx”."));
    QTRY_VERIFY(buttonNamed(*m_place, "Clear filter"));
    press("Clear filter");
    QCOMPARE(printList(*m_place), (QStringList{text("> Alpha vs Beta"), text("Beta vs Gamma")}));
    QCOMPARE(chosen.size(), 0);
}

void TestComparisonsPlace::leadsToTheTools()
{
    clickRow(*m_place, 0);
    const QSignalSpy requested(m_place.get(), &ComparisonsPlace::toolRequested);
    press("Open Beta");
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).value<Id>(), idOf("b"));
}

void TestComparisonsPlace::focusIsTold()
{
    const QSignalSpy focused(m_place.get(), &ComparisonsPlace::focused);
    const FieldRef standfirst{comparison("b", "c"), Field::Standfirst};
    QVERIFY(m_place->focus(standfirst));
    QCOMPARE(focused.size(), 1);
    QCOMPARE(focused.at(0).at(0).value<FieldRef>(), standfirst);
    QCOMPARE(m_place->current(), comparison("b", "c").id);
    QVERIFY(!m_place->focus({tool("a"), Field::Name}));
}

void TestComparisonsPlace::nothingToEditOnAReadOnlyDesk()
{
    clickRow(*m_place, 0);
    m_hand->session.restrictToReading(text("Bob has it."));
    QVERIFY(!buttonNamed(*m_place, "Swap sides")->isEnabled());
    QVERIFY(!buttonNamed(*m_place, "Delete")->isEnabled());
    QVERIFY(!buttonNamed(*m_place, "New comparison…")->isEnabled());
    QVERIFY(line("Title")->isReadOnly());
}

void TestComparisonsPlace::emptyDesk()
{
    for (const int row : {0, 0}) {
        clickRow(*m_place, row);
        press("Delete");
    }
    QCOMPARE(printList(*m_place), QStringList());
    QVERIFY(m_place->current().isNull());
    QVERIFY(hasLabel("0 comparison(s)"));
    QVERIFY(hasLabel("No comparisons yet. Put two tools side by side; each pair gets a page."));
}

VD_TEST_CASE(TestComparisonsPlace)

} // namespace tst_comparisonsplace

#include "tst_comparisonsplace.moc"
