// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/windowlock.h"
#include "editing/currentpair.h"
#include "editing/panelboard.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace tst_currentpair {

using namespace vd;
using namespace vd::test;

// The tool in hand and its rival; and the lock that keeps a second window from editing.
class TestCurrentPair : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theFirstRivalIsThatOfAComparison();
    void withoutAComparisonItIsOfTheSameCategory();
    void aChosenRivalIsRemembered();
    void sidesAreThoseOfTheComparison();
    void swappingChangesNoRecord();
    void swappedSidesAreFollowed();
    void aComparisonOfOtherToolsIsFollowed();
    void oneToolAloneIsNoPair();
    void aRivalThatIsDeletedComesBack();
    void aDeletedRivalMakesWayForAnother();

    void aSecondWindowIsToldWhoHasTheDesk();
    void aLinkLeadsToTheSameLock();
    void whatADeadWindowLeftIsTakenOver();
    void aLockThatSaysNobodyIsTakenOver();

private:
    bool hold(const char *word);
    QString sides();

    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<PanelBoard> m_board;
    std::unique_ptr<CurrentPair> m_pair;
};

void TestCurrentPair::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_pair.reset();
    m_board.reset();
    m_session.reset();
    m_desk = std::make_unique<TempDesk>();
    int place = 0;
    for (const char *word : {"ash", "beech", "cedar", "dogwood"})
        m_desk->apply("Tool", {newTool(word, word, place++)});
    m_desk->set(tool("beech"), Field::Category, value("Trees"));
    m_desk->set(tool("dogwood"), Field::Category, value("Trees"));
    m_desk->apply("Pair", {newComparison("cedar", "ash")});
    m_session = std::make_unique<DeskSession>();
    m_session->setAuthor(text("Ada"));
    m_board = std::make_unique<PanelBoard>(*m_session);
    m_pair = std::make_unique<CurrentPair>(*m_session, *m_board);
    m_session->open(m_desk->path());
    QTRY_VERIFY(m_board->isLoaded());
}

bool TestCurrentPair::hold(const char *word)
{
    QSignalSpy arrived(m_pair.get(), &CurrentPair::arrived);
    m_pair->setTool(idOf(word));
    return arrived.wait();
}

QString TestCurrentPair::sides()
{
    const auto pairing = m_pair->pairing();
    return pairing ? pairing->left.name + QLatin1String(" | ") + pairing->right.name : QString();
}

void TestCurrentPair::theFirstRivalIsThatOfAComparison()
{
    QVERIFY(hold("ash"));
    QCOMPARE(m_pair->rival(), idOf("cedar"));
}

void TestCurrentPair::withoutAComparisonItIsOfTheSameCategory()
{
    QVERIFY(hold("beech"));
    QCOMPARE(m_pair->rival(), idOf("dogwood"));
    QCOMPARE(sides(), text("beech | dogwood"));
}

void TestCurrentPair::aChosenRivalIsRemembered()
{
    QVERIFY(hold("ash"));
    QSignalSpy arrived(m_pair.get(), &CurrentPair::arrived);
    m_pair->setRival(idOf("beech"));
    QVERIFY(arrived.wait());
    QVERIFY(hold("cedar"));
    QVERIFY(hold("ash"));
    QCOMPARE(m_pair->rival(), idOf("beech"));
}

void TestCurrentPair::sidesAreThoseOfTheComparison()
{
    QVERIFY(hold("ash"));
    QCOMPARE(sides(), text("cedar | ash"));
    QSignalSpy arrived(m_pair.get(), &CurrentPair::arrived);
    m_pair->setComparison(comparison("cedar", "ash").id);
    QVERIFY(arrived.wait());
    QCOMPARE(m_pair->tool(), idOf("cedar"));
    QCOMPARE(sides(), text("cedar | ash"));
}

void TestCurrentPair::swappingChangesNoRecord()
{
    QVERIFY(hold("ash"));
    const QByteArray before = m_desk->sha256();
    m_pair->swap();
    QCOMPARE(sides(), text("ash | cedar"));
    QCOMPARE(m_desk->sha256(), before);
}

// By whomever: in the form of the comparison, by undo, by another program.
void TestCurrentPair::swappedSidesAreFollowed()
{
    const RecordRef record = {Kind::Comparison, comparison("cedar", "ash").id};
    const auto swapTo = [&](const char *left, const char *right) {
        QSignalSpy arrived(m_pair.get(), &CurrentPair::arrived);
        m_desk->apply("Swap",
                      {change(record, Field::Left, idOf(right).text(), idOf(left).text()),
                       change(record, Field::Right, idOf(left).text(), idOf(right).text())});
        return !arrived.isEmpty() || arrived.wait();
    };
    QSignalSpy arrived(m_pair.get(), &CurrentPair::arrived);
    m_pair->setComparison(record.id);
    QVERIFY(arrived.wait());
    QCOMPARE(sides(), text("cedar | ash"));
    QVERIFY(swapTo("ash", "cedar"));
    QTRY_COMPARE(sides(), text("ash | cedar"));
    QVERIFY(hold("ash")); // as a tool, beside its rival
    QVERIFY(swapTo("cedar", "ash"));
    QTRY_COMPARE(sides(), text("cedar | ash"));
    QCOMPARE(m_pair->tool(), idOf("ash"));
}

void TestCurrentPair::aComparisonOfOtherToolsIsFollowed()
{
    const RecordRef record = {Kind::Comparison, comparison("cedar", "ash").id};
    QSignalSpy arrived(m_pair.get(), &CurrentPair::arrived);
    m_pair->setComparison(record.id);
    QVERIFY(arrived.wait());
    m_desk->apply("Other",
                  {change(record, Field::Left, idOf("cedar").text(), idOf("beech").text())});
    QTRY_COMPARE(sides(), text("beech | ash"));
    QCOMPARE(m_pair->tool(), idOf("beech"));
}

void TestCurrentPair::aRivalThatIsDeletedComesBack()
{
    for (const char *word : {"cedar", "dogwood"})
        m_desk->set(tool(word), Field::Exists, value(0));
    QVERIFY(QTest::qWaitFor([this] { return m_board->rows().count() == 2; }));
    QVERIFY(hold("ash"));
    QCOMPARE(sides(), text("ash | beech"));
    m_desk->set(tool("beech"), Field::Exists, value(0));
    QTRY_VERIFY(!m_pair->pairing());
    m_desk->set(tool("beech"), Field::Exists, value(1));
    QTRY_COMPARE(sides(), text("ash | beech"));
}

void TestCurrentPair::aDeletedRivalMakesWayForAnother()
{
    QVERIFY(hold("beech"));
    QCOMPARE(sides(), text("beech | dogwood"));
    m_desk->set(tool("dogwood"), Field::Exists, value(0));
    QTRY_VERIFY(m_pair->pairing() && m_pair->rival() != idOf("dogwood"));
}

void TestCurrentPair::oneToolAloneIsNoPair()
{
    for (const char *word : {"beech", "cedar", "dogwood"})
        m_desk->set(tool(word), Field::Exists, value(0));
    QVERIFY(QTest::qWaitFor([this] { return m_board->rows().count() == 1; }));
    QVERIFY(hold("ash"));
    QVERIFY(m_pair->rival().isNull());
    QVERIFY(!m_pair->pairing());
}

void TestCurrentPair::aSecondWindowIsToldWhoHasTheDesk()
{
    WindowLock first(m_desk->path());
    QVERIFY(!first.take());
    WindowLock second(m_desk->path());
    const auto holder = second.take();
    QVERIFY(holder);
    QCOMPARE(holder->process, QCoreApplication::applicationPid());
    QCOMPARE(holder->host, QSysInfo::machineHostName());
}

void TestCurrentPair::aLinkLeadsToTheSameLock()
{
    const QString link = m_desk->folder() + text("/link.vdesk");
    QVERIFY(QFile::link(m_desk->path(), link));
    WindowLock first(m_desk->path());
    QVERIFY(!first.take());
    QVERIFY(WindowLock(link).take());
}

void TestCurrentPair::whatADeadWindowLeftIsTakenOver()
{
    QFile left(m_desk->path() + text(".lock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    // Process number, program and host, as QLockFile writes them; no process has this number.
    left.write("4194304\nverdictdesk\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    left.close();
    WindowLock lock(m_desk->path());
    QVERIFY(!lock.take());
}

// By a kill between the making of the file and the writing of who it is.
void TestCurrentPair::aLockThatSaysNobodyIsTakenOver()
{
    QFile left(m_desk->path() + text(".lock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    WindowLock lock(m_desk->path());
    QVERIFY(!lock.take());
    QVERIFY(WindowLock(m_desk->path()).take());
}

VD_TEST_CASE(TestCurrentPair)

} // namespace tst_currentpair

#include "tst_currentpair.moc"
