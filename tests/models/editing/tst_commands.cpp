// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/commands.h"
#include "support/fieldvalues.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_commands {

using namespace vd;
using namespace vd::test;

namespace {

// A record in which every field holds something else than at first; it exists.
Record otherwise(const RecordRef &ref)
{
    Record record(ref.kind, ref.id);
    for (const FieldSpec &spec : fieldsOf(ref.kind)) {
        for (const Value &value : valuesFor(spec)) {
            if (value != spec.fallback && !isNothing(value))
                record.set(spec.field, value);
        }
        if (spec.type == FieldType::Reference)
            record.set(spec.field, idOf(spec.name).text());
    }
    return record;
}

} // namespace

// The changes of each command, applied to a desk.
class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_desk = std::make_unique<TempDesk>();
        m_desk->apply("Personas", {newPersona("builder", 0), newPersona("skeptic", 1)});
        m_desk->apply("Panel", newPanel("mistral", "Mistral",
                                        {{"builder", 85, nullptr, "Good."}, {"skeptic", 41}}));
    }

    void aNewToolIsAnEmptyDraft();
    void aCopyHasTextsAndPanelButNoPast();
    void aCopyHasEveryFieldThatIsCopied();
    void deletingIsTakenBack();
    void aSeatIsPutBehindTheOthers();
    void movingKeepsTheOthersInOrder();
    void sidesAreSwapped();

private:
    void apply(const commands::Changes &changes)
    {
        m_desk->apply({text("Command"), text("Ada"), {}, {}, changes});
    }
    std::unique_ptr<TempDesk> m_desk;
};

void TestCommands::aNewToolIsAnEmptyDraft()
{
    const qint64 place = *(*m_desk)->reader()->nextPlace(Kind::Tool);
    apply(commands::makeTool({idOf("new"), *Slug::from(text("new")), text("New"), place}));
    const auto rows = *(*m_desk)->reader()->panelRows();
    QCOMPARE(rows.back().tool.name, text("New"));
    QCOMPARE(rows.back().tool.status, Status::Draft);
    QCOMPARE(rows.back().tool.split.open(), 4);
}

void TestCommands::aCopyHasTextsAndPanelButNoPast()
{
    m_desk->set(tool("mistral"), Field::Status, value("published"));
    m_desk->set(tool("mistral"), Field::Starred, value(1));
    m_desk->set(tool("mistral"), Field::Tagline, value("Small"));
    m_desk->set(tool("mistral"), Field::Slug, value("small"));
    const auto original = *(*m_desk)->reader()->toolRecords(idOf("mistral"));
    apply(commands::copyTool(original, {idOf("copy"), *Slug::from(text("copy")), text("Copy"), 9}));
    const auto copy = *(*m_desk)->reader()->toolRecords(idOf("copy"));
    QCOMPARE(copy.tool.text(Field::Tagline), text("Small"));
    QCOMPARE(copy.tool.text(Field::Status), text("draft"));
    QCOMPARE(copy.tool.integer(Field::Starred), 0);
    QCOMPARE(copy.tool.text(Field::FormerSlugs), text("[]"));
    QCOMPARE(copy.seats.size(), size_t(2));
    QCOMPARE(copy.seats.at(0).text(Field::Review), text("Good."));
    QVERIFY(copy.seats.at(0).id() != original.seats.at(0).id());
    QCOMPARE(print((*m_desk)->verify()), QStringList());
}

void TestCommands::aCopyHasEveryFieldThatIsCopied()
{
    const ToolRecords original{
        otherwise({Kind::Tool, idOf("mistral")}), {otherwise({Kind::Seat, idOf("seat")})}, {}};
    Record tool(Kind::Tool, idOf("copy"));
    Record seat(Kind::Seat, {});
    for (const Change &change :
         commands::copyTool(original, {tool.id(), *Slug::from(text("copy")), text("Copy"), 9}))
        (change.field.record == tool.ref() ? tool : seat).set(change.field.field, change.after);
    QStringList notCopied;
    for (const auto &[from, to] :
         {std::pair(original.tool, tool), {original.seats.front(), seat}}) {
        for (const FieldSpec &spec : fieldsOf(from.kind())) {
            const bool isCopy = to.value(spec.field) == from.value(spec.field);
            QVERIFY2(isCopy == spec.isCopied, spec.name);
            if (!isCopy)
                notCopied += QLatin1String(spec.name);
        }
    }
    QCOMPARE(notCopied.join(u' '), text("place slug name status starred updatedAt formerSlugs "
                                        "verdictHistory tool"));
}

void TestCommands::deletingIsTakenBack()
{
    apply(commands::remove(m_desk->find(tool("mistral"))));
    QVERIFY((*m_desk)->reader()->panelRows()->empty());
    apply(commands::restore(m_desk->find(tool("mistral"))));
    QCOMPARE((*m_desk)->reader()->panelRows()->front().tool.split.open(), 2);
}

void TestCommands::aSeatIsPutBehindTheOthers()
{
    m_desk->apply("Creator", {newPersona("creator", 2)});
    const auto panel = *(*m_desk)->reader()->toolRecords(idOf("mistral"));
    apply(commands::makeSeat(idOf("seat"), idOf("mistral"), idOf("creator"),
                             {&panel.seats.at(0), &panel.seats.at(1)}));
    const auto seats = (*m_desk)->reader()->toolRecords(idOf("mistral"))->seats;
    QCOMPARE(seats.back().reference(Field::SeatPersona), idOf("creator"));
}

void TestCommands::movingKeepsTheOthersInOrder()
{
    const auto panel = *(*m_desk)->reader()->toolRecords(idOf("mistral"));
    apply(commands::moveRecord({&panel.seats.at(0), &panel.seats.at(1)}, 1, 0));
    const auto moved = *(*m_desk)->reader()->toolRecords(idOf("mistral"));
    QCOMPARE(moved.seats.front().reference(Field::SeatPersona), idOf("skeptic"));
    apply(commands::moveRecord({&moved.seats.at(0), &moved.seats.at(1)}, 0, 1));
    QCOMPARE((*m_desk)
                 ->reader()
                 ->toolRecords(idOf("mistral"))
                 ->seats.front()
                 .reference(Field::SeatPersona),
             idOf("builder"));
}

void TestCommands::sidesAreSwapped()
{
    m_desk->apply("Other", {newTool("other", "Other", 1)});
    apply(commands::makeComparison(idOf("pair"), idOf("mistral"), idOf("other"), 0));
    apply(commands::swapSides(m_desk->find({Kind::Comparison, idOf("pair")})));
    const Record swapped = m_desk->find({Kind::Comparison, idOf("pair")});
    QCOMPARE(swapped.reference(Field::Left), idOf("other"));
    QCOMPARE(swapped.reference(Field::Right), idOf("mistral"));
}

VD_TEST_CASE(TestCommands)

} // namespace tst_commands

#include "tst_commands.moc"
