// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/desksession.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_desksession {

using namespace vd;
using namespace vd::test;

// What a window does with a desk, without the window.
class TestDeskSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensAndTakesTools();
    void whatIsTypedIsSeenAtOnceAndStoredSoon();
    void aBurstOfTypingIsOneEntry();
    void aDragIsOneEntryHoweverLong();
    void twoFieldsAreTwoEntries();
    void closingWritesWhatWaits();
    void undoTakesABurstBack();
    void anOutsideChangeAppears();
    void anOutsideChangeOfAnotherFieldMerges();
    void aConflictKeepsBothTexts_data();
    void aConflictKeepsBothTexts();
    void aRefusedFieldIsTold();
    void aDamagedDeskCanOnlyBeRead();
    void aMissingDeskLeavesTheOpenOne();

private:
    void open();
    void take(const char *word);
    bool settle();
    Value stored(const FieldRef &field);
    QStringList labels();

    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<DeskSession> m_session;
};

const FieldRef tagline{tool("mistral"), Field::Tagline};
const FieldRef name{tool("mistral"), Field::Name};

void TestDeskSession::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_desk->apply("Personas", {newPersona("builder", 0), newPersona("skeptic", 1)});
    m_desk->apply("Panel", newPanel("mistral", "Mistral", {{"builder", 85}, {"skeptic", 41}}));
    m_desk->apply("Other", {newTool("other", "Other", 1)});
    m_session = std::make_unique<DeskSession>();
    m_session->setAuthor(text("Ada"));
    open();
    take("mistral");
}

void TestDeskSession::cleanup()
{
    m_session.reset();
}

void TestDeskSession::open()
{
    QSignalSpy opened(m_session.get(), &DeskSession::opened);
    m_session->open(m_desk->path());
    QVERIFY(opened.wait());
}

void TestDeskSession::take(const char *word)
{
    QSignalSpy taken(m_session.get(), &DeskSession::toolsTaken);
    m_session->take({idOf(word)});
    QVERIFY(taken.wait());
}

// Until everything is written, and announced.
bool TestDeskSession::settle()
{
    m_session->queue().flush();
    const bool isIdle = QTest::qWaitFor([this] { return m_session->queue().isIdle(); });
    (void)m_session->desk().ask([](Desk &desk) { return desk.position(); }).result();
    QCoreApplication::processEvents();
    return isIdle;
}

Value TestDeskSession::stored(const FieldRef &field)
{
    return m_desk->get(field.record, field.field);
}

QStringList TestDeskSession::labels()
{
    QStringList labels;
    const auto history = (*m_desk)->history();
    for (const JournalEntry &entry : *history)
        labels += entry.edit.label;
    return labels.mid(3 + 1); // behind what init() did to a new desk
}

void TestDeskSession::opensAndTakesTools()
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

void TestDeskSession::aDragIsOneEntryHoweverLong()
{
    const FieldRef score{seat("mistral", "builder"), Field::Score};
    m_session->queue().beginGesture();
    m_session->change(score, value(80), text("Score"));
    QVERIFY(settle());
    QTest::qWait(EditQueue::burstMs + 200);
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

void TestDeskSession::closingWritesWhatWaits()
{
    m_session->change(tagline, value("S"), text("Tagline"));
    m_session->queue().flush(); // on its way
    m_session->change(tagline, value("Small"), text("Tagline"));
    m_session->change(name, value("Mistral 3"), text("Name"));
    m_session.reset();
    QCOMPARE(stored(tagline), value("Small"));
    QCOMPARE(stored(name), value("Mistral 3"));
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
    m_desk->close();
    QFile file(m_desk->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 4096));
    file.close();
    const QByteArray before = sha256Of(m_desk->path());
    DeskSession session;
    session.setAuthor(text("Ada"));
    QSignalSpy restricted(&session, &DeskSession::restricted);
    QSignalSpy failed(&session, &DeskSession::openFailed);
    session.open(m_desk->path());
    QVERIFY(QTest::qWaitFor([&] { return restricted.count() + failed.count() > 0; }));
    QCOMPARE(sha256Of(m_desk->path()), before);
}

void TestDeskSession::aMissingDeskLeavesTheOpenOne()
{
    QSignalSpy failed(m_session.get(), &DeskSession::openFailed);
    m_session->open(m_desk->folder() + text("/none.vdesk"));
    QVERIFY(failed.wait());
    QCOMPARE(m_session->path(), m_desk->path());
    m_session->change(tagline, value("Small"), text("Tagline"));
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value("Small"));
}

VD_TEST_CASE(TestDeskSession)

} // namespace tst_desksession

#include "tst_desksession.moc"
