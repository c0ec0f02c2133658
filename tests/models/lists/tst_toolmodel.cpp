// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/rowtext.h"
#include "lists/toolmodel.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_toolmodel {

using namespace vd;
using namespace vd::test;

namespace {

ToolRow row(const char *name, Split split = {}, const char *category = "")
{
    ToolRow tool;
    tool.id = idOf(name);
    tool.name = text(name);
    tool.category = text(category);
    tool.split = split;
    return tool;
}

// A line a row, as on the screen.
QStringList printModel(const ToolModel &list)
{
    QStringList lines;
    for (int i = 0; i < list.rowCount(); ++i) {
        const QModelIndex index = list.index(i);
        const QString name = index.data().toString();
        const QVariant count = index.data(ToolModel::HeadingCountRole);
        lines += count.isValid()
                     ? QStringLiteral("# %1 (%2)").arg(name).arg(count.toInt())
                     : name + u' ' +
                           rowtext::detail(index.data(ToolModel::ToolRole).value<ToolRow>());
    }
    return lines;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *line : texts)
        list += text(line);
    return list;
}

std::vector<ToolRow> someTools()
{
    return {row("zeta", {4, 0}, "Speech"), row("Tool 10", {1, 1}, "LLM"), row("tool 9", {0, 3}),
            row("Écrit", {3, 1}, "LLM")};
}

} // namespace

// Every list is watched by a model tester, whose findings are warnings and so failures.
class TestToolModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QLocale::setDefault(QLocale(QLocale::English)); // C, a test's own, knows no accents
        m_list = std::make_unique<ToolModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get());
        m_list->setRows(someTools());
    }
    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
    }

    void orders_data();
    void orders();
    void filters();
    void updateInPlace();
    void updateThatMoves();
    void newTool();
    void removed();
    void headings();
    void ordersByWhatIsToldOfTools();
    void countsHiddenTools();
    void spoken();

private:
    std::unique_ptr<ToolModel> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestToolModel::orders_data()
{
    QTest::addColumn<ToolOrder>("order");
    QTest::addColumn<QStringList>("shown");
    using By = ToolOrder::By;
    QTest::newRow("desk") << ToolOrder{}
                          << lines({"zeta 100 % · Ship · Speech", "Tool 10 50 % · Mixed · LLM",
                                    "tool 9 0 % · Skip · Draft", "Écrit 75 % · Ship · LLM"});
    QTest::newRow("name") << ToolOrder{By::Name, false, false}
                          << lines({"Écrit 75 % · Ship · LLM", "tool 9 0 % · Skip · Draft",
                                    "Tool 10 50 % · Mixed · LLM", "zeta 100 % · Ship · Speech"});
    QTest::newRow("ship") << ToolOrder{By::PanelShip, false, false}
                          << lines({"zeta 100 % · Ship · Speech", "Écrit 75 % · Ship · LLM",
                                    "Tool 10 50 % · Mixed · LLM", "tool 9 0 % · Skip · Draft"});
    QTest::newRow("grouped") << ToolOrder{By::Name, false, true}
                             << lines({"# LLM (2)", "Écrit 75 % · Ship · LLM",
                                       "Tool 10 50 % · Mixed · LLM", "# Speech (1)",
                                       "zeta 100 % · Ship · Speech", "# No category (1)",
                                       "tool 9 0 % · Skip · Draft"});
}

void TestToolModel::orders()
{
    QFETCH(ToolOrder, order);
    QFETCH(QStringList, shown);
    m_list->setOrder(order);
    QCOMPARE(printModel(*m_list), shown);
}

void TestToolModel::filters()
{
    const QPersistentModelIndex kept = m_list->index(3);
    const QPersistentModelIndex hidden = m_list->index(0);
    m_list->setMatches(std::unordered_set{idOf("tool 9"), idOf("Écrit")});
    QCOMPARE(printModel(*m_list), lines({"tool 9 0 % · Skip · Draft", "Écrit 75 % · Ship · LLM"}));
    QCOMPARE(kept.row(), 1);
    QVERIFY(!hidden.isValid());
    QCOMPARE(m_list->shownCount(), 2);
    QCOMPARE(m_list->toolCount(), 4);
    m_list->setMatches({});
    QCOMPARE(kept.row(), 3);
    QCOMPARE(m_list->shownCount(), 4);
}

void TestToolModel::updateInPlace()
{
    const QSignalSpy changed(m_list.get(), &ToolModel::dataChanged);
    const QSignalSpy laidOut(m_list.get(), &ToolModel::layoutChanged);
    const QSignalSpy reset(m_list.get(), &ToolModel::modelReset);
    m_list->put(row("Tool 10", {2, 0}, "LLM"));
    QCOMPARE(m_list->index(1).data(ToolModel::ToolRole).value<ToolRow>().split, (Split{2, 0}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(laidOut.size() + reset.size(), 0);
}

void TestToolModel::updateThatMoves()
{
    m_list->setOrder({ToolOrder::By::PanelShip, false, true});
    const QPersistentModelIndex moved = m_list->index(m_list->rowOf(idOf("zeta")));
    const QSignalSpy reset(m_list.get(), &ToolModel::modelReset);
    m_list->put(row("zeta", {2, 2}, "LLM"));
    QCOMPARE(printModel(*m_list),
             lines({"# LLM (3)", "Écrit 75 % · Ship · LLM", "Tool 10 50 % · Mixed · LLM",
                    "zeta 50 % · Mixed · LLM", "# No category (1)", "tool 9 0 % · Skip · Draft"}));
    QCOMPARE(moved.row(), 3);
    QCOMPARE(reset.size(), 0);
}

void TestToolModel::newTool()
{
    m_list->setOrder({ToolOrder::By::Name, false, true});
    m_list->put(row("Beta", {}, "Agents"));
    m_list->put(row("Gamma", {}, "Speech"));
    QCOMPARE(printModel(*m_list).mid(0, 2), lines({"# Agents (1)", "Beta Pending · Agents"}));
    QCOMPARE(printModel(*m_list).mid(5, 3),
             lines({"# Speech (2)", "Gamma Pending · Speech", "zeta 100 % · Ship · Speech"}));
    m_list->setMatches(std::unordered_set{idOf("Beta")});
    m_list->put(row("Delta", {}, "Agents"));
    QCOMPARE(printModel(*m_list), lines({"# Agents (1)", "Beta Pending · Agents"}));
    QCOMPARE(m_list->rowOf(idOf("Delta")), -1);
}

void TestToolModel::removed()
{
    m_list->setOrder({ToolOrder::By::Name, false, true});
    m_list->remove(idOf("zeta"));
    m_list->remove(idOf("Écrit"));
    m_list->remove(idOf("nobody"));
    QCOMPARE(printModel(*m_list), lines({"# LLM (1)", "Tool 10 50 % · Mixed · LLM",
                                         "# No category (1)", "tool 9 0 % · Skip · Draft"}));
    QCOMPARE(m_list->toolCount(), 2);
}

void TestToolModel::headings()
{
    m_list->setOrder({ToolOrder::By::Name, false, true});
    QCOMPARE(m_list->flags(m_list->index(0)), Qt::NoItemFlags);
    QVERIFY(m_list->flags(m_list->index(1)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(m_list->idAt(0).isNull());
    QCOMPARE(m_list->idAt(1), idOf("Écrit"));
    QVERIFY(m_list->idAt(-1).isNull());
    QVERIFY(m_list->idAt(7).isNull());
}

void TestToolModel::spoken()
{
    ToolRow tool = row("Mistral", {3, 1});
    tool.status = Status::Review;
    tool.starred = true;
    QCOMPARE(rowtext::spoken(tool),
             text("Mistral, starred, 3 ship, 1 skip, 75 per cent, Ship, In review"));
    QCOMPARE(rowtext::spoken(row("", {})), text("Unnamed tool, Pending, Draft"));
}

void TestToolModel::ordersByWhatIsToldOfTools()
{
    auto tools = someTools(); // zeta, Tool 10, tool 9, Écrit
    tools[0].status = Status::Published;
    tools[1].status = Status::Review;
    tools[1].updatedAt = 20;
    tools[3].updatedAt = 10;
    tools[2].starred = true;
    m_list->setRows(tools);
    const auto names = [this] {
        QStringList shown;
        for (int i = 0; i < m_list->rowCount(); ++i)
            shown += m_list->index(i).data().toString();
        return shown;
    };
    m_list->setOrder({ToolOrder::By::Status, false, false});
    QCOMPARE(names(), lines({"Écrit", "tool 9", "Tool 10", "zeta"}));
    m_list->setOrder({ToolOrder::By::Recent, false, false});
    QCOMPARE(names(), lines({"Tool 10", "Écrit", "tool 9", "zeta"}));
    m_list->setOrder({ToolOrder::By::Recent, true, false});
    QCOMPARE(names(), lines({"tool 9", "Tool 10", "Écrit", "zeta"}));
    m_list->setOrder({ToolOrder::By::Desk, true, false});
    QCOMPARE(names(), lines({"tool 9", "zeta", "Tool 10", "Écrit"}));
}

void TestToolModel::countsHiddenTools()
{
    m_list->setMatches(std::unordered_set{idOf("zeta")});
    const QSignalSpy changed(m_list.get(), &ToolModel::toolCountChanged);
    const QSignalSpy inserted(m_list.get(), &ToolModel::rowsInserted);
    m_list->put(row("Hidden"));
    m_list->put(row("Hidden", {1, 0}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_list->toolCount(), 5);
    m_list->remove(idOf("tool 9"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_list->toolCount(), 4);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(m_list->shownCount(), 1);
}

VD_TEST_CASE(TestToolModel)

} // namespace tst_toolmodel

#include "tst_toolmodel.moc"
