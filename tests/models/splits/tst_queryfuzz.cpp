// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nonsense.h"
#include "panels.h"
#include "splits/completion.h"
#include "splits/query.h"
#include "support/print.h"
#include "support/tempdesk.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_queryfuzz {

using namespace vd;
using namespace vd::test;

namespace {

bool isInside(qsizetype start, qsizetype length, const QString &query)
{
    return start >= 0 && length >= 0 && start + length <= query.size();
}

} // namespace

// Whatever is typed: no crash, faults that can be underlined, nothing found by a wrong query, no
// error of the index, and a desk that is as it was.
class TestQueryFuzz : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void anything_data();
    void anything();
    void longOnes();

private:
    void feed(const QString &query);

    TempDesk m_desk;
    QByteArray m_before;
    QueryWords m_words;
    std::vector<PanelRow> m_rows;
    int m_wrong = 0;
    int m_matches = 0;
    int m_found = 0; // tools, by their texts
};

void TestQueryFuzz::initTestCase()
{
    m_desk.apply("Personas", {newPersona("builder", 0), newPersona("skeptic", 1)});
    m_desk.apply("Panel", newPanel("ash", "Ash",
                                   {{"builder", 80, nullptr, "No lock-in: review"},
                                    {"skeptic", 20, "ship", "OR not? me, any 40"}}));
    m_desk.apply("Panel", newPanel("beech", "Beech, open", {}));
    m_desk.set(tool("ash"), Field::Category, value("Models"));
    m_desk.set(seat("ash", "skeptic"), Field::Author, value("Ada"));
    m_desk.set(seat("ash", "skeptic"), Field::Due, value("2026-01-01"));
    m_rows = m_desk->reader()->panelRows().value();
    m_words = QueryWords::of(m_rows, m_desk->reader()->roster().value(), threshold);
    m_words.me = text("Ada");
    m_words.today = text("2026-06-15");
    VD_OK(m_desk->searchReader()->toolsWith(
        text("a"))); // the first search of a session checks the index
    m_before = m_desk.sha256();
}

void TestQueryFuzz::cleanup()
{
    QCOMPARE(m_desk.sha256(), m_before);
    QCOMPARE(print(m_desk->verify()), QStringList());
}

void TestQueryFuzz::feed(const QString &query)
{
    const Query parsed = Query::parse(query, m_words);
    m_wrong += !parsed.faults().empty();
    for (const QueryFault &fault : parsed.faults()) {
        QVERIFY2(isInside(fault.start, fault.length, query), qPrintable(query));
        QVERIFY(!fault.message.isEmpty());
    }
    const auto found = m_desk->searchReader()->toolsWith(parsed.texts());
    VD_OK(found);
    for (const auto &tools : *found)
        m_found += int(tools.size());
    const QueryContext context{threshold, *found};
    for (const PanelRow &row : m_rows) {
        const bool matches = parsed.matches(row, context);
        QVERIFY2(!matches || parsed.faults().empty(), qPrintable(query));
        m_matches += matches;
    }
    const auto cursor = qsizetype(qHash(query) % size_t(query.size() + 1));
    const Completion completion = complete(query, cursor, m_words);
    QVERIFY2(isInside(completion.start, completion.length, query), qPrintable(query));
    QVERIFY(completion.start <= cursor);
}

void TestQueryFuzz::anything_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 2; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestQueryFuzz::anything()
{
    QFETCH(int, seed);
    std::mt19937 random{quint32(seed)};
    m_wrong = m_matches = m_found = 0;
    constexpr int rounds = 1000;
    for (int i = 0; i < rounds; ++i) {
        VD_OK(m_desk->searchReader()->toolsWith(noise(random))); // and past the parser
        VD_OK(m_desk->searchReader()->toolsWithPhrase(madeUp(random)));
        feed(madeUp(random));
        feed(noise(random));
        feed(mutated(text("split:2-2 -category:\"Dev Tools\" persona:skeptic score:<50 \"a b\""),
                     random));
        if (QTest::currentTestFailed())
            return;
    }
    // It was no use if all were right, or all wrong.
    QVERIFY(m_wrong > rounds / 10);
    QVERIFY(m_matches > rounds / 10);
    QVERIFY2(m_found > rounds / 50, qPrintable(QString::number(m_found)));
}

// Each a million characters; a parser that goes back would not be done in a day.
void TestQueryFuzz::longOnes()
{
    constexpr int times = 1'000'000;
    for (const char *piece : {"-", "not:", "\"", "a:", "a,", "a", "(", "*", "é", "-\"", ":",
                              "split:", "a-", "a ", "\"a\" ", "NEAR(a "}) {
        const QString once = text(piece);
        feed(once.repeated(times / int(once.size())));
        feed(QLatin1String("category:") + once.repeated(times / int(once.size())));
        feed(QLatin1String("text:") + once.repeated(times / int(once.size())));
    }
}

VD_TEST_CASE(TestQueryFuzz)

} // namespace tst_queryfuzz

#include "tst_queryfuzz.moc"
