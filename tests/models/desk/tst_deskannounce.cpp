// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_deskannounce {

using namespace vd;
using namespace vd::test;

namespace {

// What a desk announced, as lines.
class Listener
{
public:
    explicit Listener(Desk &desk)
    {
        QObject::connect(&desk, &Desk::committed, &m_context,
                         [this](const Commit &commit) { m_lines += print(commit); });
    }
    QStringList take() { return std::exchange(m_lines, {}); }

private:
    QObject m_context;
    QStringList m_lines;
};

template<typename After>
Edit bobTypes(const Value &before, const After &after)
{
    return inGesture("g1",
                     edit("Type", {change(tool("mistral"), Field::Tagline, before, after)}, "Bob"));
}

} // namespace

// What a desk tells of its commits, and of those of other programs on the same file.
class TestDeskAnnounce : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsWhatWasCommitted();
    void tellsWhatTheDeskKeepsByItself();
    void tellsAfterCommit();
    void saysNothingWhenRefused();
    void catchUpTellsOthersOnce();
    void othersComeBeforeOwn();
    void tellsAReplacedGesture();
    void tellsAGestureThatCameToNothing();
    void tellsWhatItsOwnGestureReplaced();
    void heldDeskIsASystemError();
};

void TestDeskAnnounce::tellsWhatWasCommitted()
{
    TempDesk desk;
    Listener listener(*desk);
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    QCOMPARE(listener.take(), QStringList({
                                  text("2 Ada: Tool"),
                                  text("tool mistral, exists: 0 -> 1"),
                                  text("tool mistral, name: null -> \"Mistral\""),
                                  text("tool mistral, slug: null -> \"mistral\""),
                                  text("tool mistral, updatedAt: null -> 1777627800000"),
                              }));
}

void TestDeskAnnounce::tellsWhatTheDeskKeepsByItself()
{
    TempDesk desk;
    desk.apply("Persona", {newPersona("builder")});
    desk.apply(edit("Panel", newPanel("mistral", "Mistral", {{"builder", value(85)}})));
    desk.set(tool("mistral"), Field::Status, value("published"));
    *desk.clock.now += 86'400'000;
    Listener listener(*desk);
    desk.set(seat("mistral", "builder"), Field::Verdict, value("skip"));
    desk.set(tool("mistral"), Field::Slug, value("mistral-3"));
    QCOMPARE(listener.take(),
             QStringList({
                 text("5 Ada: Set"),
                 text("seat mistral/builder, verdict: null -> \"skip\""),
                 text("tool mistral, updatedAt: 1777627800000 -> 1777714200000"),
                 text("tool mistral, verdictHistory: \"[]\" -> \"[{\\\"from\\\":\\\"ship\\\","
                      "\\\"on\\\":\\\"2026-05-02\\\",\\\"to\\\":\\\"skip\\\"}]\""),
                 text("6 Ada: Set"),
                 text("tool mistral, formerSlugs: \"[]\" -> \"[\\\"mistral\\\"]\""),
                 text("tool mistral, slug: \"mistral\" -> \"mistral-3\""),
             }));
}

void TestDeskAnnounce::tellsAfterCommit()
{
    TempDesk desk;
    const auto other = desk.other();
    qsizetype seen = -1;
    connect(&*desk, &Desk::committed, this, [&] {
        seen = qsizetype(other->reader()->panelRows().value_or(std::vector<PanelRow>()).size());
    });
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    QCOMPARE(seen, 1);
}

void TestDeskAnnounce::saysNothingWhenRefused()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    Listener listener(*desk);
    QVERIFY(!desk->apply(edit("Stale", {change(tool("mistral"), Field::Name, "M", "X")})));
    QVERIFY(!desk->apply(edit("Bad", {change(tool("mistral"), Field::Slug, "mistral", "M M")})));
    QVERIFY(!desk->apply(edit("Taken", {newTool("x", "X").set(Field::Slug, "mistral")})));
    VD_OK(desk->apply(edit("Same", {change(tool("mistral"), Field::Starred, 0, 0)})));
    QCOMPARE(listener.take(), QStringList());
    QCOMPARE(desk->reader()->history()->size(), 2);
}

void TestDeskAnnounce::catchUpTellsOthersOnce()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const auto other = desk.other();
    Listener listener(*desk);
    Listener others(*other);
    VD_OK(other->apply(edit("Star", {change(tool("mistral"), Field::Starred, 0, 1)}, "Bob")));
    VD_OK(other->apply(edit("Unstar", {change(tool("mistral"), Field::Starred, 1, 0)}, "Bob")));
    const QStringList expected = {
        text("3 Bob: Star"),
        text("tool mistral, starred: 0 -> 1"),
        text("4 Bob: Unstar"),
        text("tool mistral, starred: 1 -> 0"),
    };
    QCOMPARE(others.take(), expected);
    QCOMPARE(listener.take(), QStringList());
    VD_OK(desk->catchUp());
    QCOMPARE(listener.take(), expected);
    VD_OK(desk->catchUp());
    VD_OK(other->catchUp());
    QCOMPARE(listener.take(), QStringList());
    QCOMPARE(others.take(), QStringList());
}

void TestDeskAnnounce::othersComeBeforeOwn()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const auto other = desk.other();
    VD_OK(other->apply(edit("Star", {change(tool("mistral"), Field::Starred, 0, 1)}, "Bob")));
    Listener listener(*desk);
    desk.set(tool("mistral"), Field::Starred, value(0));
    QCOMPARE(listener.take(), QStringList({
                                  text("3 Bob: Star"),
                                  text("tool mistral, starred: 0 -> 1"),
                                  text("4 Ada: Set"),
                                  text("tool mistral, starred: 1 -> 0"),
                              }));
    VD_OK(desk->catchUp());
    QCOMPARE(listener.take(), QStringList());
}

// The listener has to hear what became of what it was told, not what the journal's entry says.
void TestDeskAnnounce::tellsAReplacedGesture()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const auto other = desk.other();
    Listener listener(*desk);
    VD_OK(other->apply(bobTypes(nothing, "L")));
    VD_OK(desk->catchUp());
    VD_OK(other->apply(bobTypes(value("L"), "Li")));
    VD_OK(other->apply(bobTypes(value("Li"), "Lig")));
    VD_OK(desk->catchUp());
    QCOMPARE(listener.take(), QStringList({
                                  text("3 Bob: Type"),
                                  text("tool mistral, tagline: null -> \"L\""),
                                  text("5 Bob: Type"),
                                  text("tool mistral, tagline: \"L\" -> \"Lig\""),
                              }));
}

void TestDeskAnnounce::tellsAGestureThatCameToNothing()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const auto other = desk.other();
    VD_OK(other->apply(bobTypes(nothing, "L")));
    desk.reopen(); // in the middle of it
    Listener listener(*desk);
    VD_OK(other->apply(bobTypes(value("L"), nothing)));
    VD_OK(other->apply(edit("Star", {change(tool("mistral"), Field::Starred, 0, 1)}, "Bob")));
    VD_OK(desk->catchUp());
    QCOMPARE(listener.take(), QStringList({
                                  text("4 Bob: Type"),
                                  text("tool mistral, tagline: \"L\" -> null"),
                                  text("5 Bob: Star"),
                                  text("tool mistral, starred: 0 -> 1"),
                              }));
}

// Two programs that go on with one gesture, one after the other.
void TestDeskAnnounce::tellsWhatItsOwnGestureReplaced()
{
    TempDesk desk;
    desk.apply("Tool", {newTool("mistral", "Mistral")});
    const auto other = desk.other();
    Listener listener(*desk);
    desk.apply(bobTypes(nothing, "L"));
    VD_OK(other->apply(bobTypes(value("L"), "Li")));
    desk.apply(bobTypes(value("Li"), "Lig"));
    QCOMPARE(listener.take(), QStringList({
                                  text("3 Bob: Type"),
                                  text("tool mistral, tagline: null -> \"L\""),
                                  text("4 Bob: Type"),
                                  text("tool mistral, tagline: \"L\" -> \"Li\""),
                                  text("5 Bob: Type"),
                                  text("tool mistral, tagline: \"Li\" -> \"Lig\""),
                              }));
}

void TestDeskAnnounce::heldDeskIsASystemError()
{
    TempDesk made;
    const auto desk = Desk::open(made.path(), Desk::Checks::Structure, made.clock,
                                 std::chrono::milliseconds(100));
    VD_OK(desk);
    Listener listener(**desk);
    auto holder = Database::open(made.path(), Database::Access::Write);
    VD_OK(holder);
    VD_OK((*holder)->run(QStringLiteral("BEGIN EXCLUSIVE")));
    QElapsedTimer timer;
    timer.start();
    const auto commit = (*desk)->apply(edit("Tool", {newTool("mistral", "Mistral")}));
    QVERIFY(timer.elapsed() >= 90);
    VD_REFUSED(commit, qPrintable(made.path() +
                                  text(" is in use by another program, which has held it for more "
                                       "than 0.1 seconds. Nothing was saved; try again.")));
    QVERIFY(commit.error().error.kind == ErrorKind::System);
    QCOMPARE(listener.take(), QStringList());
    VD_OK((*holder)->run(QStringLiteral("ROLLBACK")));
    QCOMPARE((*desk)->apply(edit("Tool", {newTool("mistral", "Mistral")}))->position, 2);
}

VD_TEST_CASE(TestDeskAnnounce)

} // namespace tst_deskannounce

#include "tst_deskannounce.moc"
