// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/database.h"
#include "sessiontest.h"
#include "support/print.h"
#include "support/testcases.h"

#include <QSemaphore>
#include <QSignalSpy>

namespace tst_deskswitch {

using namespace vd;
using namespace vd::test;

// One desk makes way for another, or the window closes: what was typed is written first.
class TestDeskSwitch : public SessionTest
{
    Q_OBJECT

private slots:
    void closingWritesWhatWaits();
    void whatFailsToOpenLeavesTheOpenOne_data();
    void whatFailsToOpenLeavesTheOpenOne();
    void whatIsTypedWhileAnotherDeskOpensIsWritten();
    void aDeskThatCannotBeWrittenStaysOpen();
    void theLastDeskAskedForIsOpened();
    void theSameDeskIsOpenedAnew();
    void answersOfTheDeskBeforeAreDropped();
    void drainingTellsWhatIsUnsaved();
    void drainingTellsThatTheDiskFails();
    void whatIsUnsavedCanBeDiscarded();
    void invalidInputBlocksUntilItIsCorrected();
    void invalidInputStaysWithItsTool();
};

void TestDeskSwitch::closingWritesWhatWaits()
{
    m_session->change(tagline, value("S"), text("Tagline"));
    m_session->queue().flush(); // on its way
    m_session->change(tagline, value("Small"), text("Tagline"));
    m_session->change(name, value("Mistral 3"), text("Name"));
    m_session.reset();
    QCOMPARE(stored(tagline), value("Small"));
    QCOMPARE(stored(name), value("Mistral 3"));
}

void TestDeskSwitch::whatFailsToOpenLeavesTheOpenOne_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("missing") << QString();
    QTest::newRow("no comparisons") << text("DROP TABLE comparison");
    QTest::newRow("no personas") << text("DROP TABLE persona");
}

void TestDeskSwitch::whatFailsToOpenLeavesTheOpenOne()
{
    QFETCH(const QString, damage);
    TempDesk other;
    if (damage.isEmpty())
        other.close();
    else
        other.sql(damage);
    const QString path = damage.isEmpty() ? other.folder() + text("/none.vdesk") : other.path();
    const QByteArray before = other.sha256();
    QSignalSpy failed(m_session.get(), &DeskSession::openFailed);
    m_session->open(path);
    QVERIFY(failed.wait());
    QCOMPARE(m_session->path(), m_desk->path());
    m_session->change(tagline, value("Small"), text("Tagline"));
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value("Small"));
    QCOMPARE(other.sha256(), before);
}

void TestDeskSwitch::whatIsTypedWhileAnotherDeskOpensIsWritten()
{
    TempDesk other;
    other.apply("Tool", {newTool("mistral", "Another Mistral")});
    const auto gate = Database::open(other.path(), Database::Access::Write);
    VD_OK((*gate)->run(text("BEGIN EXCLUSIVE"))); // nobody can read the desk
    QSignalSpy opened(m_session.get(), &DeskSession::opened);
    m_session->open(other.path());
    m_session->change(tagline, value("Small"), text("Tagline"));
    QTRY_COMPARE(stored(tagline), value("Small"));
    QCOMPARE(opened.count(), 0);
    m_session->change(name, value("Typed last"), text("Name")); // and waits
    VD_OK((*gate)->run(text("ROLLBACK")));
    QVERIFY(opened.wait());
    QCOMPARE(m_session->path(), other.path());
    QCOMPARE(stored(name), value("Typed last"));
    QCOMPARE(other.get(tagline.record, Field::Name), value("Another Mistral"));
    QCOMPARE(other.get(tagline.record, Field::Tagline), nothing);
}

void TestDeskSwitch::aDeskThatCannotBeWrittenStaysOpen()
{
    TempDesk other;
    m_desk->set(name.record, Field::Name, value("Theirs"));
    m_session->change(name, value("Mine"), text("Name"));
    QSignalSpy blocked(m_session.get(), &DeskSession::openBlocked);
    m_session->open(other.path());
    QVERIFY(blocked.wait());
    QCOMPARE(blocked[0][1].value<Error>().text(),
             text("Somebody else changed the field while you edited it. Choose which text to "
                  "keep."));
    QCOMPARE(m_session->path(), m_desk->path());
    QCOMPARE(m_session->workingCopy().shown(name), value("Mine"));
    m_session->queue().resolve(name, true);
    open(); // the same desk, after all
    QCOMPARE(stored(name), value("Mine"));
}

void TestDeskSwitch::theLastDeskAskedForIsOpened()
{
    TempDesk first;
    TempDesk last;
    QSignalSpy opened(m_session.get(), &DeskSession::opened);
    m_session->open(first.path());
    m_session->open(last.path());
    QVERIFY(opened.wait());
    QCOMPARE(m_session->path(), last.path());
    QCOMPARE(opened.count(), 1);
}

void TestDeskSwitch::theSameDeskIsOpenedAnew()
{
    m_session->change(tagline, value("Small"), text("Tagline"));
    open();
    QCOMPARE(stored(tagline), value("Small"));
    QVERIFY(!m_session->workingCopy().tool(idOf("mistral")));
    load("mistral");
    m_session->change(tagline, value("Smaller"), text("Tagline"));
    QVERIFY(settle());
    QCOMPARE(stored(tagline), value("Smaller"));
}

void TestDeskSwitch::answersOfTheDeskBeforeAreDropped()
{
    TempDesk other;
    bool isAnswered = false;
    m_session->open(other.path());
    QSemaphore gate; // holds the answer back until the other desk is open
    connect(m_session.get(), &DeskSession::opened, this, [&] { gate.release(); });
    QSignalSpy opened(m_session.get(), &DeskSession::opened);
    m_session->ask(
        this,
        [&](Desk &) -> Result<void> {
            gate.acquire();
            return {};
        },
        [&](const Result<void> &) { isAnswered = true; });
    const auto last = m_session->desk().ask([](Desk &) { return Result<void>(); });
    QVERIFY(opened.wait());
    QTRY_VERIFY(last.isFinished());
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

void TestDeskSwitch::drainingTellsWhatIsUnsaved()
{
    m_session->change(tagline, value("Small"), text("Tagline"));
    m_session->change(name, value("Mistral 3"), text("Name"));
    VD_OK(drain());
    QCOMPARE(stored(tagline), value("Small"));
    QCOMPARE(stored(name), value("Mistral 3"));

    const FieldRef slug{tool("mistral"), Field::Slug};
    m_session->change(slug, value("other"), text("Slug"));
    VD_REFUSED(drain(), "The slug \"other\" of \"Mistral 3\" is taken: \"Other\" has it.");
    const auto unsaved = m_session->queue().unsaved();
    QCOMPARE(unsaved.size(), size_t(1));
    QCOMPARE(unsaved[0].field, slug);
    QCOMPARE(unsaved[0].mine, value("other"));
    QCOMPARE(unsaved[0].stored, value("mistral"));
}

void TestDeskSwitch::drainingTellsThatTheDiskFails()
{
    stopTheDisk();
    m_session->change(tagline, value("Small"), text("Tagline"));
    QVERIFY(!drain());
    QVERIFY(m_session->queue().failure());
    QCOMPARE(m_session->queue().unsaved().size(), size_t(1));
    m_desk->allowWriting();
    VD_OK(drain());
    QCOMPARE(stored(tagline), value("Small"));
}

void TestDeskSwitch::whatIsUnsavedCanBeDiscarded()
{
    stopTheDisk();
    m_session->change(tagline, value("Small"), text("Tagline"));
    QVERIFY(!drain());
    QSignalSpy shown(m_session.get(), &DeskSession::shown);
    m_session->queue().discard();
    QCOMPARE(shown.count(), 1);
    QCOMPARE(m_session->workingCopy().shown(tagline), nothing);
    QVERIFY(!m_session->queue().isUnsaved());
    VD_OK(drain());
}

void TestDeskSwitch::invalidInputBlocksUntilItIsCorrected()
{
    TempDesk other;
    EditQueue &queue = m_session->queue();
    queue.setInvalidInput(name, {text(""), text("A name is needed")});
    QVERIFY(queue.isUnsaved());
    QSignalSpy blocked(m_session.get(), &DeskSession::openBlocked);
    m_session->open(other.path());
    QVERIFY(blocked.wait());
    QCOMPARE(m_session->path(), m_desk->path());
    QCOMPARE(drain().error().text(), text("A name is needed"));
    const auto unsaved = queue.unsaved();
    QCOMPARE(unsaved.size(), size_t(1));
    QCOMPARE(unsaved[0].field, name);
    QCOMPARE(unsaved[0].mine, value(""));
    QCOMPARE(unsaved[0].stored, value("Mistral"));
    QVERIFY(unsaved[0].isInvalid);

    m_session->change(name, value("Mistral 3"), text("Name")); // what is typed next is valid
    VD_OK(drain());
    QCOMPARE(stored(name), value("Mistral 3"));
    queue.setInvalidInput(name, {text(""), text("A name is needed")});
    queue.clearInvalidInput(name); // or as it is stored
    VD_OK(drain());
    queue.setInvalidInput(name, {text(""), text("A name is needed")});
    queue.discard();
    VD_OK(drain());
}

void TestDeskSwitch::invalidInputStaysWithItsTool()
{
    EditQueue &queue = m_session->queue();
    queue.setInvalidInput(name, {text(""), text("A name is needed")});
    load("other");
    QVERIFY(settle());
    QVERIFY(m_session->workingCopy().holds(name.record));
    QCOMPARE(m_session->workingCopy().invalidInput().size(), size_t(1));
    m_desk->set(name.record, Field::Exists, value(0)); // by another program
    QTRY_VERIFY(m_session->workingCopy().invalidInput().empty());
    QVERIFY(!queue.isUnsaved());
}

VD_TEST_CASE(TestDeskSwitch)

} // namespace tst_deskswitch

#include "tst_deskswitch.moc"
