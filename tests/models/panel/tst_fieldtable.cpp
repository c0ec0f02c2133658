// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/blind.h"
#include "panel/fieldrule.h"
#include "support/fieldvalues.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_fieldtable {

using namespace vd;
using namespace vd::test;

// Walks over the table of fields: what a line says holds wherever it is used. Where the site shows
// a field is tested in tst_shownfields and tst_affectedparts, what is copied in tst_commands.
class TestFieldTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFieldHasItsOwnLabel();
    void whatIsDerivedIsNeverAConflict();
    void whatIsSearchedIsFound();
    void theDeskSetsWhatIsDerived();
    void whatIsHiddenIsNotThere();

private:
    static QStringList having(bool FieldSpec::*trait);
};

// "tool name", …
QStringList TestFieldTable::having(bool FieldSpec::*trait)
{
    QStringList names;
    for (const Kind kind : kinds) {
        for (const FieldSpec &spec : fieldsOf(kind)) {
            if (spec.*trait)
                names += QLatin1String(kindName(kind)) + u' ' + QLatin1String(spec.name);
        }
    }
    return names;
}

void TestFieldTable::everyFieldHasItsOwnLabel()
{
    for (const Kind kind : kinds) {
        QVERIFY(!labelOf(kind).isEmpty());
        QStringList labels, names;
        for (const FieldSpec &spec : fieldsOf(kind)) {
            QVERIFY2(!labelOf(kind, spec.field).isEmpty(), spec.name);
            labels += labelOf(kind, spec.field);
            names += QLatin1String(spec.name);
        }
        QCOMPARE(labels.removeDuplicates(), 0);
        QCOMPARE(names.removeDuplicates(), 0);
    }
    QCOMPARE(labelOf(Kind::Tool, Field::BestFor), text("Best for"));
}

void TestFieldTable::whatIsDerivedIsNeverAConflict()
{
    for (const Kind kind : kinds) {
        for (const FieldSpec &spec : fieldsOf(kind)) {
            const bool settlesItself = spec.merge == Merge::Derived ||
                                       spec.merge == Merge::Elements;
            QVERIFY2(!spec.isDerived || settlesItself, spec.name);
            QVERIFY2(spec.isDerived || spec.merge != Merge::Derived, spec.name);
        }
    }
}

// The view `search_source` of the newest schema reads exactly the fields that the table calls
// searched, and an edit of any of them is found at once.
void TestFieldTable::whatIsSearchedIsFound()
{
    TempDesk desk;
    desk.apply("Desk", {newPersona("builder"), newTool("mistral", "Mistral"),
                        newSeat("mistral", "builder"), newNote("mistral", "why", "Why?")});
    QStringList found;
    int number = 100; // no word begins another
    for (const RecordRef &record :
         {tool("mistral"), seat("mistral", "builder"), test::note("why"), persona("builder")}) {
        for (const FieldSpec &spec : fieldsOf(record.kind)) {
            const QString word = text("needle") + QString::number(++number);
            if (findFault(spec, word) || spec.type == FieldType::Base64)
                continue; // no words
            desk.set(record, spec.field, word);
            const auto tools = desk->searchReader()->toolsWith(word);
            QVERIFY(tools);
            if (!tools->empty())
                found += QLatin1String(kindName(record.kind)) + u' ' + QLatin1String(spec.name);
        }
    }
    QStringList searched = having(&FieldSpec::isSearched);
    found.sort();
    searched.sort();
    QCOMPARE(found.join(QLatin1String(", ")), searched.join(QLatin1String(", ")));
    QCOMPARE(print(desk->verify()), QStringList()); // the index agrees with the records
}

// Whatever an edit changes that nobody asked for is derived, and nothing else is.
void TestFieldTable::theDeskSetsWhatIsDerived()
{
    TempDesk desk;
    desk.apply("Desk", {newPersona("builder"), newPersona("skeptic", 1),
                        newTool("mistral", "Mistral").set(Field::Status, "published"),
                        newSeat("mistral", "builder").set(Field::Score, 85),
                        newNote("mistral", "why", "Why?")});
    *desk.clock.now += 86'400'000;
    const std::vector<Part> asked = {change(tool("mistral"), Field::Slug, "mistral", "small"),
                                     change(tool("mistral"), Field::PanelTake, nothing, "Ship it."),
                                     change(seat("mistral", "builder"), Field::Score, 85, 10),
                                     change(test::note("why"), Field::Resolved, 0, 1)};
    QStringList set;
    for (const Change &each : desk.apply("Everything", asked).changes) {
        const auto isIt = [&](const Part &part) { return part.changes.front() == each; };
        if (std::ranges::none_of(asked, isIt))
            set += QLatin1String(kindName(each.field.record.kind)) + u' ' +
                   QLatin1String(fieldName(each.field.field));
    }
    QCOMPARE(set, having(&FieldSpec::isDerived));
}

void TestFieldTable::whatIsHiddenIsNotThere()
{
    for (const Kind kind : {Kind::Tool, Kind::Seat, Kind::Note}) {
        const Record empty(kind, idOf("record"));
        Record full = empty;
        for (const FieldSpec &spec : fieldsOf(kind)) {
            if (const auto values = valuesFor(spec); !values.empty())
                full.set(spec.field, values.front());
        }
        const Record hidden = withoutHidden(full);
        for (const FieldSpec &spec : fieldsOf(kind)) {
            const Value &expected = (spec.isHiddenWhenBlind ? empty : full).value(spec.field);
            QVERIFY2(hidden.value(spec.field) == expected, spec.name);
        }
    }
}

VD_TEST_CASE(TestFieldTable)

} // namespace tst_fieldtable

#include "tst_fieldtable.moc"
