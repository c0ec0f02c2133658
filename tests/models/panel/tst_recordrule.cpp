// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/fieldrule.h"
#include "panel/recordrule.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_recordrule {

using namespace vd;
using namespace vd::test;

// What a record must have by itself.
class TestRecordRule : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rules_data();
    void rules();
    void kindsAndFieldsHaveNames();
};

void TestRecordRule::rules_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<QString>("fault"); // empty: none
    const auto row = [](const char *name, const NewRecord &made, const char *fault) {
        const std::vector<Change> &changes = made.changes();
        Record record(changes.front().field.record.kind, changes.front().field.record.id);
        for (const Change &change : changes)
            record.set(change.field.field, change.after);
        QTest::newRow(name) << record << text(fault);
    };
    const char *empty = "expected a value that is not empty";
    row("persona", newPersona("p"), "");
    row("tool", newTool("a", "A"), "");
    row("seat", newSeat("a", "p"), "");
    row("comparison", newComparison("a", "b"), "");
    row("persona without slug", newPersona("p").set(Field::Slug, nothing),
        qPrintable(text("slug: ") + text(empty)));
    row("tool without name", newTool("a", "A").set(Field::Name, ""),
        qPrintable(text("name: ") + text(empty)));
    row("tool with blank name", newTool("a", "A").set(Field::Name, " \t\u00A0"),
        qPrintable(text("name: ") + text(empty)));
    row("deleted tool without name", newTool("a", "A").set(Field::Name, "").set(Field::Exists, 0),
        "");
    row("logo", newTool("a", "A").set(Field::LogoMime, "image/png").set(Field::LogoData, "AAAA"),
        "");
    row("logo without data", newTool("a", "A").set(Field::LogoMime, "image/png"),
        "logo.data: expected both mime and data of a logo, or neither");
    row("logo without mime", newTool("a", "A").set(Field::LogoData, "AAAA"),
        "logo.mime: expected both mime and data of a logo, or neither");
    row("alt without logo", newTool("a", "A").set(Field::LogoAlt, "alt"), "");
    row("seat without tool", newSeat("a", "p").set(Field::SeatTool, nothing),
        qPrintable(text("tool: ") + text(empty)));
    row("seat without persona", newSeat("a", "p").set(Field::SeatPersona, nothing),
        qPrintable(text("persona: ") + text(empty)));
    row("comparison without right", newComparison("a", "b").set(Field::Right, nothing),
        qPrintable(text("right: ") + text(empty)));
    row("comparison with itself", newComparison("a", "a"), "right: expected two different tools");
    row("note", newNote("a", "n", "Why?"), "");
    row("note without a tool", NewRecord(note("n")).set(Field::NoteText, "Why?"),
        "tool: expected a value that is not empty");
    row("note without a text", newNote("a", "n", " "), "text: expected a value that is not empty");
    row("deleted note without a text", newNote("a", "n", "").set(Field::Exists, 0), "");
    row("site", NewRecord(site(idOf("site"))), "");
}

void TestRecordRule::rules()
{
    QFETCH(const Record, record);
    QFETCH(const QString, fault);
    const auto found = findFault(record);
    QCOMPARE(found ? QLatin1String(fieldName(found->field)) + QLatin1String(": ") + found->problem
                   : QString(),
             fault);
}

void TestRecordRule::kindsAndFieldsHaveNames()
{
    int fields = 0;
    for (const char *name : {"site", "persona", "tool", "seat", "comparison", "note"}) {
        const auto kind = kindNamed(text(name));
        QVERIFY2(kind, name);
        QCOMPARE(text(kindName(*kind)), text(name));
        const Record record(*kind, idOf("x"));
        QVERIFY(!record.exists());
        QVERIFY(!findFault(record) || *kind >= Kind::Seat); // those need what they are part of
        for (const FieldSpec &spec : fieldsOf(*kind)) {
            ++fields;
            QCOMPARE(findField(*kind, spec.field), &spec);
            QCOMPARE(findField(*kind, text(spec.name)), &spec);
            QCOMPARE(text(fieldName(spec.field)), text(spec.name));
            QVERIFY2(record.value(spec.field) == spec.fallback, spec.name);
            QVERIFY2(!findFault(spec, spec.fallback), spec.name); // nothing starts out wrong
        }
    }
    QCOMPARE(fields, 93);
    QVERIFY(!kindNamed(text("Tool")));
    QVERIFY(!findField(Kind::Tool, text("Name")));
    QVERIFY(!findField(Kind::Persona, Field::Score));
}

VD_TEST_CASE(TestRecordRule)

} // namespace tst_recordrule

#include "tst_recordrule.moc"
