// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boarddriver.h"
#include "support/testcases.h"
#include "ui/preview/previewpane.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTest>

namespace tst_splitcolumns {

using namespace vd;
using namespace vd::test;
using namespace vd::ui;

using Figure = SplitModel::Figure;

// The columns of the board: how wide they are, what stays in view, and what is kept of it.
class TestSplitColumns : public BoardTest
{
    Q_OBJECT

private slots:
    void namesStayInView();
    void aDoubleClickFitsTheColumn();
    void orderAndWidthsAreKept();
    void placesKeepTheWindowsSize();
};

void TestSplitColumns::namesStayInView()
{
    m_hand->window->resize(1000, 700);
    const auto *names = m_hand->view()->findChild<QTableView *>();
    QVERIFY(!names->isVisible());
    QVERIFY(m_hand->view()->columnWidth(0) >= 160);
    const QModelIndex last = m_hand->table()->index(5, m_hand->table()->columnCount() - 1);
    m_hand->view()->setFocus();
    m_hand->view()->setCurrentIndex(last);
    QVERIFY(names->isVisible());
    QCOMPARE(names->width() - 1, m_hand->view()->columnWidth(0));
    QVERIFY(names->isAncestorOf(m_hand->view()->childAt(20, 10))); // its heading, too
    QCOMPARE(names->visualRect(last.siblingAtColumn(0)).top(),
             m_hand->view()->visualRect(last).top());
    // What is behind them comes out when it is gone to.
    while (m_hand->view()->currentIndex().column() > 1) {
        m_hand->press(Qt::Key_Left);
        QVERIFY(m_hand->view()->visualRect(m_hand->view()->currentIndex()).left() >=
                (names->isVisible() ? names->width() - 1 : 0));
    }
    // And a click on a name opens its tool.
    m_hand->view()->setCurrentIndex(last);
    const Id tool = m_hand->table()->at(last.row()).tool.id;
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
                      names->visualRect(last.siblingAtColumn(0)).center());
    QVERIFY(QTest::qWaitFor([&] { return m_hand->window->pair().tool() == tool; }));
}

void TestSplitColumns::aDoubleClickFitsTheColumn()
{
    QHeaderView *header = m_hand->view()->horizontalHeader();
    const int column = m_hand->table()->columnOf(Figure::Dissenter);
    header->resizeSection(column, 40);
    const QPoint edge(header->sectionViewportPosition(column) + header->sectionSize(column) - 1,
                      header->height() / 2);
    QTest::mouseMove(header->viewport(), edge);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, edge);
    int longest = 0;
    for (int row = 0; row < m_hand->table()->rowCount(); ++row) {
        const QString text = m_hand->table()->index(row, column).data().toString();
        longest = std::max(longest, m_hand->view()->fontMetrics().horizontalAdvance(text));
    }
    QVERIFY(m_hand->view()->columnWidth(column) > longest);
    QVERIFY(m_hand->view()->columnWidth(column) < longest + 40);
}

void TestSplitColumns::orderAndWidthsAreKept()
{
    m_hand->table()->sortBy(Figure::Mean, Qt::AscendingOrder);
    const int column = m_hand->table()->columnOf(Figure::Dissenter);
    m_hand->view()->horizontalHeader()->resizeSection(column, 231);
    const QStringList names = m_hand->shown();
    m_hand->window->close();
    m_hand->window = std::make_unique<MainWindow>(m_hand->preferences, m_hand->dialogs,
                                                  *page::Theme::load());
    QVERIFY(m_hand->open());
    m_hand->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([this] { return m_hand->table()->rowCount() == 16; }));
    QCOMPARE(m_hand->shown(), names);
    QCOMPARE(m_hand->view()->horizontalHeader()->sortIndicatorSection(),
             m_hand->table()->columnOf(Figure::Mean));
    QCOMPARE(m_hand->view()->columnWidth(column), 231);
}

// Beside the preview, too, where a place has one.
void TestSplitColumns::placesKeepTheWindowsSize()
{
    const auto *places = m_hand->window->findChild<const QStackedWidget *>(
        QStringLiteral("places"));
    QVERIFY(places);
    const auto *preview = m_hand->window->findChild<const PreviewPane *>();
    QVERIFY(preview);
    for (int place = 0; place < places->count(); ++place) {
        m_hand->press(Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
        QCOMPARE(places->currentIndex(), place);
        const int room = preview->isVisible() ? 1100 - 320 - 8 : 1100;
        const int least = places->minimumSizeHint().width();
        QVERIFY2(least <= room, qPrintable(QStringLiteral("%1: %2").arg(place).arg(least)));
    }
}

VD_TEST_CASE(TestSplitColumns)

} // namespace tst_splitcolumns

#include "tst_splitcolumns.moc"
