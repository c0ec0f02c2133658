// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

#include <algorithm>

namespace tst_deskrules {

using namespace vd;
using namespace vd::test;

namespace {

struct Case
{
    Edit edit;
    QString error; // empty: it is fine
};

} // namespace

// The rules between records, on one desk: tools a, b, x, x-vs-y and y-vs-z, z; personas p1 to p5,
// of which p1 to p4 sit on the panel of a, and p1 and p2 on that of b; comparisons a with b and
// x-vs-y with z.
class TestDeskRules : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rules_data();
    void rules();
    void deletedSlugIsFreeUntilItsOwnerReturns();
    void toolReturnsWithoutItsDeletedPersona();
    void nothingIsMadeThatNobodyAskedFor();

private:
    static void fill(TempDesk &desk);
};

void TestDeskRules::fill(TempDesk &desk)
{
    std::vector<Part> parts = {newComparison("a", "b"), newComparison("x-vs-y", "z")};
    for (const char *slug : {"p1", "p2", "p3", "p4", "p5"})
        parts.push_back(newPersona(slug));
    for (const char *slug : {"x", "x-vs-y", "y-vs-z", "z"})
        parts.push_back(newTool(slug, slug));
    std::ranges::copy(newPanel("a", "Tool A", {{"p1"}, {"p2"}, {"p3"}, {"p4"}}),
                      std::back_inserter(parts));
    std::ranges::copy(newPanel("b", "Tool B", {{"p1"}, {"p2"}}), std::back_inserter(parts));
    desk.apply(edit("Desk", parts));
}

void TestDeskRules::rules_data()
{
    QTest::addColumn<Case>("rule");
    const auto fine = [](const char *name, const std::vector<Part> &parts) {
        QTest::newRow(name) << Case{edit(name, parts), {}};
    };
    const auto refused = [](const char *name, const std::vector<Part> &parts, const char *error) {
        QTest::newRow(name) << Case{edit(name, parts), text(error)};
    };
    const auto set = [](const RecordRef &record, Field field, const auto &before,
                        const auto &after) { return Part(change(record, field, before, after)); };
    refused("slug taken by another tool", {set(tool("b"), Field::Slug, "b", "a")},
            "The slug \"a\" of \"Tool B\" is taken: \"Tool A\" has it.");
    refused("new tool with a slug that is taken", {newTool("new", "New").set(Field::Slug, "a")},
            "The slug \"a\" of \"New\" is taken: \"Tool A\" has it.");
    refused("slug taken by another persona", {set(persona("p2"), Field::Slug, "p2", "p1")},
            "The slug \"p1\" of \"P2\" is taken: \"P1\" has it.");
    fine("slug of a persona for a tool", {set(tool("b"), Field::Slug, "b", "p1")});
    fine("two slugs swapped",
         {set(tool("a"), Field::Slug, "a", "b"), set(tool("b"), Field::Slug, "b", "a")});
    fine("three slugs rotated",
         {set(tool("a"), Field::Slug, "a", "b"), set(tool("b"), Field::Slug, "b", "z"),
          set(tool("z"), Field::Slug, "z", "a")});
    refused("fifth seat", {newSeat("a", "p5", 4)}, "\"Tool A\" would have more than four seats.");
    fine("a seat for another", {newSeat("a", "p5", 4), set(seat("a", "p1"), Field::Exists, 1, 0)});
    NewRecord again(RecordRef{Kind::Seat, idOf("again")});
    again.set(Field::SeatTool, idOf("b").text()).set(Field::SeatPersona, idOf("p1").text());
    refused("persona twice", {again}, "One persona would sit twice on the panel of \"Tool B\".");
    refused("persona of a seat changed to one that sits",
            {set(seat("b", "p1"), Field::SeatPersona, idOf("p1").text(), idOf("p2").text())},
            "One persona would sit twice on the panel of \"Tool B\".");
    fine("persona of a seat changed",
         {set(seat("b", "p1"), Field::SeatPersona, idOf("p1").text(), idOf("p3").text())});
    fine("two personas change seats",
         {set(seat("b", "p1"), Field::SeatPersona, idOf("p1").text(), idOf("p2").text()),
          set(seat("b", "p2"), Field::SeatPersona, idOf("p2").text(), idOf("p1").text())});
    refused("persona deleted while seated", {set(persona("p1"), Field::Exists, 1, 0)},
            "\"P1\" still sits on 2 panel(s) and cannot be deleted.");
    fine("persona deleted with its seats",
         {set(persona("p1"), Field::Exists, 1, 0), set(seat("a", "p1"), Field::Exists, 1, 0),
          set(seat("b", "p1"), Field::Exists, 1, 0)});
    fine("persona deleted that sits nowhere", {set(persona("p5"), Field::Exists, 1, 0)});
    refused("seat for a persona that goes",
            {set(persona("p5"), Field::Exists, 1, 0), newSeat("b", "p5", 4)},
            "\"P5\" still sits on 1 panel(s) and cannot be deleted.");
    refused("seat moved to another tool",
            {set(seat("a", "p3"), Field::SeatTool, idOf("a").text(), idOf("b").text())},
            "A seat cannot move to another tool.");
    NewRecord mirrored(RecordRef{Kind::Comparison, idOf("mirrored")});
    mirrored.set(Field::Left, idOf("b").text()).set(Field::Right, idOf("a").text());
    refused("comparison of the same two", {mirrored},
            "The comparisons \"Tool A\" vs \"Tool B\" and \"Tool B\" vs \"Tool A\" would share the "
            "address compare/a-vs-b.html.");
    refused("comparison with itself",
            {set(comparison("a", "b"), Field::Right, idOf("b").text(), idOf("a").text())},
            "comparison a vs b, right: expected two different tools");
    refused("shared address", {newComparison("x", "y-vs-z")},
            "The comparisons \"x\" vs \"y-vs-z\" and \"x-vs-y\" vs \"z\" would share the address "
            "compare/x-vs-y-vs-z.html.");
    fine("sides exchanged",
         {set(comparison("a", "b"), Field::Left, idOf("a").text(), idOf("b").text()),
          set(comparison("a", "b"), Field::Right, idOf("b").text(), idOf("a").text())});
    fine("shared address, the other deleted",
         {newComparison("x", "y-vs-z"), set(comparison("x-vs-y", "z"), Field::Exists, 1, 0)});
    fine("shared address, the other's tool deleted",
         {newComparison("x", "y-vs-z"), set(tool("z"), Field::Exists, 1, 0)});
    refused("slug that makes an address shared",
            {newComparison("x", "b"), set(tool("b"), Field::Slug, "b", "y-vs-z"),
             set(tool("y-vs-z"), Field::Slug, "y-vs-z", "b")},
            "The comparisons \"x\" vs \"Tool B\" and \"x-vs-y\" vs \"z\" would share the address "
            "compare/x-vs-y-vs-z.html.");
    refused("tool without a name", {set(tool("a"), Field::Name, "Tool A", " ")},
            "tool a, name: expected a value that is not empty");
    refused("tool without a slug", {set(tool("a"), Field::Slug, "a", nothing)},
            "tool a, slug: expected a value that is not empty");
    refused("logo without data", {set(tool("a"), Field::LogoMime, nothing, value("image/png"))},
            "tool a, logo.data: expected both mime and data of a logo, or neither");
    refused("logo without mime", {set(tool("a"), Field::LogoData, nothing, value("AAAA"))},
            "tool a, logo.mime: expected both mime and data of a logo, or neither");
    refused("seat of nobody",
            {NewRecord(RecordRef{Kind::Seat, idOf("s")}).set(Field::SeatTool, idOf("b").text())},
            "seat s, persona: expected a value that is not empty");
}

void TestDeskRules::rules()
{
    QFETCH(const Case, rule);
    TempDesk desk;
    fill(desk);
    const QByteArray before = desk.sha256();
    const auto commit = desk->apply(rule.edit);
    if (rule.error.isEmpty()) {
        VD_OK(commit);
        VD_OK(desk->apply(undo(*commit)));
    } else {
        VD_REFUSED(commit, qPrintable(rule.error));
        QVERIFY(commit.error().error.kind == ErrorKind::Input);
        QVERIFY(commit.error().conflicts.empty());
        QCOMPARE(desk.sha256(), before);
    }
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskRules::deletedSlugIsFreeUntilItsOwnerReturns()
{
    TempDesk desk;
    fill(desk);
    desk.set(tool("a"), Field::Exists, value(0));
    desk.set(tool("b"), Field::Slug, value("a"));
    VD_REFUSED(desk->apply(edit("Return", {change(tool("a"), Field::Exists, 0, 1)})),
               "The slug \"a\" of \"Tool A\" is taken: \"Tool B\" has it.");
}

void TestDeskRules::toolReturnsWithoutItsDeletedPersona()
{
    TempDesk desk;
    fill(desk);
    desk.set(tool("a"), Field::Exists, value(0));
    desk.set(persona("p4"), Field::Exists, value(0)); // it sits on a panel that is gone
    VD_REFUSED(desk->apply(edit("Return", {change(tool("a"), Field::Exists, 0, 1)})),
               "On the panel of \"Tool A\" would sit a persona that was deleted.");
    VD_OK(desk->apply(edit("Return", {change(tool("a"), Field::Exists, 0, 1),
                                      change(persona("p4"), Field::Exists, 0, 1)})));
}

void TestDeskRules::nothingIsMadeThatNobodyAskedFor()
{
    TempDesk desk;
    fill(desk);
    const QByteArray before = desk.sha256();
    for (const NewRecord &lost : {newSeat("nowhere", "p1"), newSeat("a", "nobody", 5),
                                  newNote("nowhere", "why", "Why?"), newComparison("a", "nowhere")})
        VD_REFUSED(desk->apply(edit("Lost", {lost})),
                   qPrintable(text("%1: a record would point at one that is not there. Nothing was "
                                   "saved.")
                                  .arg(desk.path())));
    QCOMPARE(desk.sha256(), before);
    desk.apply("Gone already", {change(tool("nowhere"), Field::Exists, 0, 0),
                                change(tool("a"), Field::Starred, 0, 1)});
    QCOMPARE(desk->reader()->records()->tools.size(), size_t(6));
    QCOMPARE(print(desk->verify()), QStringList());
}

VD_TEST_CASE(TestDeskRules)

} // namespace tst_deskrules

#include "tst_deskrules.moc"
