// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/fieldrule.h"
#include "support/fieldvalues.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_deskreader {

using namespace vd;
using namespace vd::test;

namespace {

constexpr qsizetype length = 1000; // longer than any value here

class Lines
{
public:
    QStringList all;

    void add(const Record &record)
    {
        for (const FieldSpec &spec : fieldsOf(record.kind()))
            add(QLatin1String(spec.name), excerptOf(record.value(spec.field), length));
    }
    void add(const ToolRecords &records)
    {
        add(records.tool);
        add(records.seats);
        add(records.notes);
    }
    void add(const Tool &tool)
    {
        add(tool.name, tool.panelTake + tool.panelTakeVerdicts);
        for (const VerdictChange &change : tool.verdictHistory)
            add(change.on, QLatin1String(tokenOf(change.to)));
        add(text("notes"), QString::number(tool.notes.open) + QString::number(tool.notes.resolved));
        for (const Seat &seat : tool.scorecard.seats()) {
            add(seat.author, seat.score ? QString::number(seat.score->value()) : QString());
            add(seat.review, seat.reviewedOn);
            add(text("verdict"), seat.verdict ? QLatin1String(tokenOf(*seat.verdict)) : QString());
        }
    }
    void add(const PanelRow &row)
    {
        add(row.tool.name,
            QString::number(row.tool.split.ships) + QString::number(row.tool.split.skips));
        add(text("notes"), QString::number(row.notesOpen) + QString::number(row.isDiscussed));
        add(text("take"), QString::number(row.takeSet) + QString::number(row.takeStale));
        for (const PanelSeat &seat : row.seats) {
            add(seat.author, seat.score ? QString::number(seat.score->value()) : QString());
            add(text("verdict"), seat.own ? QLatin1String(tokenOf(*seat.own)) : QString());
        }
    }
    void add(const JournalEntry &entry)
    {
        for (const Change &change : entry.edit.changes)
            add(entry.edit.label, print(change));
    }
    void add(const BriefTool &brief)
    {
        add(brief.tool);
        for (const auto *values : {&brief.listed, &brief.linked})
            add(*values);
        add(brief.seats);
    }
    void add(const Value &value) { add(text("value"), excerptOf(value, length)); }
    void add(const Id &id) { add(text("id"), id.text()); }
    template<typename T>
    void add(const std::vector<T> &values)
    {
        for (const T &value : values)
            add(value);
    }

private:
    void add(const QString &name, const QString &value) { all += name + u'=' + value; }
};

const char *const words = "secret";

// Everything that a reader answers, but for the journal's position.
QStringList answers(const DeskReader &reader, const Change &about)
{
    Lines lines;
    const DeskRecords records = *reader.records();
    for (const auto *list :
         {&records.personas, &records.tools, &records.seats, &records.comparisons, &records.notes})
        lines.add(*list);
    lines.add(*reader.toolRecords(idOf("saw")));
    lines.add(*reader.toolRecords(std::vector{idOf("saw")}));
    lines.add(*reader.allToolRecords());
    lines.add(*reader.history());
    lines.add(*reader.briefTools());
    lines.add(reader.contents()->tools);
    const Pairing pairing = *reader.pairing(text("saw"), text("anvil"));
    lines.add(pairing.left);
    lines.add(pairing.right);
    lines.add(*reader.panelRows());
    lines.add(*reader.deletedPanelRows());
    const auto rows = *reader.panelRowsOf({about, {{tool("saw"), Field::Name}, {}, {}}});
    for (const auto &[id, row] : rows) {
        if (row)
            lines.add(*row);
    }
    lines.add(*reader.toolsWith(text(words)));
    lines.add(*reader.toolsWithPhrase(text(words)));
    return lines.all;
}

} // namespace

// What a reader tells of a desk in blind mode. Cleo has yet to score the saw; Dan has no seat on
// it.
class TestDeskReader : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingHiddenChangesAnAnswer_data();
    void nothingHiddenChangesAnAnswer();
    void theOwnScoreShowsEverything();
    void oneMomentIsSeenByTwo();

private:
    QStringList seenBy(const char *person, const Change &about)
    {
        (*m_desk)->setViewer(text(person));
        return answers(*(*m_desk)->searchReader(), about);
    }
    std::optional<TempDesk> m_desk;
};

void TestDeskReader::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk.emplace();
    m_desk->apply("Desk", {newPersona("builder"), newPersona("skeptic", 1),
                           newTool("saw", "Saw").set(Field::PanelTake, "A take."),
                           newSeat("saw", "builder").set(Field::Author, "Ada"),
                           newSeat("saw", "skeptic", 1).set(Field::Author, "Cleo"),
                           newTool("anvil", "Anvil", 1), newNote("saw", "why", "Why?"),
                           newNote("saw", "done", "Settled.", true)});
    m_desk->set(m_desk->site(), Field::PanelBlind, value(1));
}

void TestDeskReader::nothingHiddenChangesAnAnswer_data()
{
    QTest::addColumn<FieldRef>("field");
    for (const RecordRef &record : {tool("saw"), seat("saw", "builder"), test::note("done")}) {
        for (const FieldSpec &spec : fieldsOf(record.kind)) {
            if (spec.isHiddenWhenBlind && spec.type != FieldType::Reference)
                QTest::addRow("%s %s", kindName(record.kind), spec.name)
                    << FieldRef{record, spec.field};
        }
    }
}

void TestDeskReader::nothingHiddenChangesAnAnswer()
{
    QFETCH(const FieldRef, field);
    const FieldSpec &spec = *findField(field.record.kind, field.field);
    const Change about{field, {}, {}};
    const Value before = m_desk->get(field.record, field.field);
    const QStringList told = seenBy(" cleo ", about);
    const QStringList whole = seenBy("Dan", about);
    std::vector<Value> values = valuesFor(spec);
    if (!findFault(spec, text(words)))
        values = {text(words)};
    int changed = 0;
    for (const Value &value : values) {
        m_desk->set(field.record, field.field, value);
        if (m_desk->get(field.record, field.field) == before)
            continue; // the desk gave it another value
        ++changed;
        QCOMPARE(seenBy(" cleo ", about), told);
        QVERIFY(seenBy("Dan", about) != whole);
        QCOMPARE(seenBy("", about), seenBy("Dan", about)); // nothing is hidden from nobody
    }
    QVERIFY(changed > 0);
}

void TestDeskReader::theOwnScoreShowsEverything()
{
    const Change about{{seat("saw", "builder"), Field::Score}, {}, {}};
    QVERIFY(seenBy("Cleo", about) != seenBy("Dan", about));
    m_desk->set(seat("saw", "skeptic"), Field::Score, value(40));
    QCOMPARE(seenBy("Cleo", about), seenBy("Dan", about));
    m_desk->set(seat("saw", "skeptic"), Field::Score, nothing);
    QVERIFY(seenBy("Cleo", about) != seenBy("Dan", about));
    m_desk->set(m_desk->site(), Field::PanelBlind, value(0));
    QCOMPARE(seenBy("Cleo", about), seenBy("Dan", about));
}

void TestDeskReader::oneMomentIsSeenByTwo()
{
    (*m_desk)->setViewer(text("Cleo"));
    auto whole = (*m_desk)->wholeReader();
    VD_OK(whole);
    const DeskReader seen = whole->asSeenBy(text("Cleo"));
    QCOMPARE(seen.hiddenTools().value(), std::set<Id>{idOf("saw")});
    QCOMPARE(whole->hiddenTools().value(), std::set<Id>());
    QCOMPARE(seen.contents()->tools.front().panelTake, QString());
    QCOMPARE(whole->contents()->tools.front().panelTake, text("A take."));
}

VD_TEST_CASE(TestDeskReader)

} // namespace tst_deskreader

#include "tst_deskreader.moc"
