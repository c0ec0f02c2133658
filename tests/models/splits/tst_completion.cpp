// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"
#include "splits/completion.h"
#include "splits/query.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_completion {

using namespace vd;
using namespace vd::test;

// All that can stand where a term begins.
#define KEYS                                                                                       \
    "split: verdict: category: status: price: open: spread: mean: median: stdev: dissent: "        \
    "persona: score: author: due: notes: take: starred: text: not:"

namespace {

QueryWords words()
{
    return {rosterOf({"Builder", "Skeptic", "Any"}),
            {text("Developer Tools"), text("Models"), text("Say \"hi\"")},
            {text("Ada"), text("Me"), text("none"), text("Zoë")},
            text("Ada"),
            text("2026-06-15"),
            threshold};
}

// The query as it is with the first option in its place, and all of the options. A bar is the
// cursor.
QString completed(const char *typed)
{
    QString query = text(typed);
    const qsizetype cursor = query.indexOf(u'|');
    query.remove(cursor, 1);
    const Completion completion = complete(query, cursor, words());
    QStringList options;
    for (const Completion::Option &option : completion.options)
        options += option.insert;
    if (!options.isEmpty())
        query.replace(completion.start, completion.length, options.front());
    return query + QLatin1String(" <- ") + options.join(u' ');
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void completes_data();
    void completes();
    void everyKeyIsOfferedAndExplained();
    void whatIsOfferedIsRight();
};

void TestCompletion::completes_data()
{
    QTest::addColumn<QString>("result");
    const std::pair<const char *, const char *> cases[] = {
        {"sp|", "split: <- split: spread:"},
        {"-spr|", "-spread: <- spread:"},
        {"not:cat|", "not:category: <- category:"},
        {"-|", "-split: <- " KEYS},
        {"x --| y", "x --split: y <- " KEYS},
        {"not:|", "not:split: <- " KEYS},
        {"-not:| x", "-not:split: x <- " KEYS},
        {"not|:", "notes: <- notes: not:"},
        {"x spl|xx y", "x split: y <- split:"},
        {"cat|:Models", "category:Models <- category:"},
        {"status:re|", "status:review <- review ready retired"},
        {"status:draft,re|", "status:draft,review <- review ready retired"},
        {"category:|", "category:\"Developer Tools\" <- \"Developer Tools\" Models \"Say "
                       "\"\"hi\"\"\""},
        {"category:dev|", "category:\"Developer Tools\" <- \"Developer Tools\""},
        {"category:\"dev| x", "category:\"Developer Tools\" <- \"Developer Tools\""},
        {"persona:S|", "persona:skeptic <- skeptic"},
        {"author:z|", "author:Zoë <- Zoë"},
        // In quotes where the bare name is a word of the language.
        {"author:|", "author:me <- me none Ada \"Me\" \"none\" Zoë"},
        {"dissent:|", "dissent:any <- any none builder skeptic \"any\""},
        {"persona:a|", "persona:any <- any"},
        {"verdict:|", "verdict:ship <- ship mixed skip pending held"},
        {"persona:skeptic verdict:|", "persona:skeptic verdict:ship <- ship skip open"},
        {"mean:|", "mean:<60 <- <60 > < 40..60"},
        {"due:o|", "due:overdue <- overdue"},
        {"\"sp|", "\"sp <- "},
        {"nonsense:a|", "nonsense:a <- "},
        {"zzz|", "zzz <- "},
    };
    for (const auto &[typed, result] : cases)
        QTest::newRow(typed) << text(result);
}

void TestCompletion::completes()
{
    QTEST(completed(QTest::currentDataTag()), "result");
}

void TestCompletion::everyKeyIsOfferedAndExplained()
{
    const Completion all = complete(QString(), 0, words());
    QCOMPARE(all.options.size(), size_t(20)); // 19 terms and not:
    for (const Completion::Option &option : all.options)
        QVERIFY2(!option.explanation.isEmpty(), qPrintable(option.insert));
    QCOMPARE(complete(text("split:2-2 "), 10, words()).options.size(), all.options.size());
}

// Every value that is offered behind a key makes a query without a fault.
void TestCompletion::whatIsOfferedIsRight()
{
    for (const Completion::Option &key : complete(QString(), 0, words()).options) {
        if (key.insert == QLatin1String("not:"))
            continue;
        const Completion values = complete(key.insert, key.insert.size(), words());
        for (const Completion::Option &value : values.options) {
            if (value.insert == QLatin1String("<") || value.insert == QLatin1String(">"))
                continue; // a number is to come
            const QString query = key.insert + value.insert;
            QVERIFY2(Query::parse(query, words()).faults().empty(), qPrintable(query));
        }
    }
}

VD_TEST_CASE(TestCompletion)

} // namespace tst_completion

#include "tst_completion.moc"
