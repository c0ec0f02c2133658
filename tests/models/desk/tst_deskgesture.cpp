// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_deskgesture {

using namespace vd;
using namespace vd::test;

// A burst of typing or a drag is one row of the journal, and history is in the order of commits.
class TestDeskGesture : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void joinsWhileLast();
    void editBetweenEndsIt();
    void otherDeskBetweenEndsIt();
    void anotherAuthorDoesNotJoin();
    void anotherFieldJoins();
    void backToTheStart();
    void makesTheRecordOnce();
    void staleGestureConflicts();
    void survivesReopening();
    void updatedAtIsOfTheGesture();
    void historyIsInTheOrderOfCommits();

private:
    Edit typed(const char *before, const char *after)
    {
        return inGesture("g1", edit("Tagline", {change(tool("mistral"), Field::Tagline,
                                                       before ? value(before) : nothing, after)}));
    }
};

void TestDeskGesture::joinsWhileLast()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    QCOMPARE(desk.apply(typed(nullptr, "L")).position, 3);
    QCOMPARE(desk.apply(typed("L", "Li")).position, 4);
    QCOMPARE(
        print(desk.apply(typed("Li", "Lig"))),
        QStringList({text("5 Ada: Tagline"), text("tool mistral, tagline: \"Li\" -> \"Lig\"")}));
    QCOMPARE(print(*desk->reader()->history()).mid(7),
             QStringList({text("5 Ada: Tagline"), text("tool mistral, tagline: null -> \"Lig\"")}));
    QCOMPARE(*desk->reader()->position(), 5);
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskGesture::editBetweenEndsIt()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.apply(typed(nullptr, "L"));
    desk.set(tool("mistral"), Field::Starred, value(1));
    desk.apply(typed("L", "Li"));
    desk.apply(typed("Li", "Lig"));
    QCOMPARE(print(*desk->reader()->history()).mid(7),
             QStringList({
                 text("3 Ada: Tagline"),
                 text("tool mistral, tagline: null -> \"L\""),
                 text("4 Ada: Set"),
                 text("tool mistral, starred: 0 -> 1"),
                 text("6 Ada: Tagline"),
                 text("tool mistral, tagline: \"L\" -> \"Lig\""),
             }));
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskGesture::otherDeskBetweenEndsIt()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const auto other = desk.other();
    desk.apply(typed(nullptr, "L"));
    VD_OK(other->apply(edit("Star", {change(tool("mistral"), Field::Starred, 0, 1)}, "Bob")));
    desk.apply(typed("L", "Li"));
    QCOMPARE(print(*desk->reader()->history()).mid(7),
             QStringList({
                 text("3 Ada: Tagline"),
                 text("tool mistral, tagline: null -> \"L\""),
                 text("4 Bob: Star"),
                 text("tool mistral, starred: 0 -> 1"),
                 text("5 Ada: Tagline"),
                 text("tool mistral, tagline: \"L\" -> \"Li\""),
             }));
}

void TestDeskGesture::anotherAuthorDoesNotJoin()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.apply(typed(nullptr, "L"));
    Edit bobs = typed("L", "Li");
    bobs.author = text("Bob");
    desk.apply(bobs);
    QCOMPARE(print(*desk->reader()->history()).mid(7),
             QStringList({
                 text("3 Ada: Tagline"),
                 text("tool mistral, tagline: null -> \"L\""),
                 text("4 Bob: Tagline"),
                 text("tool mistral, tagline: \"L\" -> \"Li\""),
             }));
}

void TestDeskGesture::anotherFieldJoins()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.apply(typed(nullptr, "L"));
    desk.apply(inGesture("g1", edit("Star", {change(tool("mistral"), Field::Starred, 0, 1)})));
    QCOMPARE(print(*desk->reader()->history()).mid(7),
             QStringList({
                 text("4 Ada: Star"),
                 text("tool mistral, starred: 0 -> 1"),
                 text("tool mistral, tagline: null -> \"L\""),
             }));
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskGesture::backToTheStart()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    *desk.clock.now += 1000;
    desk.apply(typed(nullptr, "L"));
    Edit erased = typed("L", "");
    erased.changes.front().after = nothing;
    const Commit commit = desk.apply(erased);
    // The journal keeps its entry, for the position and the chain of hashes; but it is no step.
    QCOMPARE(print(*desk->reader()->history()).mid(7), QStringList(text("4 Ada: Tagline")));
    QCOMPARE(commit.steps.undo->label, text("Tool"));
    // Nothing a page shows is different, so the tool was not updated either.
    QCOMPARE(desk.get(tool("mistral"), Field::UpdatedAt), value(1'777'627'800'000));
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskGesture::makesTheRecordOnce()
{
    TempDesk desk;
    const Commit made = desk.apply(inGesture("g1", edit("Tool", {newTool("mistral", "M")})));
    desk.apply(inGesture("g1", edit("Tool", {change(tool("mistral"), Field::Name, "M", "Mi")})));
    QCOMPARE(print(*desk->reader()->history()).mid(2),
             QStringList({
                 text("3 Ada: Tool"),
                 text("tool mistral, exists: 0 -> 1"),
                 text("tool mistral, name: null -> \"Mi\""),
                 text("tool mistral, slug: null -> \"mistral\""),
                 text("tool mistral, updatedAt: null -> 1777627800000"),
             }));
    // Made and taken back in one gesture: the record is there still, as one that was deleted.
    desk.apply(inGesture("g1", edit("Tool", {change(tool("mistral"), Field::Exists, 1, 0)})));
    QCOMPARE(desk->reader()->panelRows()->size(), 0);
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskGesture::staleGestureConflicts()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.apply(typed(nullptr, "L"));
    const QByteArray before = desk.sha256();
    QCOMPARE(print(desk->apply(typed(nullptr, "Li")).error().conflicts),
             QStringList(text("tool mistral, tagline: was null, theirs \"L\", mine \"Li\"")));
    QCOMPARE(desk.sha256(), before);
}

void TestDeskGesture::survivesReopening()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    desk.apply(typed(nullptr, "L"));
    desk.reopen();
    desk.apply(typed("L", "Li"));
    QCOMPARE(desk->reader()->history()->size(), 3);
    QCOMPARE(desk->reader()->history()->back().edit.gesture, text("g1"));
}

void TestDeskGesture::updatedAtIsOfTheGesture()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    *desk.clock.now += 1000;
    desk.apply(typed(nullptr, "L"));
    *desk.clock.now += 1000;
    desk.apply(typed("L", "Li"));
    QCOMPARE(print(*desk->reader()->history()).mid(7),
             QStringList({
                 text("4 Ada: Tagline"),
                 text("tool mistral, tagline: null -> \"Li\""),
                 text("tool mistral, updatedAt: 1777627800000 -> 1777627802000"),
             }));
    QCOMPARE(desk->reader()->history()->back().at, 1'777'627'802'000);
}

void TestDeskGesture::historyIsInTheOrderOfCommits()
{
    TempDesk desk;
    const qint64 start = *desk.clock.now;
    const qint64 hours[] = {0, -2, 8760, -3}; // back, forward a year, back again
    for (int i = 0; i < 4; ++i) {
        *desk.clock.now = start + hours[i] * 3'600'000;
        desk.set(desk.site(), Field::Name, value(QString::number(i)));
    }
    std::vector<qint64> positions;
    std::vector<qint64> at;
    const auto history = desk->reader()->history();
    VD_OK(history);
    for (const JournalEntry &entry : *history) {
        positions.push_back(entry.position);
        at.push_back((entry.at - start) / 3'600'000);
    }
    QCOMPARE(positions, (std::vector<qint64>{1, 2, 3, 4, 5}));
    QCOMPARE(at, (std::vector<qint64>{0, 0, -2, 8760, -3}));
    QCOMPARE(desk->reader()->site()->name, text("3"));
    QCOMPARE(print(desk->verify()), QStringList());
}

VD_TEST_CASE(TestDeskGesture)

} // namespace tst_deskgesture

#include "tst_deskgesture.moc"
