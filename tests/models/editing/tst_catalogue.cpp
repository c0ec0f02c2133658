// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/catalogue.h"
#include "editing/commands.h"
#include "editing/panelboard.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_catalogue {

using namespace vd;
using namespace vd::test;

// The tools of an open desk as lists show them.
class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void followsWhatIsTyped();
    void followsOthers();
    void followsDeletion();
    void knowsWhichSlugsAreTaken();
    void supposedVerdictsAreInNoList();
    void aBlindPersonIsToldNothing();

private:
    const ToolRow &row(const char *word) { return *m_catalogue->find(idOf(word)); }
    void take(const char *word);

    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<PanelBoard> m_board;
    std::unique_ptr<Catalogue> m_catalogue;
};

void TestCatalogue::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    m_desk->apply("Personas", {newPersona("builder", 0), newPersona("skeptic", 1)});
    m_desk->apply("Panel", newPanel("ash", "Ash", {{"builder", 85}, {"skeptic", 41}}));
    m_desk->apply("Other", {newTool("beech", "Beech", 1)});
    m_session = std::make_unique<DeskSession>();
    m_session->setAuthor(text("Ada"));
    m_board = std::make_unique<PanelBoard>(*m_session);
    m_catalogue = std::make_unique<Catalogue>(*m_board);
    QSignalSpy reset(m_catalogue.get(), &Catalogue::reset);
    m_session->open(m_desk->path());
    QVERIFY(reset.wait());
    QCOMPARE(m_catalogue->count(), 2);
}

void TestCatalogue::cleanup()
{
    m_catalogue.reset();
    m_board.reset();
    m_session.reset();
}

void TestCatalogue::take(const char *word)
{
    QSignalSpy taken(m_session.get(), &DeskSession::toolsTaken);
    m_session->take({idOf(word)});
    QVERIFY(taken.wait());
}

void TestCatalogue::followsWhatIsTyped()
{
    take("ash");
    const FieldRef score{seat("ash", "skeptic"), Field::Score};
    m_session->change(score, value(90), text("Score"));
    QCOMPARE(row("ash").split, (Split{2, 0})); // at once
    const qint64 before = row("ash").updatedAt;
    m_session->queue().flush();
    QVERIFY(QTest::qWaitFor([&] { return row("ash").updatedAt > before; }));
    QSignalSpy changed(m_catalogue.get(), &Catalogue::changed);
    m_session->change({score.record, Field::Review}, value("No line of a list shows this."),
                      text("Review"));
    QCOMPARE(changed.count(), 0);
}

void TestCatalogue::followsOthers()
{
    m_desk->set(tool("beech"), Field::Name, value("Renamed"));
    QVERIFY(QTest::qWaitFor([&] { return row("beech").name == text("Renamed"); }));
    m_desk->apply("New", {newTool("cedar", "Cedar", 2)});
    QVERIFY(QTest::qWaitFor([&] { return m_catalogue->find(idOf("cedar")); }));
}

void TestCatalogue::followsDeletion()
{
    QSignalSpy reset(m_catalogue.get(), &Catalogue::reset);
    m_session->submit(text("Delete"), commands::remove(m_desk->find(tool("beech"))));
    QVERIFY(QTest::qWaitFor([&] { return !m_catalogue->find(idOf("beech")); }));
    QCOMPARE(reset.count(), 0); // the rest of a list stays as it is
    QSignalSpy deleted(m_catalogue.get(), &Catalogue::deletedFetched);
    m_catalogue->fetchDeleted();
    QVERIFY(deleted.wait());
    const auto rows = deleted.front().front().value<std::vector<PanelRow>>();
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().tool.name, text("Beech"));
}

void TestCatalogue::knowsWhichSlugsAreTaken()
{
    const Slug beech = *Slug::from(text("beech"));
    QVERIFY(m_catalogue->isTaken(beech));
    QVERIFY(!m_catalogue->isTaken(beech, idOf("beech")));
    QVERIFY(!m_catalogue->isTaken(*Slug::from(text("cedar"))));
}

void TestCatalogue::supposedVerdictsAreInNoList()
{
    const int ash = m_board->rows().numberOf(idOf("ash"));
    m_board->setSupposing(true);
    QSignalSpy changed(m_catalogue.get(), &Catalogue::changed);
    m_board->suppose(ash, seat("ash", "skeptic").id, Verdict::Ship);
    QCOMPARE(m_board->rows().at(ash).tool.split, (Split{2, 0}));
    QCOMPARE(row("ash").split, (Split{1, 1}));
    QCOMPARE(changed.count(), 0);
}

void TestCatalogue::aBlindPersonIsToldNothing()
{
    m_desk->set(seat("ash", "skeptic"), Field::Score, nothing);
    m_desk->set(seat("ash", "skeptic"), Field::Author, value("Ada"));
    m_desk->set(m_desk->site(), Field::PanelBlind, value(1));
    QVERIFY(QTest::qWaitFor([&] { return row("ash").isHidden; }));
    QCOMPARE(row("ash").split, Split());
    m_session->setAuthor(text("Grace"));
    QVERIFY(!row("ash").isHidden);
    QCOMPARE(row("ash").split, (Split{1, 0}));
}

VD_TEST_CASE(TestCatalogue)

} // namespace tst_catalogue

#include "tst_catalogue.moc"
