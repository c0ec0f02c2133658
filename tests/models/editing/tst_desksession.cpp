// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/commands.h"
#include "sessiontest.h"
#include "support/print.h"
#include "support/testcases.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

namespace tst_desksession {

using namespace vd;
using namespace vd::test;

// What a window does with a desk, without the window.
class TestDeskSession : public SessionTest
{
    Q_OBJECT

private slots:
    void opensAndLoadsTools();
    void whatIsTypedIsSeenAtOnceAndStoredSoon();
    void aBurstOfTypingIsOneEntry();
    void aPauseEndsABurst();
    void aDragIsOneEntryHoweverLong();
    void twoFieldsAreTwoEntries();
    void undoTakesABurstBack();
    void anOutsideChangeAppears();
    void anOutsideChangeOfAnotherFieldMerges();
    void aConflictKeepsBothTexts_data();
    void aConflictKeepsBothTexts();
    void aRefusedFieldIsTold();
    void aDamagedDeskCanOnlyBeRead();
    void toolsThatLeaveAreDropped();
    void whatIsUnsavedIsNotDropped();
    void aLoadTellsWhatDiffers();
    void aLoadOverwritesNothing();
    void aFifthSeatIsPassedBy();
    void aCommandIsAnsweredWithItsCommit();
    void aCommandIsRefusedOnAReadOnlyDesk();
    void ownEditsAreCommittedOnce();
    void whatIsGivenAlongIsOneEdit();
    void nothingGoesAlongWithAConflict();
    void aBurstKeepsItsOwnValue();
    void whatWasTypedAndTakenBackOverwritesNothing();
    void undoTellsItsCommit();
    void aLargeImportIsFollowedInOnePass();
};

void TestDeskSession::opensAndLoadsTools()
{
    const auto shown = m_session->workingCopy().tool(idOf("mistral"));
    QVERIFY(shown);
    QCOMPARE(shown->name, text("Mistral"));
    QCOMPARE(shown->scorecard.seats().size(), size_t(2));
    QVERIFY(!m_session->workingCopy().tool(idOf("other")));
    QCOMPARE(m_session->workingCopy().roster().size(), size_t(2));
}

void TestDeskSession::whatIsTypedIsSeenAtOnceAndStoredSoon()
{
    QSignalSpy shown(m_session.get(), &DeskSession::shown);
    m_session->change(tagline, value("Small"), text("Tagline"));
    QCOMPARE(shown.count(), 1);
    QCOMPARE(m_session->workingCopy().tool(idOf("mistral"))->tagline, text("Small"));
    QCOMPARE(stored(tagline), nothing);
    QSignalSpy saved(&m_session->queue(), &EditQueue::saved);
    QVERIFY(saved.wait());
    QCOMPARE(stored(tagline), value("Small"));
    QVERIFY(!m_session->queue().isUnsaved());
}

void TestDeskSession::aBurstOfTypingIsOneEntry()
{
    for (const char *typed : {"S", "Sm", "Sma"}) {
        m_session->change(tagline, value(typed), text("Tagline"));
        QVERIFY(settle());
    }
    QCOMPARE(labels(), QStringList{text("Tagline")});
    m_session->queue().endGesture(); // the focus leaves
    m_session->change(tagline, value("Smal"), text("Tagline"));
    QVERIFY(settle());
    QCOMPARE(labels(), (QStringList{text("Tagline"), text("Tagline")}));
}

void TestDeskSession::aPauseEndsABurst()
{
    m_session->queue().setBurst(0); // any pause is longer
    for (const char *typed : {"S", "Sm"})
        m_session->change(tagline, value(typed), text("Tagline"));
    QVERIFY(settle());
    QCOMPARE(labels(), (QStringList{text("Tagline"), text("Tagline")}));
}

void TestDeskSession::aDragIsOneEntryHoweverLong()
{
    const FieldRef score{seat("mistral", "builder"), Field::Score};
    m_session->queue().setBurst(0); // any pause is longer
    m_session->queue().beginGesture();
    m_session->change(score, value(80), text("Score"));
    QVERIFY(settle());
    m_session->change(score, value(60), text("Score"));
    m_session->queue().endGesture();
    QVERIFY(settle());
    QCOMPARE(labels(), QStringList{text("Score")});
    QCOMPARE(stored(score), value(60));
}

void TestDeskSession::twoFieldsAreTwoEntries()
{
    m_session->change(tagline, value("Small"), text("Tagline"));
    m_session->change(name, value("Mistral 3"), text("Name"));
    QVERIFY(settle());
    QCOMPARE(labels(), (QStringList{text("Tagline"), text("Name")}));
}

void TestDeskSession::undoTakesABurstBack()
{
    m_session->change(tagline, value("S"), text("Tagline"));
    m_session->change(tagline, value("Small"), text("Tagline"));
    QSignalSpy shown(m_session.get(), &DeskSession::shown);
    m_session->undo();
    QVERIFY(QTest::qWaitFor([this] { return labels().size() == 2; }));
    QCOMPARE(stored(tagline), nothing);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_session->workingCopy().tool(idOf("mistral"))->tagline.isEmpty(); }));
    QVERIFY(QTest::qWaitFor([this] { return m_session->undoSteps().redo.has_value(); }));
    m_session->redo();
    QVERIFY(QTest::qWaitFor([this] { return stored(tagline) == value("Small"); }));
}

void TestDeskSession::anOutsideChangeAppears()
{
    m_desk->set(tagline.record, Field::Tagline, value("Theirs"));
    QVERIFY(QTest::qWaitFor([this] {
        return m_session->workingCopy().tool(idOf("mistral"))->tagline == text("Theirs");
    }));
    m_desk->apply("Seat", {newPersona("creator", 2)});
    QVERIFY(QTest::qWaitFor([this] { return m_session->workingCopy().roster().size() == 3; }));
}

void TestDeskSession::anOutsideChangeOfAnotherFieldMerges()
{
    m_session->change(tagline, value("Mine"), text("Tagline"));
    m_desk->set(name.record, Field::Name, value("Theirs"));
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value("Mine"));
    QCOMPARE(stored(name), value("Theirs"));
    QVERIFY(m_session->queue().conflicts().empty());
}

void TestDeskSession::aConflictKeepsBothTexts_data()
{
    QTest::addColumn<bool>("isAnnouncedFirst");
    QTest::addColumn<bool>("keepMine");
    QTest::newRow("met on writing, mine") << false << true;
    QTest::newRow("met on writing, theirs") << false << false;
    QTest::newRow("announced first, mine") << true << true;
    QTest::newRow("announced first, theirs") << true << false;
}

void TestDeskSession::aConflictKeepsBothTexts()
{
    QFETCH(const bool, isAnnouncedFirst);
    QFETCH(const bool, keepMine);
    m_session->change(tagline, value("Mine"), text("Tagline"));
    m_desk->set(tagline.record, Field::Tagline, value("Theirs"));
    if (isAnnouncedFirst) {
        (void)m_session->desk().ask([](Desk &desk) { return desk.catchUp(); }).result();
        QCoreApplication::processEvents();
    }
    QVERIFY(settle());
    const auto &conflicts = m_session->queue().conflicts();
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts.begin()->second.theirs, value("Theirs"));
    QCOMPARE(stored(tagline), value("Theirs"));
    QCOMPARE(m_session->workingCopy().shown(tagline), value("Mine"));
    QVERIFY(m_session->queue().isUnsaved());
    m_session->queue().resolve(tagline, keepMine);
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value(keepMine ? "Mine" : "Theirs"));
    QCOMPARE(m_session->workingCopy().shown(tagline), stored(tagline));
    QVERIFY(!m_session->queue().isUnsaved());
}

void TestDeskSession::aRefusedFieldIsTold()
{
    const FieldRef slug{tool("mistral"), Field::Slug};
    m_session->change(slug, value("other"), text("Slug"));
    QVERIFY(settle());
    QCOMPARE(m_session->queue().refused().size(), size_t(1));
    QVERIFY(m_session->queue().isUnsaved());
    m_session->change(slug, value("another"), text("Slug"));
    QVERIFY(settle());
    QVERIFY(!m_session->queue().isUnsaved());
    QCOMPARE(stored(slug), value("another"));
}

void TestDeskSession::aDamagedDeskCanOnlyBeRead()
{
    TempDesk damaged;
    damaged.apply("Persona", {newPersona("builder")});
    damaged.apply("Panel", newPanel("mistral", "Mistral", {{"builder", 85}}));
    damaged.sql(text("UPDATE seat SET persona = ?"), {idOf("nobody").text()});
    damaged.close();
    const QByteArray before = damaged.sha256();
    DeskSession session;
    session.setAuthor(text("Ada"));
    QSignalSpy restricted(&session, &DeskSession::restricted);
    session.open(damaged.path());
    QVERIFY(restricted.wait());
    QVERIFY(session.isOpen());
    QVERIFY(!session.readOnlyReason().isEmpty());
    QCOMPARE(damaged.sha256(), before);
}

void TestDeskSession::toolsThatLeaveAreDropped()
{
    QVERIFY(m_session->workingCopy().holds(seat("mistral", "builder")));
    load("other");
    QVERIFY(m_session->workingCopy().holds(tool("other")));
    QVERIFY(!m_session->workingCopy().holds(tool("mistral")));
    QVERIFY(!m_session->workingCopy().holds(seat("mistral", "builder")));
}

void TestDeskSession::whatIsUnsavedIsNotDropped()
{
    m_session->change(tagline, value("Mine"), text("Tagline"));
    m_desk->set(tagline.record, Field::Tagline, value("Theirs"));
    QVERIFY(settle());
    QCOMPARE(m_session->queue().conflicts().size(), size_t(1));
    load("other");
    QCOMPARE(m_session->workingCopy().shown(tagline), value("Mine"));
    QVERIFY(m_session->workingCopy().holds(seat("mistral", "builder")));
    m_session->queue().resolve(tagline, true);
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value("Mine"));
    QVERIFY(!m_session->workingCopy().holds(tagline.record)); // now it is
}

void TestDeskSession::aLoadTellsWhatDiffers()
{
    QSignalSpy shown(m_session.get(), &DeskSession::shown);
    m_desk->set(tagline.record, Field::Tagline, value("Theirs"));
    m_desk->apply("Clear", {change(seat("mistral", "skeptic"), Field::Exists, 1, 0)});
    load("mistral"); // before their edits are announced
    QCOMPARE(shown.count(), 1);
    QVERIFY(std::ranges::count(shown[0][0].value<std::vector<FieldRef>>(), tagline) == 1);
    QCOMPARE(m_session->workingCopy().tool(idOf("mistral"))->tagline, text("Theirs"));
    QCOMPARE(m_session->workingCopy().seatsOf(idOf("mistral")).size(), size_t(1));
}

void TestDeskSession::aLoadOverwritesNothing()
{
    m_desk->set(tagline.record, Field::Tagline, value("Theirs"));
    QSignalSpy loaded(m_session.get(), &DeskSession::toolsLoaded);
    m_session->load({idOf("mistral")});
    m_session->change(tagline, value("Mine"), text("Tagline")); // what is loaded came before it
    QVERIFY(loaded.wait());
    QVERIFY(settle());
    QCOMPARE(m_session->queue().conflicts().size(), size_t(1));
    QCOMPARE(stored(tagline), value("Theirs"));
    QCOMPARE(m_session->workingCopy().shown(tagline), value("Mine"));
}

void TestDeskSession::aFifthSeatIsPassedBy()
{
    m_desk->apply("Personas", {newPersona("c", 2), newPersona("d", 3), newPersona("e", 4)});
    m_desk->apply("Seats", {newSeat("mistral", "c", 2), newSeat("mistral", "d", 3)});
    m_desk->sql(text("INSERT INTO seat (number, id, \"exists\", place, tool, persona, extra) "
                     "SELECT max(number) + 1, ?, 1, 4, tool, ?, extra FROM seat"),
                {idOf("damage").text(), idOf("e").text()});
    load("mistral");
    const auto shown = m_session->workingCopy().tool(idOf("mistral"));
    QCOMPARE(shown->scorecard.seats().size(), size_t(4));
    QCOMPARE(panelRowOf(*shown, 60).seats.size(), size_t(4));
}

void TestDeskSession::aCommandIsAnsweredWithItsCommit()
{
    auto answer = m_session->submit(text("Delete"), commands::remove(m_desk->find(tool("other"))));
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(print(*answer.result()),
             QStringList({text("5 Ada: Delete"), text("tool other, exists: 1 -> 0")}));
}

void TestDeskSession::aCommandIsRefusedOnAReadOnlyDesk()
{
    m_session->restrictToReading(text("Another window has it."));
    QSignalSpy failed(m_session.get(), &DeskSession::failed);
    auto answer = m_session->submit(text("Delete"), commands::remove(m_desk->find(tool("other"))));
    QVERIFY(failed.wait());
    QVERIFY(answer.isFinished());
    VD_REFUSED(answer.result(), "Another window has it.");
    QCOMPARE(m_desk->get(tool("other"), Field::Exists), value(1));
}

void TestDeskSession::ownEditsAreCommittedOnce()
{
    QStringList committed;
    connect(m_session.get(), &DeskSession::committed, this,
            [&](const Commit &commit) { committed += commit.author + u' ' + commit.label; });
    m_session->change(tagline, value("Small"), text("Tagline"));
    QVERIFY(settle());
    m_desk->apply(edit("Theirs", {change(name.record, Field::Name, "Mistral", "Theirs")}, "Bob"));
    m_session->change(tagline, value("Smaller"), text("Tagline"));
    QVERIFY(settle());
    QCOMPARE(committed,
             QStringList({text("Ada Tagline"), text("Bob Theirs"), text("Ada Tagline")}));
}

void TestDeskSession::whatIsGivenAlongIsOneEdit()
{
    const FieldRef slug{tool("mistral"), Field::Slug};
    m_session->change(tagline, value("Small"), text("Tagline"));
    m_session->change(name, value("Ministral"), text("Name"), {{slug, value("ministral")}});
    QCOMPARE(m_session->workingCopy().shown(slug), value("ministral"));
    QVERIFY(settle());
    QCOMPARE(labels(), (QStringList{text("Tagline"), text("Name")}));
    QCOMPARE(stored(slug), value("ministral"));
    m_session->undo();
    QTRY_COMPARE(stored(slug), value("mistral"));
    QCOMPARE(stored(tagline), value("Small"));
}

void TestDeskSession::nothingGoesAlongWithAConflict()
{
    const FieldRef slug{tool("mistral"), Field::Slug};
    m_session->change(name, value("Mine"), text("Name"));
    m_desk->set(name.record, Field::Name, value("Theirs"));
    QVERIFY(settle());
    m_session->change(tagline, value("Small"), text("Tagline")); // waits
    m_session->change(name, value("Mine!"), text("Name"), {{slug, value("mine")}});
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value("Small"));
    QCOMPARE(stored(slug), value("mistral"));
    QCOMPARE(m_session->workingCopy().shown(slug), value("mistral"));
}

void TestDeskSession::aBurstKeepsItsOwnValue()
{
    m_session->change(tagline, value("typed"), text("Tagline"));
    m_session->queue().endGesture(); // a paste is an edit of its own
    m_session->change(tagline, value("typed and pasted"), text("Tagline"));
    QVERIFY(settle());
    QCOMPARE(labels(), (QStringList{text("Tagline"), text("Tagline")}));
    m_session->undo();
    QTRY_COMPARE(stored(tagline), value("typed"));
}

void TestDeskSession::whatWasTypedAndTakenBackOverwritesNothing()
{
    m_session->change(tagline, value("a"), text("Tagline"));
    m_session->queue().endGesture();
    m_session->change(tagline, nothing, text("Tagline"));
    m_desk->set(tagline.record, Field::Tagline, value("Theirs"));
    (void)m_session->desk().ask([](Desk &desk) { return desk.catchUp(); }).result();
    QCoreApplication::processEvents();
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value("Theirs"));
    QCOMPARE(m_session->workingCopy().shown(tagline), value("Theirs"));
}

void TestDeskSession::undoTellsItsCommit()
{
    m_session->change(tagline, value("Small"), text("Tagline"));
    auto undone = m_session->undo();
    QTRY_VERIFY(undone.isFinished());
    QCOMPARE(undone.result()->label, text("Undo: Tagline"));
    QCOMPARE(m_session->workingCopy().shown(tagline), nothing);
    undone = m_session->undo(); // init() is left
    QTRY_VERIFY(undone.isFinished());
    QVERIFY(undone.result());
}

// Its cost grows with the import, not with its square: that took a minute.
void TestDeskSession::aLargeImportIsFollowedInOnePass()
{
    m_desk->apply("Personas", {newPersona("c", 2), newPersona("d", 3)});
    std::vector<Part> parts;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray slug = QStringLiteral("tool-%1").arg(i).toUtf8();
        for (const Part &part :
             newPanel(slug, slug, {{"builder", 85}, {"skeptic", 41}, {"c", 70}, {"d", 20}}))
            parts.push_back(part);
    }
    m_desk->apply("Import", parts);
    QSignalSpy committed(m_session.get(), &DeskSession::committed);
    qint64 longest = 0;
    QElapsedTimer sinceBeat;
    sinceBeat.start();
    QTimer heart;
    connect(&heart, &QTimer::timeout, this,
            [&] { longest = std::max(longest, sinceBeat.restart()); });
    heart.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(committed.count() == 2, 60'000);
    QCoreApplication::processEvents();
    // 31 s when each change searched all others; a sanitizer takes up to 5 s.
    QVERIFY2(longest < 10'000,
             qPrintable(text("the event loop stood still for %1 ms").arg(longest)));
}

VD_TEST_CASE(TestDeskSession)

} // namespace tst_desksession

#include "tst_desksession.moc"
