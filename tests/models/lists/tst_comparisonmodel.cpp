// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/comparisonmodel.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_comparisonmodel {

using namespace vd;
using namespace vd::test;

namespace {

ComparisonRow row(const char *id, int place, const char *left, const char *right,
                  const char *title = "")
{
    return {idOf(id), place, text(title), text(left), text(right)};
}

// A line a row, as on the screen.
QStringList printModel(const ComparisonModel &list)
{
    QStringList lines;
    for (int i = 0; i < list.rowCount(); ++i) {
        const QModelIndex index = list.index(i);
        lines += index.data().toString() + QStringLiteral(" | ") +
                 index.data(DetailRole).toString();
    }
    return lines;
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void inOrderOfPlaces();
    void aTitleStandsAboveThePair();
    void aNewRowGoesToItsPlace();
    void aMovedRowTakesItsIndexAlong();
    void removed();
    void aDeletedToolIsTold();
    void spokenAndSearched();

private:
    std::unique_ptr<ComparisonModel> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestComparisonModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_list = std::make_unique<ComparisonModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get());
    m_list->setRows({row("c", 7, "Gamma", "Delta"), row("a", 0, "Alpha", "Beta"),
                     row("b", 2, "Beta", "Gamma")});
}

void TestComparisonModel::cleanup()
{
    m_tester.reset();
    m_list.reset();
}

void TestComparisonModel::inOrderOfPlaces()
{
    QCOMPARE(printModel(*m_list), (QStringList{text("Alpha vs Beta | "), text("Beta vs Gamma | "),
                                               text("Gamma vs Delta | ")}));
    QCOMPARE(m_list->rowOf(idOf("b")), 1);
    QCOMPARE(m_list->rowOf(idOf("nobody")), -1);
}

void TestComparisonModel::aTitleStandsAboveThePair()
{
    const QSignalSpy changed(m_list.get(), &ComparisonModel::dataChanged);
    const QSignalSpy reset(m_list.get(), &ComparisonModel::modelReset);
    m_list->put(row("b", 2, "Beta", "Gamma", "Speed or price"));
    QCOMPARE(printModel(*m_list).at(1), text("Speed or price | Beta vs Gamma"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestComparisonModel::aNewRowGoesToItsPlace()
{
    const QSignalSpy inserted(m_list.get(), &ComparisonModel::rowsInserted);
    m_list->put(row("d", 1, "Delta", "Alpha"));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1);
    QCOMPARE(printModel(*m_list).at(1), text("Delta vs Alpha | "));
}

void TestComparisonModel::aMovedRowTakesItsIndexAlong()
{
    const QPersistentModelIndex first = m_list->index(0);
    const QPersistentModelIndex second = m_list->index(1);
    m_list->put(row("a", 9, "Alpha", "Beta"));
    QCOMPARE(first.row(), 2);
    QCOMPARE(second.row(), 0);
    m_list->put(row("a", 1, "Alpha", "Beta"));
    QCOMPARE(first.row(), 0);
    QCOMPARE(second.row(), 1);
}

void TestComparisonModel::removed()
{
    const QSignalSpy removed(m_list.get(), &ComparisonModel::rowsRemoved);
    m_list->remove(idOf("b"));
    m_list->remove(idOf("nobody"));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(printModel(*m_list),
             (QStringList{text("Alpha vs Beta | "), text("Gamma vs Delta | ")}));
}

void TestComparisonModel::aDeletedToolIsTold()
{
    m_list->put(row("b", 2, "Beta", ""));
    QCOMPARE(printModel(*m_list).at(1),
             text("Beta vs Deleted tool | not published: a tool is deleted"));
    m_list->put(row("b", 2, "", "Gamma", "Old"));
    QCOMPARE(printModel(*m_list).at(1),
             text("Old | Deleted tool vs Gamma · not published: a tool is deleted"));
}

void TestComparisonModel::spokenAndSearched()
{
    m_list->put(row("b", 2, "Beta", "Gamma", "Speed"));
    const QModelIndex titled = m_list->index(1);
    QCOMPARE(titled.data(Qt::AccessibleTextRole).toString(), text("Speed, Beta vs Gamma"));
    QCOMPARE(titled.data(SearchRole).toString(), text("Speed\nBeta vs Gamma"));
    QCOMPARE(m_list->index(0).data(Qt::AccessibleTextRole).toString(), text("Alpha vs Beta"));
}

VD_TEST_CASE(TestComparisonModel)

} // namespace tst_comparisonmodel

#include "tst_comparisonmodel.moc"
