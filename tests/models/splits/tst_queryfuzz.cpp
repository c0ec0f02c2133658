// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"
#include "splits/completion.h"
#include "splits/query.h"

#include <QTest>

#include <random>

using namespace vd;
using namespace vd::test;

namespace {

// What queries are made of, and what they are not.
const char *const pieces[] = {
    "split:",
    "2-2",
    "-",
    "not:",
    "category:",
    "\"",
    "\"\"",
    "Models",
    " ",
    ",",
    "spread:",
    ">",
    "<=",
    "40",
    "..",
    "60.5",
    "persona:",
    "skeptic",
    "score:",
    "none",
    "verdict:",
    "skip",
    "author:",
    "me",
    "due:",
    "overdue",
    "text:",
    "lock",
    "*",
    "status:",
    "review",
    "categry:",
    "\t",
    "\n",
    "é",
    "\u2013",
    "=1+1",
    "';--",
    ":",
    "open",
    "dissent:",
    "any",
    "\U0001F600",
    "\u0301",
    "take:",
    "stale",
    "9999999999999999",
};

QString madeUp(std::mt19937 &random)
{
    QString query;
    for (auto count = random() % 12; count > 0; --count)
        query += text(pieces[random() % std::size(pieces)]);
    return query;
}

QString noise(std::mt19937 &random)
{
    QString query;
    for (auto count = random() % 40; count > 0; --count)
        query += random() % 3 == 0 ? QChar(char16_t(random())) : QChar(char16_t(random() % 128));
    return query;
}

QString mutated(QString query, std::mt19937 &random)
{
    for (int i = 0; i < 3 && !query.isEmpty(); ++i) {
        const auto at = qsizetype(random() % quint32(query.size()));
        switch (random() % 3) {
        case 0: query.remove(at, 1); break;
        case 1: query.insert(at, QChar(char16_t(random() % 256))); break;
        default: query[at] = QChar(char16_t(random() % 128));
        }
    }
    return query;
}

bool isInside(qsizetype start, qsizetype length, const QString &query)
{
    return start >= 0 && length >= 0 && start + length <= query.size();
}

} // namespace

// Whatever is typed: no crash, faults that can be underlined, and nothing found by a wrong query.
class TestQueryFuzz : public QObject
{
    Q_OBJECT

private slots:
    void anything_data();
    void anything();
    void longOnes();

private:
    void feed(const QString &query);

    QueryWords m_words = {rosterOf({"Builder", "Skeptic"}),
                          {text("Models")},
                          {text("Ada")},
                          text("Ada"),
                          text("2026-06-15"),
                          threshold};
    std::vector<PanelRow> m_rows = {
        panel("a", {{"builder", 80}, {"skeptic", 20, "ship", "Ada", "2026-01-01"}}, "Models"),
        panel("b", {})};
    int m_wrong = 0;
    int m_matches = 0;
};

void TestQueryFuzz::feed(const QString &query)
{
    const Query parsed = Query::parse(query, m_words);
    m_wrong += !parsed.faults().empty();
    for (const QueryFault &fault : parsed.faults()) {
        QVERIFY2(isInside(fault.start, fault.length, query), qPrintable(query));
        QVERIFY(!fault.message.isEmpty());
    }
    QueryContext context{threshold, {}};
    context.found.resize(parsed.texts().size(), {m_rows[0].tool.id});
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
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestQueryFuzz::anything()
{
    QFETCH(int, seed);
    std::mt19937 random{quint32(seed)};
    m_wrong = m_matches = 0;
    constexpr int rounds = 5000;
    for (int i = 0; i < rounds; ++i) {
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
}

// Each a million characters; a parser that goes back would not be done in a day.
void TestQueryFuzz::longOnes()
{
    constexpr int times = 1'000'000;
    for (const char *piece : {"-", "not:", "\"", "a:", "a,", "(", "*", "é", "-\"", ":", "split:"}) {
        const QString once = text(piece);
        feed(once.repeated(times / int(once.size())));
        feed(QLatin1String("category:") + once.repeated(times / int(once.size())));
    }
}

QTEST_GUILESS_MAIN(TestQueryFuzz)
#include "tst_queryfuzz.moc"
