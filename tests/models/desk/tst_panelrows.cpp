// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_panelrows {

using namespace vd;
using namespace vd::test;

namespace {

// "mistral 1–1 free: builder 85 ship Ada, skeptic open"
QString print(const PanelRow &row)
{
    QStringList seats;
    for (const PanelSeat &seat : row.seats) {
        QStringList parts = {nameOf(seat.persona)};
        if (seat.score)
            parts += QString::number(seat.score->value());
        const auto verdict = seat.effectiveVerdict(60);
        parts += verdict ? QString::fromLatin1(tokenOf(*verdict)) : text("open");
        if (!seat.author.isEmpty())
            parts += seat.author;
        seats += parts.join(u' ');
    }
    return QStringLiteral("%1 %2-%3 %4: %5")
        .arg(nameOf(row.tool.id))
        .arg(row.tool.split.ships)
        .arg(row.tool.split.skips)
        .arg(row.price ? QString::fromLatin1(tokenOf(*row.price)) : text("unpriced"),
             seats.join(QLatin1String(", ")));
}

QStringList printRows(TempDesk &desk)
{
    const auto rows = desk->reader()->panelRows();
    QStringList lines;
    for (const PanelRow &row : rows.value_or(std::vector<PanelRow>()))
        lines += print(row);
    return rows ? lines : QStringList(test::print(rows.error()));
}

} // namespace

class TestPanelRows : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void inDeskAndPanelOrder();
    void whatIsDeletedIsLeftOut();
    void theThresholdCounts();
    void theTrash();
    void oneRow();
    void aFifthSeatIsPassedByEverywhere();

private:
    static void fill(TempDesk &desk);
};

void TestPanelRows::fill(TempDesk &desk)
{
    desk.apply("Desk",
               {newPersona("builder"), newPersona("skeptic", 1),
                newTool("modal", "Modal", 1).set(Field::Category, "Hosting"),
                newTool("mistral", "Mistral").set(Field::PricingEntry, "free"),
                newSeat("mistral", "skeptic", 1).set(Field::Verdict, "skip").set(Field::Review, ""),
                newSeat("mistral", "builder")
                    .set(Field::Score, 85)
                    .set(Field::Author, "Ada")
                    .set(Field::Review, "Fast."),
                newSeat("modal", "skeptic").set(Field::Score, 55), newSeat("modal", "builder", 1)});
}

void TestPanelRows::inDeskAndPanelOrder()
{
    TempDesk desk;
    QCOMPARE(printRows(desk), QStringList());
    fill(desk);
    QCOMPARE(printRows(desk),
             (QStringList{text("mistral 1-1 free: builder 85 ship Ada, skeptic skip"),
                          text("modal 0-1 unpriced: skeptic 55 skip, builder open")}));
}

void TestPanelRows::whatIsDeletedIsLeftOut()
{
    TempDesk desk;
    fill(desk);
    desk.set(seat("mistral", "skeptic"), Field::Exists, value(0));
    desk.set(tool("modal"), Field::Exists, value(0));
    QCOMPARE(printRows(desk), QStringList{text("mistral 1-0 free: builder 85 ship Ada")});
}

void TestPanelRows::theThresholdCounts()
{
    TempDesk desk;
    fill(desk);
    desk.set(desk.site(), Field::ShipThreshold, value(50));
    const auto rows = desk->reader()->panelRows();
    VD_OK(rows);
    QCOMPARE(rows->at(1).tool.split, (Split{1, 0}));
}

void TestPanelRows::theTrash()
{
    TempDesk desk;
    fill(desk);
    const PanelRow before = *desk.rowOf(idOf("modal"));
    QVERIFY(desk->reader()->deletedPanelRows()->empty());
    desk.set(tool("modal"), Field::Exists, value(0));
    auto deleted = *desk->reader()->deletedPanelRows();
    QCOMPARE(deleted.size(), size_t(1));
    deleted.front().tool.updatedAt = before.tool.updatedAt;
    QCOMPARE(deleted.front(), before);
}

void TestPanelRows::oneRow()
{
    TempDesk desk;
    fill(desk);
    const auto rows = desk->reader()->panelRows();
    VD_OK(rows);
    for (const PanelRow &row : *rows) {
        const auto one = desk.rowOf(row.tool.id);
        QCOMPARE(one, std::optional(row));
    }
    desk.set(tool("modal"), Field::Exists, value(0));
    const auto deleted = desk.rowOf(idOf("modal"));
    QVERIFY(!deleted);
}

// Only damage can bring one. Lists, pages and the site then agree on the same four.
void TestPanelRows::aFifthSeatIsPassedByEverywhere()
{
    TempDesk desk;
    desk.apply("Personas", {newPersona("a"), newPersona("b", 1), newPersona("c", 2),
                            newPersona("d", 3), newPersona("e", 4), newTool("modal", "Modal", 1)});
    desk.apply(edit("Panel",
                    newPanel("mistral", "Mistral", {{"a", 81}, {"b", 82}, {"c", 83}, {"d", 84}})));
    desk.sql(text("INSERT INTO seat (number, id, \"exists\", place, tool, persona, score, extra) "
                  "SELECT max(number) + 1, ?, 1, 4, tool, ?, 85, extra FROM seat"),
             {idOf("damage").text(), idOf("e").text()});
    const QString four = text("mistral 4-0 unpriced: a 81 ship, b 82 ship, c 83 ship, d 84 ship");
    QCOMPARE(printRows(desk).first(), four);
    QCOMPARE(print(*desk.rowOf(idOf("mistral"))), four);
    const auto records = desk->reader()->toolRecords(idOf("mistral"));
    QCOMPARE(print(panelRowOf(toolsFrom({*records}).front(), 60)), four);
    const auto contents = desk->reader()->contents();
    VD_OK(contents);
    QCOMPARE(print(panelRowOf(contents->tools.front(), 60)), four);
    const auto pairing = desk->reader()->pairing(text("mistral"), text("modal"));
    VD_OK(pairing);
    QCOMPARE(print(panelRowOf(pairing->left, 60)), four);
}

VD_TEST_CASE(TestPanelRows)

} // namespace tst_panelrows

#include "tst_panelrows.moc"
