// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_desknotes {

using namespace vd;
using namespace vd::test;

// Notes on the splits of tools, in and out of a desk.
class TestDeskNotes : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void goWithTheirTool();
    void comeWithTheirTool();
    void tellWhichToolChanged();
    void areUndone();
    void stayWithTheirTool();
    void needATool();
    void areOldestFirst();
    void briefToolsCountThem();
    void panelRowsTellOfThem();

private:
    QStringList notesOf(const char *slug)
    {
        QStringList texts;
        const auto records = (*m_desk)->reader()->toolRecords(idOf(slug));
        for (const Record &note : records->notes)
            texts += note.text(Field::NoteText);
        return texts;
    }

    std::unique_ptr<TempDesk> m_desk;
};

void TestDeskNotes::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_desk->apply("Desk", {newPersona("builder"), newTool("anvil", "Anvil"),
                           newTool("bellows", "Bellows", 1), newSeat("anvil", "builder"),
                           newNote("anvil", "why", "Why?")});
}

void TestDeskNotes::goWithTheirTool()
{
    TempDesk &desk = *m_desk;
    desk.set(tool("anvil"), Field::Exists, value(0));
    auto moment = desk->reader();
    VD_OK(moment);
    QCOMPARE(moment->briefTools()->size(), size_t(1));
    QCOMPARE(moment->allToolRecords()->size(), size_t(1));
    QVERIFY(moment->toolRecords(std::vector{idOf("anvil")})->empty());
}

void TestDeskNotes::comeWithTheirTool()
{
    TempDesk &desk = *m_desk;
    desk.set(tool("anvil"), Field::Exists, value(0));
    desk.set(tool("anvil"), Field::Exists, value(1));
    QCOMPARE(notesOf("anvil"), {text("Why?")});
    QCOMPARE(desk->reader()->pairing(text("anvil"), text("bellows"))->left.notes,
             (NoteTally{1, 0, {}}));
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskNotes::tellWhichToolChanged()
{
    TempDesk &desk = *m_desk;
    const qint64 before = *desk->reader()->position();
    const Commit commit = desk.set(note("why"), Field::Resolved, value(1));
    QVERIFY(desk->reader()->panelRowsOf(commit.changes)->contains(idOf("anvil")));
    auto moment = desk->reader();
    VD_OK(moment);
    QCOMPARE(*moment->toolsChangedSince(before), std::set<Id>{idOf("anvil")});
}

void TestDeskNotes::areUndone()
{
    TempDesk &desk = *m_desk;
    desk.apply("Note", {newNote("anvil", "more", "And so?")});
    QCOMPARE(notesOf("anvil").size(), 2);
    VD_OK(desk->undo(text("Ada")));
    QCOMPARE(notesOf("anvil"), {text("Why?")});
    VD_OK(desk->redo(text("Ada")));
    QCOMPARE(notesOf("anvil").size(), 2);
    QCOMPARE(desk.get(note("more"), Field::NoteText), value("And so?"));
}

void TestDeskNotes::stayWithTheirTool()
{
    TempDesk &desk = *m_desk;
    const auto moved = desk->apply(
        edit("Move", {change(note("why"), Field::NoteTool, tool("anvil").id.text(),
                             tool("bellows").id.text())}));
    QVERIFY(!moved);
    QCOMPARE(moved.error().error.text(), text("A note cannot move to another tool."));
    QCOMPARE(notesOf("bellows"), QStringList());
}

void TestDeskNotes::needATool()
{
    TempDesk &desk = *m_desk;
    QVERIFY(!desk->apply(edit("Note", {newNote("nowhere", "lost", "Hello?")})));
    desk.set(tool("bellows"), Field::Exists, value(0));
    const auto late = desk->apply(edit("Note", {newNote("bellows", "lost", "Hello?")}));
    QVERIFY(!late);
    QCOMPARE(late.error().error.text(), text("A note needs a tool that is there."));
    QVERIFY(!desk->apply(edit("Note", {NewRecord(note("lost")).set(Field::NoteText, "Hello?")})));
    QCOMPARE(desk->reader()->records()->notes.size(), size_t(1));
}

void TestDeskNotes::areOldestFirst()
{
    TempDesk &desk = *m_desk;
    desk.apply("Notes", {newNote("anvil", "late", "3").set(Field::WrittenAt, 3000),
                         newNote("anvil", "early", "1").set(Field::WrittenAt, 1000),
                         newNote("anvil", "between", "2").set(Field::WrittenAt, 2000)});
    QCOMPARE(notesOf("anvil"), QStringList({text("Why?"), text("1"), text("2"), text("3")}));
}

void TestDeskNotes::briefToolsCountThem()
{
    TempDesk &desk = *m_desk;
    desk.apply("Notes", {newNote("anvil", "2", "2", true), newNote("anvil", "3", "3"),
                         newNote("bellows", "4", "4", true)});
    desk.set(note("3"), Field::Exists, value(0));
    desk.set(tool("anvil"), Field::PanelTake, value("A take."));
    auto moment = desk->reader();
    VD_OK(moment);
    const auto tools = *moment->briefTools();
    QCOMPARE(tools[0].tool.notes, (NoteTally{1, 1, {text("none")}}));
    QCOMPARE(tools[0].tool.panelTakeVerdicts, text("none"));
    QCOMPARE(tools[0].tool.panelTake, QString()); // it is brief
    QCOMPARE(tools[1].tool.notes, (NoteTally{0, 1, {text("none")}}));
    const auto whole = toolsFrom(*moment->allToolRecords());
    QCOMPARE(whole[0].notes, tools[0].tool.notes);
    QCOMPARE(whole[0].panelTake, text("A take."));
}

void TestDeskNotes::panelRowsTellOfThem()
{
    TempDesk &desk = *m_desk;
    desk.apply("Notes", {newNote("anvil", "2", "2", true), newNote("anvil", "3", "3"),
                         newNote("anvil", "4", "4"), newNote("bellows", "5", "5", true)});
    desk.set(note("4"), Field::Exists, value(0));
    desk.set(seat("anvil", "builder"), Field::Due, value("2026-06-01"));
    desk.set(tool("anvil"), Field::PanelTake, value("A take."));
    auto rows = *desk->reader()->panelRows();
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].notesOpen, 2);
    QVERIFY(rows[0].takeSet && !rows[0].takeStale);
    QCOMPARE(rows[0].seats.front().due, text("2026-06-01"));
    QCOMPARE(rows[1].notesOpen, 0);
    QVERIFY(!rows[1].takeSet && !rows[1].takeStale);
    desk.set(seat("anvil", "builder"), Field::Score, value(80));
    rows = *desk->reader()->panelRows();
    QVERIFY(rows[0].takeSet && rows[0].takeStale);
    for (const PanelRow &row : rows)
        QVERIFY(desk.rowOf(row.tool.id) == row);
}

VD_TEST_CASE(TestDeskNotes)

} // namespace tst_desknotes

#include "tst_desknotes.moc"
