// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/splits/panels.h"
#include "support/testcases.h"
#include "ui/splits/calibrationview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_calibrationview {

using namespace vd;
using namespace vd::ui;
using namespace vd::test;

namespace {

QStringList texts(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list += QString::fromUtf8(word);
    return list;
}

} // namespace

// Ten panels of models on which Skeptic stands alone, and one of editors with two seats.
class TestCalibrationView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void figuresOfEachPersona();
    void agreementOfEachTwo();
    void alphaInWords();
    void whoNeverDissentsIsCalledOut();
    void aCategoryByKeys();
    void aCategoryThatGoesIsLeft();
    void isReadAloud();
    void definitionsHaveTheirSource();
    void halvesGoUp();
    void neverTogether();
    void noToolsYet();
    void noVerdictYet();
    void noTwoOnAPanelYet();

private:
    void look(const std::vector<const char *> &names);
    QTableView *table(const char *name) const;
    QStringList line(const char *table, int row) const;
    bool says(const QString &text) const;

    PanelTable m_board;
    std::unique_ptr<CalibrationView> m_view;
    std::vector<PanelRow> m_rows;
};

void TestCalibrationView::init()
{
    m_rows.clear();
    for (int i = 0; i < 10; ++i) {
        const QByteArray name = "model" + QByteArray::number(i);
        m_rows.push_back(
            panel(name.constData(), {{"builder", 80}, {"skeptic", 20}, {"purist", 70}}, "Models"));
    }
    m_rows.push_back(panel("ink", {{"builder", 40}, {"skeptic", 90}}, "Editors"));
    m_view = std::make_unique<CalibrationView>(m_board);
    look({"Builder", "Skeptic", "Purist"});
    m_view->resize(1000, 800);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestCalibrationView::look(const std::vector<const char *> &names)
{
    BoardView view;
    view.roster = rosterOf(names);
    view.shipThreshold = threshold;
    m_board.setView(view);
    m_board.setRows(m_rows);
    m_view->refresh();
}

QTableView *TestCalibrationView::table(const char *name) const
{
    for (auto *view : m_view->findChildren<QTableView *>()) {
        if (view->accessibleName() == QLatin1String(name))
            return view;
    }
    qFatal("no such table");
}

QStringList TestCalibrationView::line(const char *name, int row) const
{
    const QAbstractItemModel *model = table(name)->model();
    QStringList cells{model->headerData(row, Qt::Vertical).toString()};
    for (int column = 0; column < model->columnCount(); ++column)
        cells += model->index(row, column).data().toString();
    return cells;
}

bool TestCalibrationView::says(const QString &text) const
{
    return std::ranges::any_of(m_view->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

void TestCalibrationView::figuresOfEachPersona()
{
    const char *name = "How each persona rates";
    QAbstractItemModelTester tester(table(name)->model());
    QCOMPARE(line(name, 0),
             (texts({"Builder", "11", "91 %", "76.4", "11.5", "40", "0 of 10", ""})));
    QCOMPARE(line(name, 1),
             (texts({"Skeptic", "11", "9 %", "26.4", "20.1", "70", "10 of 10", ""})));
    QCOMPARE(line(name, 2), (texts({"Purist", "10", "100 %", "70.0", "0.0", "0", "0 of 10", ""})));
}

void TestCalibrationView::agreementOfEachTwo()
{
    const char *name = "How far each two personas agree";
    QAbstractItemModelTester tester(table(name)->model());
    QCOMPARE(line(name, 0), (texts({"Builder", "–", "0 %\nκ −0.20 · n 11", "100 %\nκ – · n 10"})));
    QCOMPARE(line(name, 1), (texts({"Skeptic", "0 %\nκ −0.20 · n 11", "–", "0 %\nκ 0.00 · n 10"})));
}

void TestCalibrationView::alphaInWords()
{
    QVERIFY(says(
        QStringLiteral("Krippendorff's α -0.476, over 11 panel(s) with two verdicts or more")));
}

void TestCalibrationView::whoNeverDissentsIsCalledOut()
{
    const auto sentence = QStringLiteral(
        "%1 never dissents: on 10 panel(s) of three verdicts or more "
        "its verdict never stood alone.");
    QVERIFY(says(sentence.arg(QStringLiteral("Builder")) + u'\n' +
                 sentence.arg(QStringLiteral("Purist"))));
    m_rows.pop_back();
    m_rows.pop_back(); // nine are not enough to say never
    look({"Builder", "Skeptic", "Purist"});
    for (const QLabel *label : m_view->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || !label->text().contains(QStringLiteral("never dissents")));
}

void TestCalibrationView::aCategoryByKeys()
{
    auto *category = m_view->findChild<QComboBox *>();
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Down);
    QCOMPARE(category->currentText(), QStringLiteral("Editors"));
    QCOMPARE(line("How each persona rates", 0),
             (texts({"Builder", "1", "0 %", "40.0", "0.0", "0", "0 of 0", ""})));
    QCOMPARE(line("How far each two personas agree", 0),
             (texts({"Builder", "–", "0 %\nκ 0.00 · n 1", "–"})));
}

void TestCalibrationView::aCategoryThatGoesIsLeft()
{
    auto *category = m_view->findChild<QComboBox *>();
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Down);
    m_rows.push_back(panel("vim", {{"builder", 70}}, "Editors"));
    look({"Builder"});
    QCOMPARE(category->currentText(), QStringLiteral("Editors"));
    QCOMPARE(line("How each persona rates", 0).at(1), QStringLiteral("2"));
    m_rows.resize(10);
    look({"Builder"});
    QCOMPARE(category->currentText(), QStringLiteral("All categories"));
    QCOMPARE(line("How each persona rates", 0).at(1), QStringLiteral("10"));
}

void TestCalibrationView::isReadAloud()
{
    auto *figures = QAccessible::queryAccessibleInterface(table("How each persona rates"));
    QVERIFY(figures->tableInterface());
    QCOMPARE(figures->tableInterface()->rowCount(), 3);
    const auto said = [](const QTableView *view, int row, int column) {
        return view->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(table("How each persona rates"), 1, FiguresModel::Scores),
             QStringLiteral("Skeptic, Scores: 20 to 90, mean 26.4, standard deviation 20.1"));
    const QTableView *matrix = table("How far each two personas agree");
    QCOMPARE(said(matrix, 0, 1), QStringLiteral("Builder and Skeptic: the same verdict on 0 of "
                                                "11 panel(s), 0 %, Cohen's kappa −0.20"));
    QCOMPARE(said(matrix, 0, 2),
             QStringLiteral("Builder and Purist: the same verdict on 10 of 10 panel(s), 100 %; "
                            "kappa is undefined because both gave the same verdict every time"));
}

void TestCalibrationView::definitionsHaveTheirSource()
{
    QVERIFY(table("How far each two personas agree")
                ->accessibleDescription()
                .contains(QStringLiteral("20 (1960), 37–46")));
    const QAbstractItemModel *figures = table("How each persona rates")->model();
    for (int column = 0; column < figures->columnCount(); ++column)
        QVERIFY(!figures->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    const auto labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("Krippendorff")) &&
               label->toolTip().contains(QStringLiteral("(2011)"));
    }));
}

void TestCalibrationView::halvesGoUp()
{
    m_rows.clear();
    for (int i = 0; i < 40; ++i) {
        const QByteArray name = "model" + QByteArray::number(i);
        m_rows.push_back(panel(name.constData(), {{"builder", i < 23 ? 80 : 20}, {"skeptic", 80}}));
    }
    look({"Builder", "Skeptic"});
    QCOMPARE(line("How each persona rates", 0).at(2), QStringLiteral("58 %")); // of 57.5
    QVERIFY(line("How far each two personas agree", 0).at(2).startsWith(QStringLiteral("58 %")));
}

void TestCalibrationView::neverTogether()
{
    m_rows = {panel("ink", {{"builder", 40}, {"skeptic"}})};
    look({"Builder", "Skeptic"});
    QCOMPARE(table("How far each two personas agree")
                 ->model()
                 ->index(0, 1)
                 .data(Qt::AccessibleTextRole)
                 .toString(),
             QStringLiteral("Builder and Skeptic: no panel on which both have a verdict"));
}

void TestCalibrationView::noToolsYet()
{
    m_rows.clear();
    look({"Builder"});
    QVERIFY(says(
        QStringLiteral("No tools yet. Add tools in the library; once their panels have verdicts, "
                       "this page shows how each persona rates and who agrees with whom.")));
    QVERIFY(!table("How each persona rates")->isVisible());
    QVERIFY(!m_view->findChild<QPushButton *>());
}

void TestCalibrationView::noVerdictYet()
{
    const QSignalSpy requested(m_view.get(), &CalibrationView::seatsRequested);
    m_rows = {panel("Modal", {{"builder"}, {"skeptic"}}, "Hosts")};
    look({"Builder", "Skeptic"});
    QVERIFY(says(
        QStringLiteral("No seat here has a verdict yet. Score the seats that wait for one; then "
                       "this page shows how each persona rates and who agrees with whom.")));
    QTest::mouseClick(m_view->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    m_rows = {panel("ink", {{"builder", 40}, {"skeptic", 90}})};
    look({"Builder", "Skeptic"});
    QVERIFY(table("How each persona rates")->isVisible());
}

void TestCalibrationView::noTwoOnAPanelYet()
{
    m_rows = {panel("Modal", {{"builder", 80}, {"skeptic"}}, "Hosts")};
    look({"Builder", "Skeptic"});
    QCOMPARE(line("How each persona rates", 0).mid(0, 3), (texts({"Builder", "1", "100 %"})));
    QVERIFY(says(QStringLiteral("Krippendorff's α needs panels with at least two verdicts, and "
                                "both ship and skip among them")));
    QVERIFY(says(QStringLiteral("No two personas have a verdict on the same panel yet. Once a "
                                "panel has two verdicts, this table shows how far they agree.")));
    QVERIFY(!table("How far each two personas agree")->isVisible());
}

VD_TEST_CASE(TestCalibrationView)

} // namespace tst_calibrationview

#include "tst_calibrationview.moc"
