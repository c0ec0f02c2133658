// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/commands.h"
#include "editing/livequery.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_liveboard {

using namespace vd;
using namespace vd::test;

// The board of an open desk, and what is asked of it.
class TestLiveBoard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void followsTheEditorAndOthers();
    void whatIsTypedWhileItLoadsIsSeen();
    void followsDeletionAndTheThreshold();
    void manyDeletionsAreOneChange();
    void aTakeIsStaleByTheThreshold();
    void anotherDeskHasNoneOfItsRows();
    void aReadThatFailsIsTold();
    void findsTermsAtOnceAndTextsSoon();
    void whatIsWrongIsLeftOut();
    void answersFollowTheBoard();
    void whatIsSupposedIsNeverWritten();
    void anotherPersonIsMe();
    void aVisitedToolFollowsOthers();
    void manyChangesAreOneReset();

    void aReviewChangesNoRow();
    void newToolsAreFound();
    void knowsWhichSlugsAreTaken();
    void supposedVerdictsAreInNoList();
    void aBlindPersonIsToldNothing();

private:
    const PanelRow &row(const char *word) const;
    QStringList found(const LiveQuery &finder) const;
    void load(const char *word);

    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<PanelBoard> m_board;
};

void TestLiveBoard::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_desk->apply("Personas", {newPersona("builder", 0), newPersona("skeptic", 1)});
    m_desk->apply("Panel", newPanel("ash", "Ash", {{"builder", 85}, {"skeptic", 41}}));
    m_desk->apply("Panel", newPanel("beech", "Beech", {{"builder", 20}, {"skeptic", 30}}));
    m_session = std::make_unique<DeskSession>();
    m_session->setAuthor(text("Ada"));
    m_board = std::make_unique<PanelBoard>(*m_session);
    m_session->open(m_desk->path());
    QVERIFY(QTest::qWaitFor([this] { return m_board->isLoaded(); }));
}

void TestLiveBoard::cleanup()
{
    m_board.reset();
    m_session.reset();
}

void TestLiveBoard::load(const char *word)
{
    QSignalSpy loaded(m_session.get(), &DeskSession::toolsLoaded);
    m_session->load({idOf(word)});
    QVERIFY(loaded.wait());
}

const PanelRow &TestLiveBoard::row(const char *word) const
{
    return m_board->rows().at(m_board->rows().numberOf(idOf(word)));
}

QStringList TestLiveBoard::found(const LiveQuery &finder) const
{
    QStringList names;
    for (int number = 0; number < m_board->rows().count(); ++number) {
        if (finder.holds(number))
            names += m_board->rows().at(number).tool.name;
    }
    return names;
}

void TestLiveBoard::followsTheEditorAndOthers()
{
    QCOMPARE(row("ash").tool.split, (Split{1, 1}));
    load("ash");
    m_session->change({seat("ash", "skeptic"), Field::Score}, value(90), text("Score"));
    QCOMPARE(row("ash").tool.split, (Split{2, 0})); // before it is written
    m_desk->set(seat("beech", "builder"), Field::Score, value(70));
    QVERIFY(QTest::qWaitFor([this] { return row("beech").tool.split == Split{1, 1}; }));
}

void TestLiveBoard::whatIsTypedWhileItLoadsIsSeen()
{
    load("ash");
    std::vector<Part> many; // so many that all rows are read anew
    for (int i = 2; i < 1000; ++i)
        many.push_back(newTool(QByteArray::number(i).constData(), "Tool", i));
    const QMetaObject::Connection once = connect(
        m_session.get(), &DeskSession::committed, this, [&] {
            disconnect(once);
            m_session->change({seat("ash", "skeptic"), Field::Score}, value(90), text("Score"));
        });
    QSignalSpy reset(m_board.get(), &PanelBoard::reset);
    m_desk->apply("Many", many);
    QVERIFY(reset.wait());
    QCOMPARE(m_board->rows().count(), 1000);
    QCOMPARE(row("ash").tool.split, (Split{2, 0}));
}

void TestLiveBoard::followsDeletionAndTheThreshold()
{
    m_session->submit(text("Delete"), commands::remove(m_desk->find(tool("beech"))));
    QVERIFY(QTest::qWaitFor([this] { return m_board->rows().numberOf(idOf("beech")) < 0; }));
    const Record &site = *m_session->workingCopy().site();
    m_session->change({site.ref(), Field::ShipThreshold}, value(90), text("Threshold"));
    QCOMPARE(row("ash").tool.split, (Split{0, 2}));
    QCOMPARE(m_board->rows().counts(), countsOf(m_board->rows().rows()));
}

void TestLiveBoard::manyDeletionsAreOneChange()
{
    const QSignalSpy removed(m_board.get(), &PanelBoard::removed);
    std::vector<Part> gone;
    for (const char *word : {"ash", "beech"})
        gone.push_back(change(tool(word), Field::Exists, 1, 0));
    m_desk->apply("Delete", gone);
    QVERIFY(QTest::qWaitFor([this] { return m_board->rows().count() == 0; }));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_board->rows().counts(), SplitCounts());
}

void TestLiveBoard::aTakeIsStaleByTheThreshold()
{
    m_desk->set(tool("ash"), Field::PanelTake, value("They differ."));
    QVERIFY(QTest::qWaitFor([this] { return row("ash").takeSet; }));
    QVERIFY(!row("ash").takeStale);
    m_desk->set(m_desk->site(), Field::ShipThreshold, value(90));
    QVERIFY(QTest::qWaitFor([this] { return row("ash").takeStale; }));
}

void TestLiveBoard::anotherDeskHasNoneOfItsRows()
{
    TempDesk other;
    bool isEmpty = false;
    connect(m_session.get(), &DeskSession::opened, this,
            [&] { isEmpty = m_board->rows().count() == 0 && !m_board->isLoaded(); });
    QSignalSpy opened(m_session.get(), &DeskSession::opened);
    m_session->open(other.path());
    QVERIFY(opened.wait());
    QVERIFY(isEmpty);
    QVERIFY(QTest::qWaitFor([this] { return m_board->isLoaded(); }));
    QCOMPARE(m_board->rows().count(), 0);
}

void TestLiveBoard::aReadThatFailsIsTold()
{
    TempDesk damaged;
    damaged.set(damaged.site(), Field::PanelBlind, value(1));
    QSignalSpy opened(m_session.get(), &DeskSession::opened);
    m_session->open(damaged.path());
    QVERIFY(opened.wait());
    QVERIFY(QTest::qWaitFor([this] { return m_board->isLoaded(); }));
    damaged.sql(text("DROP TABLE note"));
    QSignalSpy failed(m_board.get(), &PanelBoard::failed);
    m_session->setAuthor(text("Bob")); // who may see other rows
    QVERIFY(failed.wait());
    QVERIFY(!m_board->isLoaded());
    QCOMPARE(m_board->failure(), failed.front().front().value<Error>().text());
}

void TestLiveBoard::findsTermsAtOnceAndTextsSoon()
{
    LiveQuery finder(*m_board);
    QVERIFY(finder.isEmpty());
    QCOMPARE(finder.count(), 2);
    finder.ask(text("spread:>40"));
    QCOMPARE(found(finder), QStringList{text("Ash")});
    finder.ask(text("ash")); // only the last question is answered
    finder.ask(text("bee"));
    QVERIFY(QTest::qWaitFor([&] { return found(finder) == QStringList{text("Beech")}; }));
    QCOMPARE(finder.tools(), std::unordered_set<Id>{idOf("beech")});
    finder.ask({});
    QVERIFY(!finder.tools());
}

void TestLiveBoard::whatIsWrongIsLeftOut()
{
    LiveQuery finder(*m_board);
    finder.ask(text("sco")); // on the way to score: it is a word that nothing holds
    finder.ask(text("score:nonsense spread:>40"));
    QCOMPARE(finder.faults().size(), size_t(1));
    QCOMPARE(found(finder), QStringList{text("Ash")});
    finder.ask(text("author:nobody verdict:open score:x"));
    QCOMPARE(finder.faults().size(), size_t(1));
    QVERIFY(finder.count() == 0);
    finder.ask(text("score:x verdict:open")); // which is no verdict of a panel
    QCOMPARE(finder.count(), 2);
    finder.ask(text("spread:<40"));
    QVERIFY(finder.faults().empty());
    QCOMPARE(found(finder), QStringList{text("Beech")});
}

void TestLiveBoard::answersFollowTheBoard()
{
    LiveQuery finder(*m_board);
    finder.ask(text("spread:>40"));
    const QSignalSpy changed(&finder, &LiveQuery::changed);
    m_desk->set(seat("beech", "builder"), Field::Score, value(100));
    QVERIFY(QTest::qWaitFor([&] { return finder.count() == 2; }));
    QVERIFY(!changed.isEmpty());

    LiveQuery words(*m_board);
    words.ask(text("larch"));
    QVERIFY(QTest::qWaitFor([&] { return words.count() == 0; }));
    m_desk->set(tool("ash"), Field::Tagline, value("Not a larch"));
    QVERIFY(QTest::qWaitFor([&] { return words.count() == 1; }));
}

void TestLiveBoard::whatIsSupposedIsNeverWritten()
{
    const qint64 before = (*m_desk)->reader()->position().value();
    const int ash = m_board->rows().numberOf(idOf("ash"));
    m_board->suppose(ash, seat("ash", "skeptic").id, Verdict::Ship); // not while it is off
    QCOMPARE(row("ash").tool.split, (Split{1, 1}));
    m_board->setSupposing(true);
    m_board->suppose(ash, seat("ash", "skeptic").id, Verdict::Ship);
    QCOMPARE(row("ash").tool.split, (Split{2, 0}));
    LiveQuery seen(*m_board);
    LiveQuery unsupposed(*m_board, LiveQuery::Unsupposed);
    for (LiveQuery *finder : {&seen, &unsupposed})
        finder->ask(text("verdict:ship open:2"));
    QCOMPARE(found(seen), QStringList{text("Ash")});
    QCOMPARE(found(unsupposed), QStringList());
    QVERIFY(m_session->queue().isIdle());
    m_board->setSupposing(false);
    QCOMPARE(row("ash").tool.split, (Split{1, 1}));
    QCOMPARE((*m_desk)->reader()->position().value(), before);
}

void TestLiveBoard::anotherPersonIsMe()
{
    m_desk->set(seat("beech", "builder"), Field::Author, value("Grace"));
    QVERIFY(QTest::qWaitFor([this] { return row("beech").seats.front().author == text("Grace"); }));
    LiveQuery finder(*m_board);
    finder.ask(text("author:me"));
    QCOMPARE(finder.count(), 0);
    m_session->setAuthor(text("Grace"));
    QCOMPARE(finder.count(), 1);
}

void TestLiveBoard::aVisitedToolFollowsOthers()
{
    m_desk->apply("Personas", {newPersona("c", 2), newPersona("d", 3)});
    m_desk->apply("Seat", {newSeat("ash", "c", 2)});
    load("ash");
    load("beech");
    m_desk->apply("Seat", {newSeat("ash", "d", 3)}); // as an import does
    QTRY_COMPARE(row("ash").seats.size(), size_t(4));
    load("ash");
    QCOMPARE(m_session->workingCopy().tool(idOf("ash"))->scorecard.seats().size(), size_t(4));
    QCOMPARE(row("ash"), *m_desk->rowOf(idOf("ash")));
}

// Neither the window's import nor another program's is worked off row by row.
void TestLiveBoard::manyChangesAreOneReset()
{
    load("ash");
    QSignalSpy reset(m_board.get(), &PanelBoard::reset);
    QSignalSpy changed(m_board.get(), &PanelBoard::changed);
    QSignalSpy shown(m_session.get(), &DeskSession::shown);
    QSignalSpy committed(m_session.get(), &DeskSession::committed);
    QSignalSpy loaded(m_session.get(), &DeskSession::toolsLoaded);
    std::vector<Part> own;
    std::vector<Part> others;
    for (int i = 2; i < 502; ++i) {
        const QByteArray slug = QStringLiteral("tool-%1").arg(i).toUtf8();
        for (const Part &part : newPanel(slug, slug, {{"builder", 85}, {"skeptic", 41}}))
            (i % 2 == 0 ? own : others).push_back(part);
    }
    m_session->submit(text("Import"), edit("Import", own).changes);
    QTRY_COMPARE(reset.count(), 1);
    m_desk->apply("Import", others);
    QTRY_COMPARE(reset.count(), 2);
    QCOMPARE(m_board->rows().count(), 502);
    QCOMPARE(committed.count(), 2);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(shown.count(), 0);
    QCOMPARE(loaded.count(), 0); // nothing of it belongs to what is in hand
}

void TestLiveBoard::aReviewChangesNoRow()
{
    load("ash");
    const FieldRef score{seat("ash", "skeptic"), Field::Score};
    m_session->change(score, value(90), text("Score"));
    const qint64 before = row("ash").tool.updatedAt;
    m_session->queue().flush();
    QTRY_VERIFY(row("ash").tool.updatedAt > before);
    QSignalSpy changed(m_board.get(), &PanelBoard::changed);
    m_session->change({score.record, Field::Review}, value("No line of a list shows this."),
                      text("Review"));
    QCOMPARE(changed.count(), 0);
}

void TestLiveBoard::newToolsAreFound()
{
    m_desk->apply("New", {newTool("cedar", "Cedar", 2)});
    QTRY_VERIFY(m_board->find(idOf("cedar")));
    m_desk->set(tool("cedar"), Field::Name, value("Renamed"));
    QTRY_COMPARE(m_board->find(idOf("cedar"))->name, text("Renamed"));
}

void TestLiveBoard::knowsWhichSlugsAreTaken()
{
    const Slug beech = *Slug::from(text("beech"));
    QVERIFY(m_board->isTaken(beech));
    QVERIFY(!m_board->isTaken(beech, idOf("beech")));
    QVERIFY(!m_board->isTaken(*Slug::from(text("cedar"))));
    QCOMPARE(m_board->nameOf(beech), text("Beech"));
}

void TestLiveBoard::supposedVerdictsAreInNoList()
{
    const int ash = m_board->rows().numberOf(idOf("ash"));
    m_board->setSupposing(true);
    m_board->suppose(ash, seat("ash", "skeptic").id, Verdict::Ship);
    QCOMPARE(row("ash").tool.split, (Split{2, 0}));
    QCOMPARE(m_board->tools().at(size_t(ash)).split, (Split{1, 1}));
}

void TestLiveBoard::aBlindPersonIsToldNothing()
{
    m_desk->set(seat("ash", "skeptic"), Field::Score, nothing);
    m_desk->set(seat("ash", "skeptic"), Field::Author, value("Ada"));
    m_desk->set(m_desk->site(), Field::PanelBlind, value(1));
    QTRY_VERIFY(row("ash").tool.isHidden);
    QCOMPARE(row("ash").tool.split, Split());
    m_session->setAuthor(text("Grace"));
    QTRY_VERIFY(m_board->isLoaded());
    QVERIFY(!row("ash").tool.isHidden);
    QCOMPARE(row("ash").tool.split, (Split{1, 0}));
}

VD_TEST_CASE(TestLiveBoard)

} // namespace tst_liveboard

#include "tst_liveboard.moc"
