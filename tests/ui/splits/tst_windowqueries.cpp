// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boarddriver.h"
#include "support/testcases.h"

#include <QStatusBar>
#include <QTest>

namespace tst_windowqueries {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

// What is asked in the window: on the board, in its saved queries and in the library.
class TestWindowQueries : public BoardTest
{
    Q_OBJECT

private slots:
    void aQueryFilters();
    void aWrongTermIsNamed();
    void aQueryIsSavedRenamedAndDeleted();
    void aQueryIsRenamedWhereverItIs();
    void theLibraryTakesTheSameQueries();
    void theLibraryFollowsItsFilter();
};

void TestWindowQueries::aQueryFilters()
{
    m_hand->desk.set(m_hand->seats("plumbline").front().ref(), Field::Review,
                     value("It purrs quinquennially."));
    m_hand->ask("split:2-2");
    const int even = m_hand->table()->board().counts().at(size_t(SplitColumn::TwoTwo));
    QCOMPARE(m_hand->table()->rowCount(), even);
    m_hand->query()->selectAll();
    m_hand->press(Qt::Key_Delete);
    QCOMPARE(m_hand->table()->rowCount(), 16);
    m_hand->ask("quinq"); // a word is looked up in the index
    QVERIFY(QTest::qWaitFor([&] { return m_hand->shown() == QStringList{text("Plumbline")}; }));
}

void TestWindowQueries::aWrongTermIsNamed()
{
    m_hand->ask("split:2-2 score:many"); // "many" is no word to search for on the way
    const auto says = [this](const char *word) {
        return m_hand->said().join(u'|').contains(text(word));
    };
    QVERIFY(says("score: expects"));
    QVERIFY(m_hand->query()->accessibleDescription().contains(text("score: expects")));
    QCOMPARE(m_hand->table()->rowCount(),
             m_hand->table()->board().counts().at(size_t(SplitColumn::TwoTwo)));
    QVERIFY(says("The query has errors"));
    QVERIFY(!says("of 16 tool"));
    QVERIFY(!m_hand->button("Export")->isEnabled());
    m_hand->ask("xyzzy score:many");
    QVERIFY(QTest::qWaitFor([this] { return m_hand->table()->rowCount() == 0; }));
    QVERIFY(!says("No tool matches"));
}

void TestWindowQueries::aQueryIsSavedRenamedAndDeleted()
{
    QCOMPARE(m_hand->saved()->count(), 4); // suggestions
    const auto saysSo = [this] {
        return m_hand->said().join(u'|').contains(text("None yet; these are suggestions."));
    };
    QVERIFY(saysSo());
    QCOMPARE(m_hand->saved()->item(0)->text(), text("Mine, still open"));
    QVERIFY(m_hand->saved()->item(0)->toolTip().startsWith(text("author:me")));
    m_hand->ask("dissent:any");
    const int found = m_hand->table()->rowCount();
    m_hand->dialogs.texts = {text("Alone")};
    m_hand->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([this] { return m_hand->saved()->item(0)->text() == text("Alone"); }));
    QCOMPARE(m_hand->dialogs.begun.last(), text("One stands alone")); // as it is suggested
    QCOMPARE(m_hand->saved()->count(), 4); // the others are still suggested
    QCOMPARE(m_hand->saved()->item(0)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Alone: %1 tool(s)").arg(found));
    QVERIFY(!saysSo());
    m_hand->saved()->setFocus();
    m_hand->saved()->setCurrentRow(0);
    m_hand->dialogs.texts = {text("Stands alone")};
    m_hand->press(Qt::Key_F2);
    QCOMPARE(m_hand->dialogs.begun.last(), text("Alone"));
    QVERIFY(QTest::qWaitFor(
        [this] { return m_hand->saved()->item(0)->text() == text("Stands alone"); }));
    m_hand->saved()->setCurrentRow(0);
    m_hand->press(Qt::Key_Delete);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_hand->saved()->item(0)->text() == text("Mine, still open"); }));
    QVERIFY(
        QTest::qWaitFor([this] { return m_hand->window->session().undoSteps().undo.has_value(); }));
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_hand->saved()->item(0)->text() == text("Stands alone"); }));
    m_hand->query()->clear();
    QTest::mouseClick(m_hand->saved()->viewport(), Qt::LeftButton, {},
                      m_hand->saved()->visualItemRect(m_hand->saved()->item(0)).center());
    QCOMPARE(m_hand->query()->text(), text("dissent:any"));
    QCOMPARE(m_hand->table()->rowCount(), found);
}

void TestWindowQueries::aQueryIsRenamedWhereverItIs()
{
    const auto listed = [this](size_t count) {
        QStringList names;
        for (int row = 0; row < std::min(int(count), m_hand->saved()->count()); ++row)
            names += m_hand->saved()->item(row)->text();
        return names;
    };
    const auto store = [&](const std::vector<SavedQuery> &queries) {
        m_hand->desk.set(m_hand->desk.site(), Field::PanelQueries, queriesText(queries));
        QVERIFY(QTest::qWaitFor([&] { // suggestions follow them
            return std::ranges::equal(queries, listed(queries.size()), {}, &SavedQuery::name);
        }));
    };
    const auto rename = [this](const char *name) {
        m_hand->saved()->setFocus();
        m_hand->dialogs.texts = {text(name)};
        m_hand->press(Qt::Key_F2);
        QVERIFY(m_hand->settle());
    };
    const auto kept = [this] {
        return queriesFrom(m_hand->desk.find(m_hand->desk.site()).text(Field::PanelQueries));
    };
    const SavedQuery one{text("One"), text("split:2-2")};
    const SavedQuery two{text("Two"), text("dissent:any")};
    const SavedQuery three{text("Three"), text("spread:>40")};
    store({one, two});
    m_hand->saved()->setCurrentRow(1);
    m_hand->dialogs.meanwhile = [&] { store({three, one, two}); };
    rename("Zwei");
    QCOMPARE(kept(), (std::vector<SavedQuery>{three, one, {text("Zwei"), two.query}}));
    QVERIFY(QTest::qWaitFor([this] { return m_hand->saved()->item(2)->text() == text("Zwei"); }));
    m_hand->saved()->setCurrentRow(2);
    rename("One");
    QCOMPARE(kept().at(2).name, text("Zwei"));
    QVERIFY(m_hand->window->statusBar()->currentMessage().contains(
        text("Another query is called One already.")));
    m_hand->dialogs.meanwhile = [&] { store({three, one}); };
    rename("Drei");
    QCOMPARE(kept(), (std::vector<SavedQuery>{three, one}));
}

void TestWindowQueries::theLibraryTakesTheSameQueries()
{
    const int even = m_hand->table()->board().counts().at(size_t(SplitColumn::TwoTwo));
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    auto *filter = m_hand->named<QueryField>("Filter tools");
    QTest::keyClicks(filter, text("split:2-2"));
    QCOMPARE(m_hand->listed().size(), even);
    QTest::keyClicks(filter, text(" score:many"));
    QVERIFY(m_hand->said().join(u'|').contains(text("score: expects")));
}

void TestWindowQueries::theLibraryFollowsItsFilter()
{
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    const QString name = m_hand->listed().constLast();
    QVERIFY(m_hand->choose(qPrintable(name)));
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_hand->named<QueryField>("Filter tools"), text("starred:yes"));
    const QStringList before = m_hand->listed();
    QVERIFY(!before.contains(name));
    m_hand->action("Star tool")->trigger();
    QVERIFY(QTest::qWaitFor([&] { return m_hand->listed().contains(name); }));
    m_hand->action("Star tool")->trigger();
    QVERIFY(m_hand->settle());
    QVERIFY(m_hand->listed().contains(name)); // it is being worked on
    QVERIFY(m_hand->choose(qPrintable(before.constFirst())));
    QCOMPARE(m_hand->listed(), before);
}

VD_TEST_CASE(TestWindowQueries)

} // namespace tst_windowqueries

#include "tst_windowqueries.moc"
