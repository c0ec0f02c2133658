// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/splitmodel.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <numeric>

namespace tst_splitmodel {

using namespace vd;
using namespace vd::test;

using Figure = SplitModel::Figure;

namespace {

PanelRow panel(const char *word, const std::vector<std::pair<const char *, int>> &scores)
{
    PanelRow row;
    row.tool.id = idOf(word);
    row.tool.name = text(word);
    for (const auto &[persona, score] : scores) {
        PanelSeat made;
        made.seat = seat(word, persona).id;
        made.persona = idOf(persona);
        if (score >= 0)
            made.score = *Score::from(score);
        row.seats.push_back(made);
    }
    row.tool.split = splitOf(row.seats, 60);
    return row;
}

} // namespace

// The board as a table: its cells, in words, and in order.
class TestSplitModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void columnsAreThoseOfTheRoster();
    void cellsSayWhatTheyShow();
    void tellsOpenSeatsFromGaps();
    void sortsByEveryFigure_data();
    void sortsByEveryFigure();
    void whatHasNoFigureComesLast();
    void ranksFollowWhatIsSupposed();
    void whatIsOpenHasNoRank();
    void splitsWithoutAVerdictComeLast();
    void aHeldTieSaysSo();
    void updatesStayInPlace();
    void headingsDefineTheirFigures();

private:
    QString cell(const char *toolWord, Figure figure, int role = Qt::DisplayRole) const;
    QModelIndex seatOf(const char *toolWord, const char *personaWord) const;
    QStringList names() const;
    void showAll();

    PanelTable m_rows;
    std::unique_ptr<SplitModel> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSplitModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_tester.reset();
    m_table.reset();
    m_rows = {};
    BoardView view;
    for (const char *word : {"builder", "skeptic", "founder", "futurist", "analyst"}) {
        Persona persona;
        persona.id = idOf(word);
        persona.name = text(word);
        view.roster.push_back(persona);
    }
    m_rows.setView(view);
    m_rows.setRows({
        panel("ash", {{"builder", 80}, {"skeptic", 31}, {"founder", 74}, {"futurist", 80}}),
        panel("beech", {{"builder", 61}, {"skeptic", 62}, {"founder", 63}, {"futurist", 64}}),
        panel("cedar", {{"builder", 90}, {"skeptic", -1}}),
        panel("dogwood", {}),
        panel("elm", {{"builder", 90}, {"skeptic", 10}, {"founder", 20}, {"futurist", 70}}),
    });
    m_table = std::make_unique<SplitModel>(m_rows);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get());
    showAll();
}

void TestSplitModel::showAll()
{
    std::vector<int> numbers(size_t(m_rows.count()));
    std::iota(numbers.begin(), numbers.end(), 0);
    m_table->setNumbers(numbers);
}

QString TestSplitModel::cell(const char *toolWord, Figure figure, int role) const
{
    return m_table->index(m_table->rowOf(idOf(toolWord)), m_table->columnOf(figure))
        .data(role)
        .toString();
}

QModelIndex TestSplitModel::seatOf(const char *toolWord, const char *personaWord) const
{
    int column = m_table->columnOf(Figure::Seat);
    while (m_table->personaAt(column)->id != idOf(personaWord))
        ++column;
    return m_table->index(m_table->rowOf(idOf(toolWord)), column);
}

QStringList TestSplitModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_table->rowCount(); ++row)
        names += m_table->at(row).tool.name;
    return names;
}

void TestSplitModel::columnsAreThoseOfTheRoster()
{
    QCOMPARE(m_table->columnCount(), 9 + 5);
    QStringList headings;
    for (int column = 0; column < m_table->columnCount(); ++column)
        headings += m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(headings.join(u'|'),
             text("Tool|Split|Rank|builder|skeptic|founder|futurist|analyst|Mean|Median|Spread|"
                  "Std dev|Lone dissenter|Scores"));
}

// Worked by hand: 80, 31, 74, 80 have the mean 66.25, and the mean square distance 420.1875; the
// three others 78 and 2.83.
void TestSplitModel::cellsSayWhatTheyShow()
{
    QCOMPARE(cell("ash", Figure::Split), text("3–1"));
    QCOMPARE(cell("ash", Figure::Mean), text("66.3"));
    QCOMPARE(cell("ash", Figure::Median), text("77.0"));
    QCOMPARE(cell("ash", Figure::Spread), text("49"));
    QCOMPARE(cell("ash", Figure::Deviation), text("20.5"));
    QCOMPARE(cell("ash", Figure::Dissenter), text("skeptic 31, others 78 ± 3"));
    QCOMPARE(cell("ash", Figure::Strip), text("80, 31, 74, 80"));
    QCOMPARE(seatOf("ash", "skeptic").data(Qt::AccessibleTextRole).toString(), text("31, Skip"));
    QCOMPARE(cell("dogwood", Figure::Mean, Qt::AccessibleTextRole), text("no score"));
    QCOMPARE(cell("beech", Figure::Dissenter, Qt::AccessibleTextRole), text("nobody stands alone"));
}

void TestSplitModel::tellsOpenSeatsFromGaps()
{
    QCOMPARE(m_table->placeAt(seatOf("cedar", "skeptic")), SplitModel::Place::Open);
    QCOMPARE(m_table->placeAt(seatOf("cedar", "founder")), SplitModel::Place::Absent);
    QCOMPARE(seatOf("cedar", "skeptic").data(Qt::AccessibleTextRole).toString(), text("open seat"));
    QCOMPARE(seatOf("cedar", "founder").data(Qt::AccessibleTextRole).toString(),
             text("not on the panel"));
    QCOMPARE(m_table->seatAt(seatOf("cedar", "skeptic"))->seat, seat("cedar", "skeptic").id);
    QVERIFY(!m_table->seatAt(seatOf("cedar", "founder")));
}

void TestSplitModel::sortsByEveryFigure_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<QString>("descending");
    QTest::newRow("spread") << int(Figure::Spread) << text("elm ash beech cedar dogwood");
    QTest::newRow("mean") << int(Figure::Mean) << text("cedar ash beech elm dogwood");
    QTest::newRow("median") << int(Figure::Median) << text("cedar ash beech elm dogwood");
    QTest::newRow("deviation") << int(Figure::Deviation) << text("elm ash beech cedar dogwood");
    QTest::newRow("dissenter") << int(Figure::Dissenter) << text("ash beech cedar dogwood elm");
    QTest::newRow("lowest") << int(Figure::Strip) << text("cedar beech ash elm dogwood");
    QTest::newRow("first persona") << int(Figure::Seat) << text("cedar elm ash beech dogwood");
    QTest::newRow("name") << int(Figure::Tool) << text("elm dogwood cedar beech ash");
    QTest::newRow("split") << int(Figure::Split) << text("beech ash elm cedar dogwood");
}

void TestSplitModel::sortsByEveryFigure()
{
    QFETCH(const int, figure);
    QFETCH(const QString, descending);
    m_table->sortBy(Figure(figure), Qt::DescendingOrder);
    QCOMPARE(names().join(u' '), descending);
    QCOMPARE(m_table->sortColumn(), m_table->columnOf(Figure(figure)));
}

void TestSplitModel::whatHasNoFigureComesLast()
{
    m_table->sortBy(Figure::Spread, Qt::AscendingOrder);
    QCOMPARE(names().join(u' '), text("cedar beech ash elm dogwood"));
}

void TestSplitModel::ranksFollowWhatIsSupposed()
{
    QCOMPARE(cell("ash", Figure::Rank), text("2"));
    QCOMPARE(cell("cedar", Figure::Rank), text("–")); // ships with all it has, but a seat is open
    m_table->compareRanks(true);
    const int ash = m_rows.numberOf(idOf("ash"));
    m_rows.suppose(ash, seat("ash", "skeptic").id, Verdict::Ship);
    m_table->update(ash, true);
    QCOMPARE(cell("ash", Figure::Split), text("4–0"));
    QCOMPARE(cell("ash", Figure::Rank), text("1, was 2"));
    QCOMPARE(cell("beech", Figure::Rank), text("2, was 1"));
    QVERIFY(seatOf("ash", "skeptic").data().toString().contains(text("only supposed")));
    m_rows.put(panel("fir", {{"builder", 90}, {"skeptic", 90}})); // meanwhile, elsewhere
    m_rows.remove({idOf("dogwood")});
    showAll();
    QCOMPARE(cell("ash", Figure::Rank), text("1, was 2")); // whatever comes and goes
    QCOMPARE(cell("beech", Figure::Rank), text("2, was 1"));
    QCOMPARE(cell("fir", Figure::Rank), text("–"));
    m_rows.forgetSupposed();
    m_table->compareRanks(false);
    QVERIFY(!cell("ash", Figure::Rank).contains(text("was")));
}

void TestSplitModel::whatIsOpenHasNoRank()
{
    m_table->sortBy(Figure::Rank, Qt::AscendingOrder);
    QCOMPARE(names().join(u' '), text("beech ash elm cedar dogwood"));
}

void TestSplitModel::splitsWithoutAVerdictComeLast()
{
    m_table->sortBy(Figure::Split, Qt::AscendingOrder);
    QCOMPARE(names().last(), text("dogwood"));
    m_table->sortBy(Figure::Split, Qt::DescendingOrder);
    QCOMPARE(names().last(), text("dogwood"));
}

void TestSplitModel::aHeldTieSaysSo()
{
    QCOMPARE(cell("elm", Figure::Split), text("2–2"));
    BoardView view = m_rows.view();
    view.tie = TiePolicy::Hold;
    m_rows.setView(view);
    QCOMPARE(cell("elm", Figure::Split), text("2–2, held"));
    QCOMPARE(cell("ash", Figure::Split), text("3–1"));
}

void TestSplitModel::updatesStayInPlace()
{
    const QStringList before = names();
    m_rows.put(panel("elm", {{"builder", 50}}));
    m_table->update(m_rows.numberOf(idOf("elm")), true);
    QCOMPARE(names(), before); // in order again as soon as it is asked for
    m_table->update(m_rows.numberOf(idOf("elm")), false);
    QCOMPARE(names().join(u' '), text("ash beech cedar dogwood"));
    QCOMPARE(m_table->rowOf(idOf("elm")), -1);
}

void TestSplitModel::headingsDefineTheirFigures()
{
    for (int column = 0; column < m_table->columnCount(); ++column)
        QVERIFY(!m_table->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    const auto spread = m_table->headerData(m_table->columnOf(Figure::Spread), Qt::Horizontal,
                                            Qt::ToolTipRole);
    QCOMPARE(spread.toString(), text("Highest score minus lowest."));
}

VD_TEST_CASE(TestSplitModel)

} // namespace tst_splitmodel

#include "tst_splitmodel.moc"
