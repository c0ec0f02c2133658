// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/workspace.h"
#include "support/print.h"
#include "support/tempdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace vd;
using namespace vd::test;

// What a window does with a desk, without the window.
class TestWorkspace : public QObject
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
    std::unique_ptr<Workspace> m_workspace;
};

const FieldRef tagline{tool("mistral"), Field::Tagline};
const FieldRef name{tool("mistral"), Field::Name};

void TestWorkspace::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_desk->apply("Personas", {newPersona("builder", 0), newPersona("skeptic", 1)});
    m_desk->apply("Panel", newPanel("mistral", "Mistral", {{"builder", 85}, {"skeptic", 41}}));
    m_desk->apply("Other", {newTool("other", "Other", 1)});
    m_workspace = std::make_unique<Workspace>();
    m_workspace->setAuthor(text("Ada"));
    open();
    take("mistral");
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
}

void TestWorkspace::open()
{
    QSignalSpy opened(m_workspace.get(), &Workspace::opened);
    m_workspace->open(m_desk->path());
    QVERIFY(opened.wait());
}

void TestWorkspace::take(const char *word)
{
    QSignalSpy taken(m_workspace.get(), &Workspace::toolsTaken);
    m_workspace->take({idOf(word)});
    QVERIFY(taken.wait());
}

// Until everything is written, and announced.
bool TestWorkspace::settle()
{
    m_workspace->queue().flush();
    const bool isIdle = QTest::qWaitFor([this] { return m_workspace->queue().isIdle(); });
    (void)m_workspace->desk().ask([](Desk &desk) { return desk.position(); }).result();
    QCoreApplication::processEvents();
    return isIdle;
}

Value TestWorkspace::stored(const FieldRef &field)
{
    return m_desk->get(field.record, field.field);
}

QStringList TestWorkspace::labels()
{
    QStringList labels;
    const auto history = (*m_desk)->history();
    for (const JournalEntry &entry : *history)
        labels += entry.edit.label;
    return labels.mid(3 + 1); // behind what init() did to a new desk
}

void TestWorkspace::opensAndTakesTools()
{
    const auto shown = m_workspace->shelf().tool(idOf("mistral"));
    QVERIFY(shown);
    QCOMPARE(shown->name, text("Mistral"));
    QCOMPARE(shown->scorecard.seats().size(), size_t(2));
    QVERIFY(!m_workspace->shelf().tool(idOf("other")));
    QCOMPARE(m_workspace->shelf().roster().size(), size_t(2));
}

void TestWorkspace::whatIsTypedIsSeenAtOnceAndStoredSoon()
{
    QSignalSpy shown(m_workspace.get(), &Workspace::shown);
    m_workspace->change(tagline, value("Small"), text("Tagline"));
    QCOMPARE(shown.count(), 1);
    QCOMPARE(m_workspace->shelf().tool(idOf("mistral"))->tagline, text("Small"));
    QCOMPARE(stored(tagline), nothing);
    QSignalSpy saved(&m_workspace->queue(), &EditQueue::saved);
    QVERIFY(saved.wait());
    QCOMPARE(stored(tagline), value("Small"));
    QVERIFY(!m_workspace->queue().isUnsaved());
}

void TestWorkspace::aBurstOfTypingIsOneEntry()
{
    for (const char *typed : {"S", "Sm", "Sma"}) {
        m_workspace->change(tagline, value(typed), text("Tagline"));
        QVERIFY(settle());
    }
    QCOMPARE(labels(), QStringList{text("Tagline")});
    m_workspace->queue().endGesture(); // the focus leaves
    m_workspace->change(tagline, value("Smal"), text("Tagline"));
    QVERIFY(settle());
    QCOMPARE(labels(), (QStringList{text("Tagline"), text("Tagline")}));
}

void TestWorkspace::aDragIsOneEntryHoweverLong()
{
    const FieldRef score{seat("mistral", "builder"), Field::Score};
    m_workspace->queue().beginGesture();
    m_workspace->change(score, value(80), text("Score"));
    QVERIFY(settle());
    QTest::qWait(EditQueue::burstMs + 200);
    m_workspace->change(score, value(60), text("Score"));
    m_workspace->queue().endGesture();
    QVERIFY(settle());
    QCOMPARE(labels(), QStringList{text("Score")});
    QCOMPARE(stored(score), value(60));
}

void TestWorkspace::twoFieldsAreTwoEntries()
{
    m_workspace->change(tagline, value("Small"), text("Tagline"));
    m_workspace->change(name, value("Mistral 3"), text("Name"));
    QVERIFY(settle());
    QCOMPARE(labels(), (QStringList{text("Tagline"), text("Name")}));
}

void TestWorkspace::closingWritesWhatWaits()
{
    m_workspace->change(tagline, value("S"), text("Tagline"));
    m_workspace->queue().flush(); // on its way
    m_workspace->change(tagline, value("Small"), text("Tagline"));
    m_workspace->change(name, value("Mistral 3"), text("Name"));
    m_workspace.reset();
    QCOMPARE(stored(tagline), value("Small"));
    QCOMPARE(stored(name), value("Mistral 3"));
}

void TestWorkspace::undoTakesABurstBack()
{
    m_workspace->change(tagline, value("S"), text("Tagline"));
    m_workspace->change(tagline, value("Small"), text("Tagline"));
    QSignalSpy shown(m_workspace.get(), &Workspace::shown);
    m_workspace->undo();
    QVERIFY(QTest::qWaitFor([this] { return labels().size() == 2; }));
    QCOMPARE(stored(tagline), nothing);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_workspace->shelf().tool(idOf("mistral"))->tagline.isEmpty(); }));
    QVERIFY(QTest::qWaitFor([this] { return m_workspace->undoSteps().redo.has_value(); }));
    m_workspace->redo();
    QVERIFY(QTest::qWaitFor([this] { return stored(tagline) == value("Small"); }));
}

void TestWorkspace::anOutsideChangeAppears()
{
    m_desk->set(tagline.record, Field::Tagline, value("Theirs"));
    QVERIFY(QTest::qWaitFor(
        [this] { return m_workspace->shelf().tool(idOf("mistral"))->tagline == text("Theirs"); }));
    m_desk->apply("Seat", {newPersona("creator", 2)});
    QVERIFY(QTest::qWaitFor([this] { return m_workspace->shelf().roster().size() == 3; }));
}

void TestWorkspace::anOutsideChangeOfAnotherFieldMerges()
{
    m_workspace->change(tagline, value("Mine"), text("Tagline"));
    m_desk->set(name.record, Field::Name, value("Theirs"));
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value("Mine"));
    QCOMPARE(stored(name), value("Theirs"));
    QVERIFY(m_workspace->queue().conflicts().empty());
}

void TestWorkspace::aConflictKeepsBothTexts_data()
{
    QTest::addColumn<bool>("isAnnouncedFirst");
    QTest::addColumn<bool>("keepMine");
    QTest::newRow("met on writing, mine") << false << true;
    QTest::newRow("met on writing, theirs") << false << false;
    QTest::newRow("announced first, mine") << true << true;
    QTest::newRow("announced first, theirs") << true << false;
}

void TestWorkspace::aConflictKeepsBothTexts()
{
    QFETCH(const bool, isAnnouncedFirst);
    QFETCH(const bool, keepMine);
    m_workspace->change(tagline, value("Mine"), text("Tagline"));
    m_desk->set(tagline.record, Field::Tagline, value("Theirs"));
    if (isAnnouncedFirst) {
        (void)m_workspace->desk().ask([](Desk &desk) { return desk.catchUp(); }).result();
        QCoreApplication::processEvents();
    }
    QVERIFY(settle());
    const auto &conflicts = m_workspace->queue().conflicts();
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts.begin()->second.theirs, value("Theirs"));
    QCOMPARE(stored(tagline), value("Theirs"));
    QCOMPARE(m_workspace->shelf().shown(tagline), value("Mine"));
    QVERIFY(m_workspace->queue().isUnsaved());
    m_workspace->queue().resolve(tagline, keepMine);
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value(keepMine ? "Mine" : "Theirs"));
    QCOMPARE(m_workspace->shelf().shown(tagline), stored(tagline));
    QVERIFY(!m_workspace->queue().isUnsaved());
}

void TestWorkspace::aRefusedFieldIsTold()
{
    const FieldRef slug{tool("mistral"), Field::Slug};
    m_workspace->change(slug, value("other"), text("Slug"));
    QVERIFY(settle());
    QCOMPARE(m_workspace->queue().refused().size(), size_t(1));
    QVERIFY(m_workspace->queue().isUnsaved());
    m_workspace->change(slug, value("another"), text("Slug"));
    QVERIFY(settle());
    QVERIFY(!m_workspace->queue().isUnsaved());
    QCOMPARE(stored(slug), value("another"));
}

void TestWorkspace::aDamagedDeskCanOnlyBeRead()
{
    m_desk->close();
    QFile file(m_desk->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 4096));
    file.close();
    const QByteArray before = sha256Of(m_desk->path());
    Workspace workspace;
    workspace.setAuthor(text("Ada"));
    QSignalSpy restricted(&workspace, &Workspace::restricted);
    QSignalSpy failed(&workspace, &Workspace::openFailed);
    workspace.open(m_desk->path());
    QVERIFY(QTest::qWaitFor([&] { return restricted.count() + failed.count() > 0; }));
    QCOMPARE(sha256Of(m_desk->path()), before);
}

void TestWorkspace::aMissingDeskLeavesTheOpenOne()
{
    QSignalSpy failed(m_workspace.get(), &Workspace::openFailed);
    m_workspace->open(m_desk->folder() + text("/none.vdesk"));
    QVERIFY(failed.wait());
    QCOMPARE(m_workspace->path(), m_desk->path());
    m_workspace->change(tagline, value("Small"), text("Tagline"));
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value("Small"));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
