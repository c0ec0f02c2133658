// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/splittable.h"
#include "ui/library/toollistview.h"
#include "ui/query/queryfield.h"
#include "ui/splits/calibrationview.h"
#include "ui/splits/columnbar.h"
#include "ui/splits/splitsplace.h"
#include "ui/splits/splitview.h"
#include "ui/support/windowhand.h"
#include "ui/tool/seatcard.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

using Figure = SplitTable::Figure;

// The splits board in the window, by mouse and by keyboard.
class TestWindowSplits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_hand.reset(); }

    void aColumnLeadsToASeat();
    void enterOpensTheToolOrTheSeat();
    void aQueryFilters();
    void aWrongTermIsNamed();
    void sortsBySpread();
    void whatIfWritesNothing();
    void undoInWhatIfTakesBackWhatWasTried();
    void aHeldTieIsSeen();
    void blindModeHidesTheOthers();
    void aQueryIsSavedRenamedAndDeleted();
    void aQueryIsRenamedWhereverItIs();
    void emptyBoardsSaySo();
    void anEmptyColumnSaysSo();
    void anEmptyDeskSaysWhatToDo();
    void theLibraryTakesTheSameQueries();
    void theLibraryFollowsItsFilter();
    void everythingHasAName();

private:
    SplitView *view() const { return m_hand->window->findChild<SplitView *>(); }
    SplitTable *table() const { return static_cast<SplitTable *>(view()->model()); }
    QueryField *query() const { return m_hand->named<QueryField>("Query the board"); }
    QListWidget *saved() const { return m_hand->named<QListWidget>("Saved queries"); }
    void ask(const char *typed) const;
    QStringList shown() const;
    QModelIndex cell(const char *name, Figure figure) const;
    QModelIndex seatCell(const char *name, int place) const; // of those that sit there
    void click(const QModelIndex &index) const;
    bool isSeatFocused(const Id &seat) const;
    bool isSeatInView(const Id &seat) const;

    std::unique_ptr<WindowHand> m_hand;
};

void TestWindowSplits::init()
{
    QTest::failOnWarning(otherWindowWarnings());
    m_hand = std::make_unique<WindowHand>();
    m_hand->window->resize(1400, 853);
    QVERIFY(m_hand->open());
    m_hand->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([this] { return table()->rowCount() == 16; }));
}

void TestWindowSplits::ask(const char *typed) const
{
    m_hand->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(query()->hasFocus());
    QTest::keyClicks(query(), text(typed));
}

QStringList TestWindowSplits::shown() const
{
    QStringList names;
    for (int row = 0; row < table()->rowCount(); ++row)
        names += table()->at(row).tool.name;
    return names;
}

QModelIndex TestWindowSplits::cell(const char *name, Figure figure) const
{
    return table()->index(int(shown().indexOf(text(name))), table()->columnOf(figure));
}

QModelIndex TestWindowSplits::seatCell(const char *name, int place) const
{
    QModelIndex index = cell(name, Figure::Seat);
    while (table()->personaAt(index.column())) {
        if (table()->seatAt(index) && place-- == 0)
            return index;
        index = index.siblingAtColumn(index.column() + 1);
    }
    return {};
}

void TestWindowSplits::click(const QModelIndex &index) const
{
    view()->scrollTo(index);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
}

bool TestWindowSplits::isSeatFocused(const Id &seat) const
{
    const QWidget *focus = QApplication::focusWidget();
    for (auto *card : m_hand->window->findChildren<SeatCard *>()) {
        if (card->isVisible() && card->isAncestorOf(focus))
            return card->seat() && card->seat()->id == seat;
    }
    return false;
}

bool TestWindowSplits::isSeatInView(const Id &seat) const
{
    for (auto *card : m_hand->window->findChildren<SeatCard *>()) {
        if (!card->isVisible() || !card->seat() || card->seat()->id != seat)
            continue;
        const QWidget *area = card->parentWidget();
        while (!qobject_cast<const QScrollArea *>(area))
            area = area->parentWidget();
        const int top = card->mapTo(area, QPoint()).y();
        return top >= 0 && (top < 30 || top + card->height() <= area->height());
    }
    return false;
}

void TestWindowSplits::aColumnLeadsToASeat()
{
    const int even = table()->board().counts().at(size_t(SplitColumn::TwoTwo));
    QVERIFY(even > 0);
    const QString name = QStringLiteral("2 to 2: %1 tool(s)").arg(even);
    auto *column = m_hand->button(qPrintable(name));
    QTest::mouseClick(column, Qt::LeftButton);
    QCOMPARE(table()->rowCount(), even);
    for (int row = 0; row < even; ++row)
        QCOMPARE(table()->at(row).tool.split, (Split{2, 2}));
    const QModelIndex seatOf = seatCell(qPrintable(shown().constFirst()), 2);
    const Id tool = table()->at(0).tool.id;
    const Id seat = table()->seatAt(seatOf)->seat;
    click(seatOf);
    QVERIFY(QTest::qWaitFor([&] { return isSeatFocused(seat); }));
    QCOMPARE(m_hand->window->pair().tool(), tool);
    QVERIFY(QTest::qWaitFor([&] { return isSeatInView(seat); })); // with its review
    m_hand->press(Qt::Key_3, Qt::ControlModifier);
    QTest::mouseClick(column, Qt::LeftButton); // again: all of them
    QCOMPARE(table()->rowCount(), 16);
}

void TestWindowSplits::enterOpensTheToolOrTheSeat()
{
    m_hand->press(Qt::Key_L, Qt::ControlModifier);
    m_hand->press(Qt::Key_Down);
    QVERIFY(view()->hasFocus());
    const Id tool = table()->at(0).tool.id;
    m_hand->press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] {
        auto *focus = QApplication::focusWidget();
        return m_hand->window->pair().tool() == tool && focus &&
               focus->accessibleName() == text("Name");
    }));
    m_hand->press(Qt::Key_3, Qt::ControlModifier);
    view()->setFocus();
    const QModelIndex seatOf = seatCell(qPrintable(shown().constFirst()), 0);
    while (view()->currentIndex().column() < seatOf.column())
        m_hand->press(Qt::Key_Right);
    m_hand->press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return isSeatFocused(table()->seatAt(seatOf)->seat); }));
}

void TestWindowSplits::aQueryFilters()
{
    m_hand->desk.set(m_hand->seats("plumbline").front().ref(), Field::Review,
                     value("It purrs quinquennially."));
    ask("split:2-2");
    const int even = table()->board().counts().at(size_t(SplitColumn::TwoTwo));
    QCOMPARE(table()->rowCount(), even);
    query()->selectAll();
    m_hand->press(Qt::Key_Delete);
    QCOMPARE(table()->rowCount(), 16);
    ask("quinq"); // a word is looked up in the index
    QVERIFY(QTest::qWaitFor([&] { return shown() == QStringList{text("Plumbline")}; }));
}

void TestWindowSplits::aWrongTermIsNamed()
{
    ask("split:2-2 score:many"); // "many" is no word to search for on the way
    const auto says = [this](const char *word) {
        return m_hand->said().join(u'|').contains(text(word));
    };
    QVERIFY(says("score: expects"));
    QVERIFY(query()->accessibleDescription().contains(text("score: expects")));
    QCOMPARE(table()->rowCount(), table()->board().counts().at(size_t(SplitColumn::TwoTwo)));
    QVERIFY(says("not complete"));
    QVERIFY(!says("of 16 tool"));
    QVERIFY(!m_hand->button("Export")->isEnabled());
    ask("xyzzy score:many");
    QVERIFY(QTest::qWaitFor([this] { return table()->rowCount() == 0; }));
    QVERIFY(!says("No tool matches"));
}

void TestWindowSplits::sortsBySpread()
{
    const auto spreads = [this] {
        QList<int> all;
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (const auto scores = scoresOf(table()->at(row)))
                all += scores->spread;
        }
        return all;
    };
    QList<int> expected = spreads();
    std::ranges::sort(expected, std::greater<>());
    QCOMPARE(spreads(), expected); // at first
    QHeaderView *header = view()->horizontalHeader();
    const int column = table()->columnOf(Figure::Spread);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    std::ranges::reverse(expected);
    QCOMPARE(spreads(), expected);
    QCOMPARE(header->sortIndicatorSection(), column);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestWindowSplits::whatIfWritesNothing()
{
    const qint64 position = m_hand->desk->position().value();
    const SplitCounts counts = table()->board().counts();
    const QString name = shown().constFirst();
    const std::string utf8 = name.toStdString();
    const QString split = cell(utf8.c_str(), Figure::Split).data().toString();
    QTest::mouseClick(m_hand->button("What if"), Qt::LeftButton);
    QVERIFY(m_hand->said().join(u'|').contains(text("nothing is saved")));
    const QModelIndex seatOf = seatCell(utf8.c_str(), 0);
    view()->setFocus();
    view()->setCurrentIndex(seatOf);
    const auto verdictBefore = table()->seatAt(seatOf)->effectiveVerdict(60);
    m_hand->press(Qt::Key_Space);
    if (table()->seatAt(seatOf)->effectiveVerdict(60) == verdictBefore)
        m_hand->press(Qt::Key_Space); // it was by hand what it is
    QVERIFY(table()->seatAt(seatOf)->effectiveVerdict(60) != verdictBefore);
    QVERIFY(cell(utf8.c_str(), Figure::Split).data().toString() != split);
    QVERIFY(table()->board().counts() != counts);
    QVERIFY(!m_hand->button("Export")->isEnabled());
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk->position().value(), position);
    QTest::mouseClick(m_hand->button("Leave"), Qt::LeftButton);
    QVERIFY(view()->hasFocus()); // on the cell that was left
    QCOMPARE(view()->currentIndex(), seatOf);
    QCOMPARE(table()->board().counts(), counts);
    QCOMPARE(cell(utf8.c_str(), Figure::Split).data().toString(), split);
    QVERIFY(!m_hand->said().join(u'|').contains(text("nothing is saved")));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk->position().value(), position);
    QVERIFY(m_hand->labels().isEmpty());
}

void TestWindowSplits::undoInWhatIfTakesBackWhatWasTried()
{
    m_hand->desk.set(m_hand->tool("plumbline").ref(), Field::Name, value("Plumb line"));
    auto &workspace = m_hand->window->workspace();
    workspace.setAuthor(text("Ada")); // whose step that was
    QVERIFY(QTest::qWaitFor([&] { return workspace.undoSteps().undo.has_value(); }));
    const qint64 position = m_hand->desk->position().value();
    const SplitCounts counts = table()->board().counts();
    QTest::mouseClick(m_hand->button("What if"), Qt::LeftButton);
    QVERIFY(!m_hand->action("Undo")->isEnabled());
    const QModelIndex seatOf = seatCell(qPrintable(shown().constFirst()), 0);
    const auto own = [&] { return table()->seatAt(seatOf)->own; };
    const auto before = own();
    view()->setFocus();
    view()->setCurrentIndex(seatOf);
    m_hand->press(Qt::Key_Space);
    const auto once = own();
    QVERIFY(once != before);
    m_hand->press(Qt::Key_Space);
    const auto twice = own();
    QVERIFY(m_hand->action("Undo: Verdict tried out")->isEnabled());
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(own(), once);
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(own(), before);
    QCOMPARE(table()->board().counts(), counts);
    m_hand->press(Qt::Key_Z, Qt::ControlModifier); // and there is no more of it
    m_hand->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(own(), once);
    m_hand->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(own(), twice);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk->position().value(), position);
    QTest::mouseClick(m_hand->button("Leave"), Qt::LeftButton);
    QVERIFY(m_hand->action("Undo: Set")->isEnabled()); // of the desk again
}

void TestWindowSplits::aHeldTieIsSeen()
{
    const auto said = [this] {
        return cell("Second Reader", Figure::Split).data().toString().toStdString();
    };
    QCOMPARE(said(), "2–2");
    const Id site = m_hand->desk->records()->site.id();
    m_hand->desk.set({Kind::Site, site}, Field::PanelTie, value("hold"));
    QVERIFY(QTest::qWaitFor([&] { return said() == "2–2, held"; }));
    ask("verdict:held");
    QCOMPARE(table()->rowCount(), table()->board().counts().at(size_t(SplitColumn::TwoTwo)));
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_hand->choose("Second Reader"));
    QVERIFY(m_hand->list()
                ->currentIndex()
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(text("Mixed, held")));
}

void TestWindowSplits::blindModeHidesTheOthers()
{
    const auto seats = m_hand->seats("plumbline");
    m_hand->desk.set(seats.front().ref(), Field::Score, nothing);
    m_hand->desk.set(seats.front().ref(), Field::Author, value("Grace"));
    const Id site = m_hand->desk->records()->site.id();
    m_hand->desk.set({Kind::Site, site}, Field::PanelBlind, value(1));
    QVERIFY(QTest::qWaitFor([&] {
        const QModelIndex other = seatCell("Plumbline", 1);
        return other.isValid() && table()->placeAt(other) == SplitTable::Place::Hidden;
    }));
    QCOMPARE(cell("Plumbline", Figure::Spread).data().toString(), QString());
    ask("score:>0 plumb");
    // A query tells nothing either.
    QVERIFY(QTest::qWaitFor([&] { return !shown().contains(text("Plumbline")); }));
}

void TestWindowSplits::aQueryIsSavedRenamedAndDeleted()
{
    QCOMPARE(saved()->count(), 4); // suggestions
    const auto saysSo = [this] {
        return m_hand->said().join(u'|').contains(text("None yet; these are suggestions."));
    };
    QVERIFY(saysSo());
    QCOMPARE(saved()->item(0)->text(), text("Mine, still open"));
    QVERIFY(saved()->item(0)->toolTip().startsWith(text("author:me")));
    ask("dissent:any");
    const int found = table()->rowCount();
    m_hand->dialogs.texts = {text("Alone")};
    m_hand->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([this] { return saved()->item(0)->text() == text("Alone"); }));
    QCOMPARE(m_hand->dialogs.begun.last(), text("One stands alone")); // as it is suggested
    QCOMPARE(saved()->count(), 4); // the others are still suggested
    QCOMPARE(saved()->item(0)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Alone: %1 tool(s)").arg(found));
    QVERIFY(!saysSo());
    saved()->setFocus();
    saved()->setCurrentRow(0);
    m_hand->dialogs.texts = {text("Stands alone")};
    m_hand->press(Qt::Key_F2);
    QCOMPARE(m_hand->dialogs.begun.last(), text("Alone"));
    QVERIFY(QTest::qWaitFor([this] { return saved()->item(0)->text() == text("Stands alone"); }));
    saved()->setCurrentRow(0);
    m_hand->press(Qt::Key_Delete);
    QVERIFY(
        QTest::qWaitFor([this] { return saved()->item(0)->text() == text("Mine, still open"); }));
    QVERIFY(QTest::qWaitFor(
        [this] { return m_hand->window->workspace().undoSteps().undo.has_value(); }));
    m_hand->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([this] { return saved()->item(0)->text() == text("Stands alone"); }));
    query()->clear();
    QTest::mouseClick(saved()->viewport(), Qt::LeftButton, {},
                      saved()->visualItemRect(saved()->item(0)).center());
    QCOMPARE(query()->text(), text("dissent:any"));
    QCOMPARE(table()->rowCount(), found);
}

void TestWindowSplits::aQueryIsRenamedWhereverItIs()
{
    const auto listed = [this](size_t count) {
        QStringList names;
        for (int row = 0; row < std::min(int(count), saved()->count()); ++row)
            names += saved()->item(row)->text();
        return names;
    };
    const auto store = [&](const std::vector<SavedQuery> &queries) {
        m_hand->desk.set(m_hand->desk.site(), Field::PanelQueries, queriesText(queries));
        QVERIFY(QTest::qWaitFor([&] { // suggestions follow them
            return std::ranges::equal(queries, listed(queries.size()), {}, &SavedQuery::name);
        }));
    };
    const auto rename = [this](const char *name) {
        saved()->setFocus();
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
    saved()->setCurrentRow(1);
    m_hand->dialogs.meanwhile = [&] { store({three, one, two}); };
    rename("Zwei");
    QCOMPARE(kept(), (std::vector<SavedQuery>{three, one, {text("Zwei"), two.query}}));
    QVERIFY(QTest::qWaitFor([this] { return saved()->item(2)->text() == text("Zwei"); }));
    saved()->setCurrentRow(2);
    rename("One");
    QCOMPARE(kept().at(2).name, text("Zwei"));
    QVERIFY(m_hand->window->statusBar()->currentMessage().contains(
        text("Another query is called One already.")));
    m_hand->dialogs.meanwhile = [&] { store({three, one}); };
    rename("Drei");
    QCOMPARE(kept(), (std::vector<SavedQuery>{three, one}));
}

void TestWindowSplits::emptyBoardsSaySo()
{
    ask("split:2-2 split:4-0");
    QVERIFY(m_hand->said().join(u'|').contains(text("No tool matches")));
    QTest::mouseClick(m_hand->button("Show all tools"), Qt::LeftButton);
    QCOMPARE(table()->rowCount(), 16);
    QCOMPARE(query()->text(), QString());
}

void TestWindowSplits::anEmptyColumnSaysSo()
{
    const auto says = [this](const QString &words) { return m_hand->said().contains(words); };
    const SplitCounts counts = table()->board().counts();
    const auto empty = size_t(std::ranges::min_element(counts) - counts.begin());
    for (const PanelRow &row : table()->board().rows()) {
        if (columnOf(row.tool.split) == SplitColumn(empty))
            m_hand->desk.set({Kind::Tool, row.tool.id}, Field::Exists, value(0));
    }
    QTRY_COMPARE(table()->board().counts().at(empty), 0);
    const int left = table()->rowCount();
    const auto buttons = m_hand->window->findChild<ColumnBar *>()->findChildren<QToolButton *>();
    const QString column = name(SplitColumn(empty));
    QTest::mouseClick(buttons.at(qsizetype(empty)), Qt::LeftButton);
    QVERIFY(says(text("No panel divides %1.").arg(column)));
    QCoreApplication::processEvents();
    auto *showAll = m_hand->button("Show all tools");
    ask("plumbline");
    const QString matching = text("Tools match “plumbline”, but none of them stands in the column "
                                  "%1.");
    QVERIFY(QTest::qWaitFor([&] { return says(matching.arg(column)); }));
    QCOMPARE(m_hand->button("Show all tools"), showAll); // it did not go under the mouse
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(table()->rowCount(), left);
    QVERIFY(!buttons.at(qsizetype(empty))->isChecked());
}

void TestWindowSplits::anEmptyDeskSaysWhatToDo()
{
    const auto says = [this](const char *words) {
        return m_hand->said().join(u'|').contains(text(words));
    };
    QVERIFY(says("None yet; these are suggestions."));
    const TempDesk other;
    m_hand->window->openDesk(other.path());
    QTRY_VERIFY(says("No tools yet. Once tools have panels, it is seen here who disagrees."));
    auto *tabs = m_hand->window->findChild<SplitsPlace *>()->findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QVERIFY(says("No tools yet. Add them in the library; once their panels have verdicts"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QVERIFY(says("No tools yet. Add them in the library; the seats of their panels"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTest::mouseClick(m_hand->button("New tool"), Qt::LeftButton);
    QTRY_COMPARE(m_hand->listed().size(), 1); // in the library, in hand
    QTRY_VERIFY(!m_hand->window->pair().tool().isNull());
    m_hand->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(table()->rowCount(), 1);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_VERIFY(says("No seat here has a verdict yet."));
    auto *calibration = m_hand->window->findChild<CalibrationView *>();
    QTRY_VERIFY(calibration->findChild<QPushButton *>()->isVisible());
    QTest::mouseClick(m_hand->button("Show open seats"), Qt::LeftButton);
    QCOMPARE(tabs->currentIndex(), 2);
    m_hand->closeWindow(); // it has a lock beside the other desk
}

void TestWindowSplits::theLibraryTakesTheSameQueries()
{
    const int even = table()->board().counts().at(size_t(SplitColumn::TwoTwo));
    m_hand->press(Qt::Key_1, Qt::ControlModifier);
    m_hand->press(Qt::Key_F, Qt::ControlModifier);
    auto *filter = m_hand->named<QueryField>("Filter tools");
    QTest::keyClicks(filter, text("split:2-2"));
    QCOMPARE(m_hand->listed().size(), even);
    QTest::keyClicks(filter, text(" score:many"));
    QVERIFY(m_hand->said().join(u'|').contains(text("score: expects")));
}

void TestWindowSplits::theLibraryFollowsItsFilter()
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

void TestWindowSplits::everythingHasAName()
{
    for (int column = 0; column < table()->columnCount(); ++column) {
        const QModelIndex index = table()->index(0, column);
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(view());
    QVERIFY(access && access->tableInterface());
    QCOMPARE(access->tableInterface()->rowCount(), 16);
    QCOMPARE(access->tableInterface()->columnDescription(0), text("Tool"));
    const QModelIndex seatOf = seatCell(qPrintable(shown().constFirst()), 0);
    QAccessibleInterface *seat = access->tableInterface()->cellAt(0, seatOf.column());
    QVERIFY(seat);
    QCOMPARE(seat->text(QAccessible::Name), seatOf.data(Qt::AccessibleTextRole).toString());
}

QTEST_MAIN(TestWindowSplits)
#include "tst_windowsplits.moc"
