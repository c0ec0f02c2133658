// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "desk/searchindex.h"
#include "support/mirror.h"
#include "support/print.h"
#include "support/randomwalk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_deskrandom {

using namespace vd;
using namespace vd::test;

namespace {

void addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 20'260'501u})
        QTest::addRow("seed %u", seed) << seed;
}

// The records that exist. What was deleted keeps its fields, which nobody sees.
using State = std::map<RecordRef, Record>;

State existing(Desk &desk)
{
    const DeskRecords records = *desk.reader()->records();
    State all = {{records.site.ref(), records.site}};
    for (const auto *list : {&records.personas, &records.tools, &records.seats,
                             &records.comparisons, &records.notes}) {
        for (const Record &record : *list) {
            if (record.exists())
                all[record.ref()] = record;
        }
    }
    return all;
}

QStringList differences(const State &expected, const State &actual)
{
    QStringList lines;
    for (const auto &[ref, record] : expected) {
        const auto it = actual.find(ref);
        lines += print(
            changesBetween(record, it == actual.end() ? Record(ref.kind, ref.id) : it->second));
    }
    for (const auto &[ref, record] : actual) {
        if (!expected.contains(ref))
            lines += print(changesBetween(Record(ref.kind, ref.id), record));
    }
    return lines;
}

} // namespace

// After any edits at all: the desk is sound, the index is in step, and the journal alone can tell
// how everything came to be.
class TestDeskRandom : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void staysSound_data();
    void staysSound();
    void announcementsTellEverything_data();
    void announcementsTellEverything();
    void undoReachesTheFirstState_data();
    void undoReachesTheFirstState();
    void undoOfManyReachesTheEndOrSaysWhy_data();
    void undoOfManyReachesTheEndOrSaysWhy();
};

void TestDeskRandom::staysSound_data()
{
    addSeeds();
}

void TestDeskRandom::staysSound()
{
    QFETCH(const quint32, seed);
    TempDesk desk;
    QStringList announced;
    connect(&*desk, &Desk::committed, this,
            [&](const Commit &commit) { announced += print(commit); });
    RandomEdits edits(desk, seed);
    edits.commit(300);
    QVERIFY(edits.refused() > 5);

    QCOMPARE(print(desk->verify()), QStringList());
    const auto database = Database::open(desk.path(), Database::Access::Write);
    VD_OK(database);
    const auto agrees = SearchIndex(**database).agrees();
    VD_OK(agrees);
    QVERIFY(*agrees);

    const auto history = desk->reader()->history();
    VD_OK(history);
    qint64 last = 0;
    std::map<FieldRef, Value> held;
    for (const JournalEntry &entry : *history) {
        QVERIFY(entry.position > last);
        last = entry.position;
        for (const Change &change : entry.edit.changes) {
            const auto before = held.find(change.field);
            const Value was =
                before == held.end()
                    ? findField(change.field.record.kind, change.field.field)->fallback
                    : before->second;
            QVERIFY2(was == change.before, qPrintable(print(change)));
            held[change.field] = change.after;
        }
    }
    // Every one of the 300 was announced, though gestures share entries of the journal.
    QCOMPARE(announced.filter(QRegularExpression(QStringLiteral("^[0-9]+ [^:]+: Edit "))).size(),
             300);
    const auto records = desk->reader()->records();
    VD_OK(records);
    desk.reopen();
    QVERIFY(desk->reader()->records()->tools == records->tools);
    QVERIFY(desk->reader()->records()->seats == records->seats);
}

void TestDeskRandom::announcementsTellEverything_data()
{
    addSeeds();
}

// Two programs on one file: whoever keeps a copy by the announcements of one of them has at every
// step what the desk holds, and what each author can undo.
void TestDeskRandom::announcementsTellEverything()
{
    QFETCH(const quint32, seed);
    TempDesk desk;
    RandomWalk walk(desk, seed);
    Mirror mine(*desk);
    Mirror theirs(walk.other());
    for (int i = 0; i < 200; ++i) {
        walk.step();
        QCOMPARE(mine.difference(), QString());
        if (i % 5 == 0) // else this one falls behind
            QCOMPARE(theirs.difference(), QString());
    }
    QCOMPARE(print(desk->verify()), QStringList());
    const RandomWalk::Counts &counts = walk.counts();
    QVERIFY(counts.edits > 0 && counts.nothings > 0 && counts.undone > 0);
    QVERIFY2(counts.redone > 0 && counts.refused > 0,
             qPrintable(text("%1 redone, %2 refused").arg(counts.redone).arg(counts.refused)));
}

void TestDeskRandom::undoReachesTheFirstState_data()
{
    addSeeds();
}

// One author, whatever they did: the undos go back state by state to the first one, and the redos
// come back, through restarts and with a second program taking every third turn.
void TestDeskRandom::undoReachesTheFirstState()
{
    QFETCH(const quint32, seed);
    TempDesk desk;
    RandomEdits edits(desk, seed);
    const auto other = desk.other();
    const auto turn = [&](int i) -> Desk & { return i % 3 == 0 ? *other : *desk; };
    std::map<qint64, State> before; // by the step that undoes the next state, 0: none
    std::map<qint64, State> after;  // by the step that redoes the next state
    const auto position = [](const std::optional<UndoStep> &step) {
        return step ? step->position : 0;
    };
    before[0] = existing(*desk);
    for (int i = 0; i < 200; ++i) {
        Edit edit = edits.next();
        edit.author = text("Bob");
        if (const auto commit = turn(i).apply(edit))
            before[position(commit->steps.undo)] = existing(*desk);
    }
    const State last = existing(*desk);
    int undone = 0;
    for (;; ++undone) {
        if (undone % 20 == 0)
            desk.reopen();
        const auto commit = turn(undone).undo(text("Bob"));
        if (!commit) {
            QCOMPARE(commit.error().reason, UndoRefusal::Reason::NothingLeft);
            break;
        }
        const State &expected = before.at(position(commit->steps.undo));
        QCOMPARE(differences(expected, existing(*desk)), QStringList());
        after[commit->position] = expected;
    }
    QVERIFY(undone > 50);
    QCOMPARE(differences(before.at(0), existing(*desk)), QStringList());
    for (int i = 0; i < undone; ++i) {
        const auto commit = turn(i).redo(text("Bob"));
        VD_OK(commit);
        const auto redo = commit->steps.redo;
        QCOMPARE(differences(redo ? after.at(redo->position) : last, existing(*desk)),
                 QStringList());
    }
    QCOMPARE(differences(last, existing(*desk)), QStringList());
    QCOMPARE(print(desk->verify()), QStringList());
}

void TestDeskRandom::undoOfManyReachesTheEndOrSaysWhy_data()
{
    addSeeds();
}

// Several authors in each other's way: every undo succeeds or says what stands against it, and no
// step blocks the ones behind it.
void TestDeskRandom::undoOfManyReachesTheEndOrSaysWhy()
{
    QFETCH(const quint32, seed);
    TempDesk desk;
    RandomWalk walk(desk, seed);
    for (int i = 0; i < 200; ++i)
        walk.step();
    Mirror mirror(*desk);
    for (const char *author : {"Ada", "Bob", "Çelik"}) {
        for (int undone = 0; walk.undo(*desk, text(author)); ++undone)
            QVERIFY2(undone < 400, "undo does not come to an end");
        QCOMPARE(desk->reader()->undoSteps(text(author))->undo, std::nullopt);
        while (walk.redo(*desk, text(author))) {
        }
        QCOMPARE(desk->reader()->undoSteps(text(author))->redo, std::nullopt);
        QCOMPARE(mirror.difference(), QString());
    }
    QCOMPARE(print(desk->verify()), QStringList());
}

VD_TEST_CASE(TestDeskRandom)

} // namespace tst_deskrandom

#include "tst_deskrandom.moc"
