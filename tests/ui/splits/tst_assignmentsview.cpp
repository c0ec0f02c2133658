// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/splits/panels.h"
#include "support/testcases.h"
#include "ui/splits/assignmentsview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace tst_assignmentsview {

using namespace vd;
using namespace vd::ui;
using namespace vd::test;

class TestAssignmentsView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void byPersona();
    void byAuthor();
    void enterOpensTheSeat();
    void aClickOpensTheSeatOnce();
    void freeSeatsAreExplained();
    void freeSeatsAreCounted();
    void retiredToolsWaitForNobody();
    void inWords();
    void isAModel();
    void nothingWaits();

private:
    void look(const std::vector<const char *> &names, const QDate &today = QDate(2026, 5, 4));
    QStringList printed() const; // the tree as it is read
    QModelIndex lineOf(int group, int line) const;

    PanelTable m_board;
    std::unique_ptr<AssignmentsView> m_view;
    QTreeView *m_tree = nullptr;
    std::vector<PanelRow> m_rows;
};

void TestAssignmentsView::init()
{
    m_rows = {
        panel("Mistral",
              {{"builder", 80},
               {"skeptic", {}, nullptr, "Ada", "2026-05-09"},
               {"purist", 40},
               {"founder", {}, nullptr, " Grace "}},
              "Models"),
        panel("Modal",
              {{"builder", 80},
               {"skeptic", {}, nullptr, "grace", "2026-05-01"},
               {"purist", {}, "skip"},
               {"founder", 70}},
              "Hosts"),
        panel("Llama", {{"builder", 80}, {"purist", 20}, {"skeptic", 30, nullptr, "Ada"}},
              "Models"),
    };
    m_view = std::make_unique<AssignmentsView>(m_board);
    look({"Builder", "Skeptic", "Purist", "Founder", "Host"});
    m_tree = m_view->findChild<QTreeView *>();
    m_view->resize(1000, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestAssignmentsView::look(const std::vector<const char *> &names, const QDate &today)
{
    BoardView view;
    view.roster = rosterOf(names);
    view.shipThreshold = threshold;
    m_board.setView(view);
    m_board.setRows(m_rows);
    m_view->refresh(today);
}

QModelIndex TestAssignmentsView::lineOf(int group, int line) const
{
    return m_tree->model()->index(line, 0, m_tree->model()->index(group, 0));
}

QStringList TestAssignmentsView::printed() const
{
    QStringList lines;
    const QAbstractItemModel *model = m_tree->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex parent = model->index(group, 0);
        lines += parent.data().toString();
        for (int line = 0; line < model->rowCount(parent); ++line) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells += model->index(line, column, parent).data().toString();
            lines += QStringLiteral("  ") + cells.join(QStringLiteral(" | "));
        }
    }
    return lines;
}

void TestAssignmentsView::byPersona()
{
    QCOMPARE(printed().join(u'\n').toUtf8(),
             QByteArray("Skeptic · 2 seat(s), 1 overdue\n"
                        "  Modal | grace | 2026-05-01 | Overdue by 3 day(s)\n"
                        "  Mistral | Ada | 2026-05-09 | \n"
                        "Founder · 1 seat(s)\n"
                        "  Mistral | Grace |  | \n"
                        "Free seats · 1 seat(s)\n"
                        "  Llama | Suggested: Host |  | Host sits on 0 panel(s) of Models, fewer "
                        "than anybody else who is free."));
    QVERIFY(m_tree->isExpanded(m_tree->model()->index(0, 0)));
}

void TestAssignmentsView::byAuthor()
{
    auto *grouping = m_view->findChild<QComboBox *>();
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down);
    m_rows[0].seats[1].author.clear();
    look({"Builder", "Skeptic", "Purist", "Founder"}, QDate(2026, 5, 1));
    QCOMPARE(printed().mid(0, 5).join(u'\n').toUtf8(),
             QByteArray("grace · 2 seat(s)\n"
                        "  Modal | Skeptic | 2026-05-01 | Due today\n"
                        "  Mistral | Founder |  | \n"
                        "Nobody yet · 1 seat(s)\n"
                        "  Mistral | Skeptic | 2026-05-09 | "));
}

void TestAssignmentsView::enterOpensTheSeat()
{
    QSignalSpy opened(m_view.get(), &AssignmentsView::seatOpened);
    m_tree->setFocus();
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    QTest::keyClick(m_tree, Qt::Key_Return); // of a group: nothing to open
    QCOMPARE(opened.count(), 0);
    QTest::keyClick(m_tree, Qt::Key_Down);
    QTest::keyClick(m_tree, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<Id>(), m_rows[1].tool.id);
    QCOMPARE(opened.at(0).at(1).value<Id>(), seatId("Modal", "skeptic"));
}

void TestAssignmentsView::aClickOpensTheSeatOnce()
{
    QSignalSpy opened(m_view.get(), &AssignmentsView::seatOpened);
    const auto middle = [this](const QModelIndex &index) {
        return m_tree->visualRect(index).center();
    };
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {},
                      middle(m_tree->model()->index(0, 0))); // of a group: nothing to open
    QCOMPARE(opened.count(), 0);
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, middle(lineOf(0, 0)));
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(1).value<Id>(), seatId("Modal", "skeptic"));
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, middle(lineOf(0, 1)));
    QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {}, middle(lineOf(0, 1)));
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(1).at(1).value<Id>(), seatId("Mistral", "skeptic"));
}

void TestAssignmentsView::freeSeatsAreCounted()
{
    m_rows.push_back(panel("Ink", {{"builder", 80}}, "Top %1"));
    look({"Builder", "Skeptic", "Purist", "Founder", "Host"});
    QCOMPARE(printed().mid(5).join(u'\n').toUtf8(),
             QByteArray("Free seats · 4 seat(s)\n"
                        "  Llama | Suggested: Host |  | Host sits on 0 panel(s) of Models, fewer "
                        "than anybody else who is free.\n"
                        "  Ink | Suggested: Host |  | Host sits on 0 panel(s) of Top %1, as few "
                        "as Founder, and on fewer of the whole desk: 0 against 2."));
}

void TestAssignmentsView::freeSeatsAreExplained()
{
    QSignalSpy opened(m_view.get(), &AssignmentsView::seatOpened);
    const QModelIndex line = lineOf(2, 0);
    m_tree->setCurrentIndex(line);
    m_tree->setFocus();
    QTest::keyClick(m_tree, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<Id>(), m_rows[2].tool.id);
    QVERIFY(opened.at(0).at(1).value<Id>().isNull());
}

void TestAssignmentsView::retiredToolsWaitForNobody()
{
    for (PanelRow &row : m_rows)
        row.tool.status = Status::Retired;
    look({"Skeptic", "Founder"});
    QCOMPARE(m_tree->model()->rowCount(), 0);
}

void TestAssignmentsView::inWords()
{
    const auto labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == QStringLiteral("3 open seat(s), 1 of them overdue · 1 tool(s) "
                                               "with a free seat");
    }));
    QCOMPARE(lineOf(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Modal, Skeptic, grace, due 2026-05-01, Overdue by 3 day(s)"));
}

void TestAssignmentsView::isAModel()
{
    QAbstractItemModelTester tester(m_tree->model());
    auto *grouping = m_view->findChild<QComboBox *>();
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down);
    m_rows.clear();
    look({});
    QCOMPARE(m_tree->model()->rowCount(), 0);
}

void TestAssignmentsView::nothingWaits()
{
    const auto says = [this](const char *words) {
        const auto labels = m_view->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QLatin1String(words));
        });
    };
    const std::vector names = {"Builder", "Skeptic", "Purist", "Founder"};
    const std::vector before = m_rows;
    QVERIFY(m_tree->isVisible());
    m_rows = {
        panel("Full", {{"builder", 80}, {"skeptic", 1}, {"purist", 2}, {"founder", 3}}, "Hosts")};
    look(names);
    QVERIFY(says("No seat waits for a verdict. Seats that do are listed here; set their author"));
    QVERIFY(!m_tree->isVisible());
    m_rows.clear();
    look(names);
    QVERIFY(says("No tools yet. Add tools in the library; "));
    m_rows = before;
    look(names);
    QVERIFY(m_tree->isVisible());
}

VD_TEST_CASE(TestAssignmentsView)

} // namespace tst_assignmentsview

#include "tst_assignmentsview.moc"
