// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boarddriver.h"
#include "support/testcases.h"
#include "ui/library/toollistview.h"
#include "ui/splits/calibrationview.h"
#include "ui/splits/columnbar.h"
#include "ui/splits/splitsplace.h"
#include "ui/tool/seatcard.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tst_windowsplits {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

using Figure = SplitModel::Figure;

// The splits board in the window, by mouse and by keyboard.
class TestWindowSplits : public BoardTest
{
    Q_OBJECT

private slots:
    void aColumnLeadsToASeat();
    void enterOpensTheToolOrTheSeat();
    void sortsBySpread();
    void whatIfWritesNothing();
    void undoInWhatIfTakesBackWhatWasTried();
    void aHeldTieIsSeen();
    void blindModeHidesTheOthers();
    void emptyBoardsSaySo();
    void anEmptyColumnSaysSo();
    void anEmptyDeskSaysWhatToDo();
    void everythingHasAName();

private:
    bool isSeatFocused(const Id &seat) const;
    bool isSeatInView(const Id &seat) const;
};

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
    const int even = m_hand->table()->board().counts().at(size_t(SplitColumn::TwoTwo));
    QVERIFY(even > 0);
    const QString name = QStringLiteral("2 to 2: %1 tool(s)").arg(even);
    auto *column = m_hand->button(qPrintable(name));
    QTest::mouseClick(column, Qt::LeftButton);
    QCOMPARE(m_hand->table()->rowCount(), even);
    for (int row = 0; row < even; ++row)
        QCOMPARE(m_hand->table()->at(row).tool.split, (Split{2, 2}));
    const QModelIndex seatOf = m_hand->seatCell(qPrintable(m_hand->shown().constFirst()), 2);
    const Id tool = m_hand->table()->at(0).tool.id;
    const Id seat = m_hand->table()->seatAt(seatOf)->seat;
    m_hand->click(seatOf);
    QVERIFY(QTest::qWaitFor([&] { return isSeatFocused(seat); }));
    QCOMPARE(m_hand->window->pair().tool(), tool);
    QVERIFY(QTest::qWaitFor([&] { return isSeatInView(seat); })); // with its review
    m_hand->press(Qt::Key_3, Qt::ControlModifier);
    QTest::mouseClick(column, Qt::LeftButton); // again: all of them
    QCOMPARE(m_hand->table()->rowCount(), 16);
}

void TestWindowSplits::enterOpensTheToolOrTheSeat()
{
    m_hand->press(Qt::Key_L, Qt::ControlModifier);
    m_hand->press(Qt::Key_Down);
    QVERIFY(m_hand->view()->hasFocus());
    const Id tool = m_hand->table()->at(0).tool.id;
    m_hand->press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] {
        auto *focus = QApplication::focusWidget();
        return m_hand->window->pair().tool() == tool && focus &&
               focus->accessibleName() == text("Name");
    }));
    m_hand->press(Qt::Key_3, Qt::ControlModifier);
    m_hand->view()->setFocus();
    const QModelIndex seatOf = m_hand->seatCell(qPrintable(m_hand->shown().constFirst()), 0);
    while (m_hand->view()->currentIndex().column() < seatOf.column())
        m_hand->press(Qt::Key_Right);
    m_hand->press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return isSeatFocused(m_hand->table()->seatAt(seatOf)->seat); }));
}

void TestWindowSplits::sortsBySpread()
{
    const auto spreads = [this] {
        QList<int> all;
        for (int row = 0; row < m_hand->table()->rowCount(); ++row) {
            if (const auto scores = scoresOf(m_hand->table()->at(row)))
                all += scores->spread;
        }
        return all;
    };
    QList<int> expected = spreads();
    std::ranges::sort(expected, std::greater<>());
    QCOMPARE(spreads(), expected); // at first
    QHeaderView *header = m_hand->view()->horizontalHeader();
    const int column = m_hand->table()->columnOf(Figure::Spread);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    std::ranges::reverse(expected);
    QCOMPARE(spreads(), expected);
    QCOMPARE(header->sortIndicatorSection(), column);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestWindowSplits::whatIfWritesNothing()
{
    const qint64 position = m_hand->desk->reader()->position().value();
    const SplitCounts counts = m_hand->table()->board().counts();
    const QString name = m_hand->shown().constFirst();
    const std::string utf8 = name.toStdString();
    const QString split = m_hand->cell(utf8.c_str(), Figure::Split).data().toString();
    QTest::mouseClick(m_hand->button("What if"), Qt::LeftButton);
    QVERIFY(m_hand->said().join(u'|').contains(text("nothing is saved")));
    const QModelIndex seatOf = m_hand->seatCell(utf8.c_str(), 0);
    m_hand->view()->setFocus();
    m_hand->view()->setCurrentIndex(seatOf);
    const auto verdictBefore = m_hand->table()->seatAt(seatOf)->effectiveVerdict(60);
    m_hand->press(Qt::Key_Space);
    if (m_hand->table()->seatAt(seatOf)->effectiveVerdict(60) == verdictBefore)
        m_hand->press(Qt::Key_Space); // it was by hand what it is
    QVERIFY(m_hand->table()->seatAt(seatOf)->effectiveVerdict(60) != verdictBefore);
    QVERIFY(m_hand->cell(utf8.c_str(), Figure::Split).data().toString() != split);
    QVERIFY(m_hand->table()->board().counts() != counts);
    QVERIFY(!m_hand->button("Export")->isEnabled());
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk->reader()->position().value(), position);
    QTest::mouseClick(m_hand->button("Leave"), Qt::LeftButton);
    QVERIFY(m_hand->view()->hasFocus()); // on the cell that was left
    QCOMPARE(m_hand->view()->currentIndex(), seatOf);
    QCOMPARE(m_hand->table()->board().counts(), counts);
    QCOMPARE(m_hand->cell(utf8.c_str(), Figure::Split).data().toString(), split);
    QVERIFY(!m_hand->said().join(u'|').contains(text("nothing is saved")));
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk->reader()->position().value(), position);
    QVERIFY(m_hand->labels().isEmpty());
}

void TestWindowSplits::undoInWhatIfTakesBackWhatWasTried()
{
    m_hand->desk.set(m_hand->tool("plumbline").ref(), Field::Name, value("Plumb line"));
    auto &session = m_hand->window->session();
    session.setAuthor(text("Ada")); // whose step that was
    QVERIFY(QTest::qWaitFor([&] { return session.undoSteps().undo.has_value(); }));
    const qint64 position = m_hand->desk->reader()->position().value();
    const SplitCounts counts = m_hand->table()->board().counts();
    QTest::mouseClick(m_hand->button("What if"), Qt::LeftButton);
    QVERIFY(!m_hand->action("Undo")->isEnabled());
    const QModelIndex seatOf = m_hand->seatCell(qPrintable(m_hand->shown().constFirst()), 0);
    const auto own = [&] { return m_hand->table()->seatAt(seatOf)->own; };
    const auto before = own();
    m_hand->view()->setFocus();
    m_hand->view()->setCurrentIndex(seatOf);
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
    QCOMPARE(m_hand->table()->board().counts(), counts);
    m_hand->press(Qt::Key_Z, Qt::ControlModifier); // and there is no more of it
    m_hand->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(own(), once);
    m_hand->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(own(), twice);
    QVERIFY(m_hand->settle());
    QCOMPARE(m_hand->desk->reader()->position().value(), position);
    QTest::mouseClick(m_hand->button("Leave"), Qt::LeftButton);
    QVERIFY(m_hand->action("Undo: Set")->isEnabled()); // of the desk again
}

void TestWindowSplits::aHeldTieIsSeen()
{
    const auto said = [this] {
        return m_hand->cell("Second Reader", Figure::Split).data().toString().toStdString();
    };
    QCOMPARE(said(), "2–2");
    const Id site = m_hand->desk->reader()->records()->site.id();
    m_hand->desk.set({Kind::Site, site}, Field::PanelTie, value("hold"));
    QVERIFY(QTest::qWaitFor([&] { return said() == "2–2, held"; }));
    m_hand->ask("verdict:held");
    QCOMPARE(m_hand->table()->rowCount(),
             m_hand->table()->board().counts().at(size_t(SplitColumn::TwoTwo)));
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
    const Id site = m_hand->desk->reader()->records()->site.id();
    m_hand->desk.set({Kind::Site, site}, Field::PanelBlind, value(1));
    QVERIFY(QTest::qWaitFor([&] {
        const QModelIndex other = m_hand->seatCell("Plumbline", 1);
        return other.isValid() && m_hand->table()->placeAt(other) == SplitModel::Place::Hidden;
    }));
    QCOMPARE(m_hand->cell("Plumbline", Figure::Spread).data().toString(), QString());
    m_hand->ask("score:>0 plumb");
    // A query tells nothing either.
    QVERIFY(QTest::qWaitFor([&] { return !m_hand->shown().contains(text("Plumbline")); }));
}

void TestWindowSplits::emptyBoardsSaySo()
{
    m_hand->ask("split:2-2 split:4-0");
    QVERIFY(m_hand->said().join(u'|').contains(text("No tool matches")));
    QTest::mouseClick(m_hand->button("Show all tools"), Qt::LeftButton);
    QCOMPARE(m_hand->table()->rowCount(), 16);
    QCOMPARE(m_hand->query()->text(), QString());
}

void TestWindowSplits::anEmptyColumnSaysSo()
{
    const auto says = [this](const QString &words) { return m_hand->said().contains(words); };
    const SplitCounts counts = m_hand->table()->board().counts();
    const auto empty = size_t(std::ranges::min_element(counts) - counts.begin());
    for (const PanelRow &row : m_hand->table()->board().rows()) {
        if (columnOf(row.tool.split) == SplitColumn(empty))
            m_hand->desk.set({Kind::Tool, row.tool.id}, Field::Exists, value(0));
    }
    QTRY_COMPARE(m_hand->table()->board().counts().at(empty), 0);
    const int left = m_hand->table()->rowCount();
    const auto buttons = m_hand->window->findChild<ColumnBar *>()->findChildren<QToolButton *>();
    const QString column = name(SplitColumn(empty));
    QTest::mouseClick(buttons.at(qsizetype(empty)), Qt::LeftButton);
    QVERIFY(says(text("No panel is split %1.").arg(column)));
    QCoreApplication::processEvents();
    auto *showAll = m_hand->button("Show all tools");
    m_hand->ask("plumbline");
    const QString matching = text("Tools match “plumbline”, but none of them is in the column %1.");
    QVERIFY(QTest::qWaitFor([&] { return says(matching.arg(column)); }));
    QCOMPARE(m_hand->button("Show all tools"), showAll); // it did not go under the mouse
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(m_hand->table()->rowCount(), left);
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
    QTRY_VERIFY(says("No tools yet. Once tools have panels, this board shows who disagrees."));
    auto *tabs = m_hand->window->findChild<SplitsPlace *>()->findChild<QTabBar *>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QVERIFY(says("No tools yet. Add tools in the library; once their panels have verdicts"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    QVERIFY(says("No tools yet. Add tools in the library; the seats of their panels"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    // A button that joins a visible layout is shown by a later event.
    QTRY_VERIFY(
        std::ranges::any_of(m_hand->window->findChildren<QPushButton *>(), [](const auto *button) {
            return button->isVisible() && button->text() == text("New tool");
        }));
    QTest::mouseClick(m_hand->button("New tool"), Qt::LeftButton);
    QTRY_COMPARE(m_hand->listed().size(), 1); // in the library, in hand
    QTRY_VERIFY(!m_hand->window->pair().tool().isNull());
    m_hand->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(m_hand->table()->rowCount(), 1);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_VERIFY(says("No seat here has a verdict yet."));
    auto *calibration = m_hand->window->findChild<CalibrationView *>();
    QTRY_VERIFY(calibration->findChild<QPushButton *>()->isVisible());
    QTest::mouseClick(m_hand->button("Show open seats"), Qt::LeftButton);
    QCOMPARE(tabs->currentIndex(), 2);
    m_hand->closeWindow(); // it has a lock beside the other desk
}

void TestWindowSplits::everythingHasAName()
{
    for (int column = 0; column < m_hand->table()->columnCount(); ++column) {
        const QModelIndex index = m_hand->table()->index(0, column);
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(m_hand->view());
    QVERIFY(access && access->tableInterface());
    QCOMPARE(access->tableInterface()->rowCount(), 16);
    QCOMPARE(access->tableInterface()->columnDescription(0), text("Tool"));
    const QModelIndex seatOf = m_hand->seatCell(qPrintable(m_hand->shown().constFirst()), 0);
    QAccessibleInterface *seat = access->tableInterface()->cellAt(0, seatOf.column());
    QVERIFY(seat);
    QCOMPARE(seat->text(QAccessible::Name), seatOf.data(Qt::AccessibleTextRole).toString());
}

VD_TEST_CASE(TestWindowSplits)

} // namespace tst_windowsplits

#include "tst_windowsplits.moc"
