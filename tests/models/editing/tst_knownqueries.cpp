// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "editing/livequery.h"
#include "models/splits/nonsense.h"
#include "support/importing.h"
#include "support/testcases.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <semaphore>

namespace tst_knownqueries {

using namespace vd;
using namespace vd::test;

namespace {

QByteArray read(const char *name)
{
    QFile file(QStringLiteral(VD_TEST_DATA "/splits/") + text(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList slugsIn(const Json &json)
{
    const Json::Array *items = json.array();
    if (!items)
        return {text("no list")};
    QStringList slugs;
    for (const Json &item : *items) {
        const Json *slug = item.string() ? &item : item.find(text("slug"));
        const QString *word = slug ? slug->string() : nullptr;
        slugs += word ? *word : text("no slug");
    }
    return slugs;
}

// What a program said and how it ended.
struct Said
{
    int code = -1;
    QByteArray output;
    QString error;
};

} // namespace

// The desk of tests/data/splits as a window has it: the answers are those that make.py worked out,
// and those of the command line.
class TestKnownQueries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theWindowFindsWhatIsKnown();
    void nonsenseIsTheSameOnTheCommandLine();
    void whatWasOvertakenIsNotLookedUp();

private:
    QStringList answer(const QString &query); // slugs
    Said commandLine(const QString &query) const;

    std::unique_ptr<TempDesk> m_desk;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<PanelBoard> m_board;
    std::unique_ptr<LiveQuery> m_finder;
};

void TestKnownQueries::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_desk = std::make_unique<TempDesk>();
    VD_OK(import(*m_desk, {read("desk.json")}));
    m_session = std::make_unique<DeskSession>();
    m_session->setAuthor(text("Ada"));
    m_board = std::make_unique<PanelBoard>(*m_session);
    m_finder = std::make_unique<LiveQuery>(*m_board);
    m_session->open(m_desk->path());
    QVERIFY(QTest::qWaitFor([this] { return m_board->isLoaded(); }));
}

void TestKnownQueries::cleanup()
{
    m_finder.reset();
    m_board.reset();
    m_session.reset();
}

QStringList TestKnownQueries::answer(const QString &query)
{
    m_finder->ask(query);
    if (!QTest::qWaitFor([this] { return m_finder->isAnswered(); }))
        return {text("no answer")};
    QStringList slugs;
    for (int number = 0; number < m_board->rows().count(); ++number) {
        if (m_finder->holds(number))
            slugs += m_board->rows().at(number).tool.slug.text();
    }
    return slugs;
}

Said TestKnownQueries::commandLine(const QString &query) const
{
    QProcess process;
    process.start(QStringLiteral(VD_CLI),
                  {text("--desk"), m_desk->path(), text("--author"), text("Ada"), text("splits"),
                   text("--json"), text("--"), query});
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestKnownQueries::theWindowFindsWhatIsKnown()
{
    const auto expected = readJson(read("expected.json"));
    VD_OK(expected);
    const Json::Array &queries = *expected->find(text("queries"))->array();
    QVERIFY(queries.size() > 50);
    for (const Json &pair : queries) {
        const QString query = *pair.array()->at(0).string();
        QVERIFY2(answer(query) == slugsIn(pair.array()->at(1)), qPrintable(query));
    }
}

void TestKnownQueries::nonsenseIsTheSameOnTheCommandLine()
{
    std::mt19937 random{5};
    int wrong = 0;
    int some = 0;
    for (int i = 0; i < 120; ++i) {
        const QString query = i % 2
                                  ? madeUp(random)
                                  : mutated(text("split:2-2 -category:Models spread:>30"), random);
        if (query.contains(QChar::Null))
            continue; // ends an argument
        const QStringList slugs = answer(query);
        const Said said = commandLine(query);
        const auto &faults = m_finder->faults();
        QVERIFY2(said.code == (faults.empty() ? 0 : 2), qPrintable(query + u' ' + said.error));
        for (const QueryFault &fault : faults)
            QVERIFY2(said.error.contains(fault.message), qPrintable(query));
        wrong += !faults.empty();
        if (!faults.empty())
            continue;
        const auto found = readJson(said.output);
        VD_OK(found);
        QVERIFY2(slugsIn(*found) == slugs, qPrintable(query));
        some += !slugs.empty();
    }
    QVERIFY(wrong > 10); // it was no use if all were right, or all wrong
    QVERIFY2(some > 10, qPrintable(QString::number(some)));
}

// The first search of a session mends the index, and so tells whether there was one.
void TestKnownQueries::whatWasOvertakenIsNotLookedUp()
{
    m_desk->sql(QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"));
    std::binary_semaphore held(0);
    const auto holding = m_session->desk().ask([&held](Desk &) -> Result<bool> {
        held.acquire();
        return true;
    });
    m_finder->ask(text("followed"));
    m_finder->ask(text("split:2-2"));
    held.release();
    VD_OK(m_session->desk()
              .read([](const DeskReader &reader) { return reader.position(); })
              .result());
    const auto indexed = QStringLiteral(
        "SELECT count(*) FROM search WHERE search MATCH 'followed'");
    QCOMPARE(m_desk->scalar(indexed), value(0));
    QVERIFY(!answer(text("followed")).empty());
    QVERIFY(m_desk->scalar(indexed) != value(0));
}

VD_TEST_CASE(TestKnownQueries)

} // namespace tst_knownqueries

#include "tst_knownqueries.moc"
