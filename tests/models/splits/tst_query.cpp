// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels.h"
#include "splits/query.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_query {

using namespace vd;
using namespace vd::test;

namespace {

QueryWords words()
{
    return {rosterOf({"Builder", "Skeptic", "Creator", "Founder"}),
            {text("Models"), text("Developer Tools"), text("Écriture")},
            {text("Ada"), text("Zoë")},
            text("ada"),
            text("2026-06-15"),
            threshold};
}

// The desk that most queries here are put to.
std::vector<PanelRow> desk()
{
    std::vector rows = {
        panel("even", {{"builder", 71}, {"skeptic", 38}, {"creator", 44}, {"founder", 77}},
              "Models"),
        panel("alone", {{"builder", 82}, {"skeptic", 31}, {"creator", 78}}, "Developer Tools"),
        panel("due",
              {{"builder", {}, nullptr, "Ada", "2026-06-01"},
               {"skeptic", 80, nullptr, "Zoë", "2026-06-01"},
               {"creator", {}, nullptr, " ZOE ", "2026-07-01"}},
              "écriture"),
        panel("against", {{"skeptic", 90, "skip", "Ada"}, {"founder", 40}}),
        panel("nobody", {}, "Say \"hi\", twice"),
    };
    rows[0].notesOpen = 2;
    rows[0].takeSet = true;
    rows[0].tool.isHeld = true;
    rows[1].takeSet = rows[1].takeStale = true;
    rows[2].price = PriceEntry::Freemium;
    rows[3].tool.status = Status::Review;
    rows[3].tool.starred = true;
    return rows;
}

// The names of the tools that match; what is wrong, if something is.
QString found(const QString &query, const std::vector<std::unordered_set<Id>> &texts = {})
{
    const Query parsed = Query::parse(query, words());
    QStringList names;
    for (const QueryFault &fault : parsed.faults())
        names += QStringLiteral("%1+%2 %3").arg(fault.start).arg(fault.length).arg(fault.message);
    for (const PanelRow &row : desk()) {
        if (parsed.matches(row, {threshold, texts}))
            names += row.tool.name;
    }
    return names.join(QLatin1String(", "));
}

QString print(const std::vector<QueryText> &texts)
{
    QStringList lines;
    for (const QueryText &found : texts)
        lines += found.isPhrase ? u'"' + found.words + u'"' : found.words;
    return lines.join(QLatin1String(" | "));
}

void rowsOf(std::initializer_list<std::pair<const char *, const char *>> cases)
{
    QTest::addColumn<QString>("result");
    for (const auto &[query, result] : cases)
        QTest::newRow(query) << text(result);
}

QString tag()
{
    return text(QTest::currentDataTag());
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void aSeatIsOneAndTheSame_data();
    void aSeatIsOneAndTheSame() { matches(); }
    void quotes_data();
    void quotes() { matches(); }
    void faults_data();
    void faults() { matches(); }
    void words_data();
    void words();
    void textIsWhatWasFound();
    void wordsAreLimited();
    void emptyMatchesAll();
    void nobodyWaitsForARetiredTool();
    void aHiddenPanelIsFoundByItsNameAlone();
    void withoutAName();
};

void TestQuery::matches_data()
{
    rowsOf({
        {"split:2-2", "even"},
        {"split:2–0,0-2", "against"},
        {"split:1-3", ""},
        {"split:OPEN", "alone, due, against, nobody"},
        {"verdict:pending", "nobody"},
        {"verdict:held", "even"},
        {"verdict:mixed,ship", "even, alone, due"},
        {"category:écriture", "due"},
        {"Category:ECRIT*", "due"},
        {"category:mod", ""},
        {"category:*", "even, alone, due, against, nobody"},
        {"category:Elsewhere", ""},
        {"status:review", "against"},
        {"price:freemium", "due"},
        {"price:none status:review", "against"},
        {"starred:yes", "against"},
        {"starred:yes,no split:2-2", "even"},
        {"open:1", "alone"},
        {"open:>=3", "due, nobody"},
        {"spread:39..50", "even, against"},
        {"spread:>39 spread:<=50", "against"},
        {"mean:=57.5", "even"},
        // As it is shown, with one decimal; as precisely as it was typed, where that is more.
        {"mean:63.7", "alone"},
        {"mean:<63.7", "even"},
        {"mean:>63.6", "alone, due, against"},
        {"mean:63.67", "alone"},
        {"mean:63.7,63.66", "alone"},
        {"mean:63.66", ""},
        {"mean:64", ""},
        {"mean:63.667..63.668", "alone"},
        {"mean:..0.5 -mean:100.0", ""},
        {"median:..78", "even, alone, against"},
        {"median:78..", "alone, due"},
        {"stdev:0", "due"},
        {"stdev:<100", "even, alone, due, against"},
        {"-stdev:<100", "nobody"},
        {"dissent:any", "alone"},
        {"dissent:Skeptic,builder", "alone"},
        {"dissent:builder", ""},
        {"notes:open", "even"},
        {"-notes:open starred:no", "alone, due, nobody"},
        {"take:set", "even, alone"},
        {"take:stale", "alone"},
        {"take:none", "due, against, nobody"},
        {"take:set -take:stale", "even"},
        {"due:overdue", "due"},
        {"due:<2026-06-02", "due"},
        {"due:2026-06-02..today", ""},
        {"due:>today", "due"},
        {"persona:creator", "even, alone, due"},
        {"persona:cre*", "even, alone, due"},
        {"persona:CREATOR,founder split:2-2", "even"},
        {"score:none", "due"},
        {"score:0..31", "alone"},
        {"author:me", "due, against"},
        {"author:zoe", "due"},
        {"author:none", "even, alone, against"},
        {"--split:2-2", "even"},
        {"not:split:open", "even"},
        {"not:not:split:2-2", "even"},
        {"-not:split:2-2", "even"},
        {"NOT:split:open -dissent:any", "even"},
        {"catégory:models", "even"},
    });
}

void TestQuery::matches()
{
    QTEST(found(tag()), "result");
}

void TestQuery::aSeatIsOneAndTheSame_data()
{
    rowsOf({
        {"verdict:skip", "against"},
        {"verdict:skip score:>80", "against"},
        {"verdict:skip persona:skeptic", "even, alone, against"},
        {"persona:skeptic score:>80", "against"},
        {"score:>80 score:<40", ""},
        {"persona:skeptic persona:founder", ""},
        {"persona:skeptic -verdict:skip", "due"},
        {"persona:skeptic -score:<40", "due, against"},
        {"persona:builder verdict:open", "due"},
        {"author:me verdict:open", "due"},
        {"author:me verdict:open due:overdue", "due"},
        {"author:zoe due:overdue", ""},
        {"author:zoe due:none", ""},
        // Nobody like that on the panel, and the panel's verdict.
        {"-persona:creator", "against, nobody"},
        {"-persona:creator verdict:skip", "against"},
        {"persona:skeptic -persona:creator", "against"},
        {"-score:<40", "due, against, nobody"},
        {"-score:<40 -verdict:pending", "due, against"},
        {"-author:none", "due, nobody"},
    });
}

void TestQuery::quotes_data()
{
    rowsOf({
        {"category:\"developer tools\"", "alone"},
        {"category:dev\"eloper t\"*", "alone"},
        {"category:\"dev*\"", ""},
        {"category:\"say \"\"hi\"\", twice\"", "nobody"},
        {"category:\"\"", "against"},
        {"author:\"me\"", ""},
        {"author:\"none\"", ""},
        {"status:\"review\"", "7+8 status: expects draft, review, ready, published or retired."},
        {"persona:\"skeptic\" score:>80", "against"},
    });
}

void TestQuery::faults_data()
{
    rowsOf({
        {"split:2-2 catgory:Models", "10+8 There is no term “catgory:”. Did you mean “category:”?"},
        {"-xyzzy:1", "1+6 There is no term “xyzzy:”. Put it in quotes to search for it."},
        {"panel-ship:40",
         "0+11 There is no term “panel-ship:”. Put it in quotes to search for it."},
        {"due_date:overdue",
         "0+9 There is no term “due_date:”. Put it in quotes to search for it."},
        {"catégorie:x", "0+10 There is no term “catégorie:”. Did you mean “category:”?"},
        {"spread2:>40", "0+8 There is no term “spread2:”. Did you mean “spread:”?"},
        {"status:review,", "14+0 status: expects draft, review, ready, published or retired."},
        {"verdict:open", "8+4 verdict: expects ship, mixed, skip, pending or held."},
        {"verdict:mixed persona:skeptic", "8+5 verdict: expects ship, skip or open."},
        {"split:3-2", "6+3 split: expects 4-0, 3-1, 2-2, 1-3, 0-4 or open."},
        {"split:2*", "6+2 split: expects 4-0, 3-1, 2-2, 1-3, 0-4 or open."},
        {"mean:1e9", "5+3 mean: expects a number such as 40, >40 or 40..60."},
        {"mean:nan", "5+3 mean: expects a number such as 40, >40 or 40..60."},
        {"mean:..", "5+2 mean: expects a number such as 40, >40 or 40..60."},
        {"mean:=>4", "5+3 mean: expects a number such as 40, >40 or 40..60."},
        {"mean:5...6", "5+5 mean: expects a number such as 40, >40 or 40..60."},
        {"mean:.5", "5+2 mean: expects a number such as 40, >40 or 40..60."},
        {"mean:5.", "5+2 mean: expects a number such as 40, >40 or 40..60."},
        {"spread:1,60..40", "9+6 60..40 holds nothing: the lower end comes first."},
        {"spread:40..40", ""},
        {"due:2026-06-02..2026-06-01",
         "4+22 2026-06-02..2026-06-01 holds nothing: the lower end comes first."},
        {"score:60..40", "6+6 60..40 holds nothing: the lower end comes first."},
        {"score:-1", "6+2 score: expects a number such as 40, >40 or 40..60, or none."},
        {"due:2026-02-30",
         "4+10 due: expects a day such as 2026-06-01, <2026-06-01 or today, or overdue or none."},
        {"persona:bilder", "8+6 There is no persona “bilder”. Did you mean “builder”?"},
        {"persona:nobody-at-all", "8+13 There is no persona “nobody-at-all”."},
        {"persona:", "8+0 persona: expects a persona."},
        {"category:", "9+0 category: expects a name, in quotes where it has blanks."},
        {"author:", "7+0 author: expects me, none or a name."},
        {"dissent:", "8+0 dissent: expects any, none or a persona."},
        {"text:", "0+5 text: expects words."},
        {"word \"open", "5+5 The quote is not closed."},
        {"not:", "0+4 not: expects a term behind it."},
        {"notes:closed starred:maybe",
         "6+6 notes: expects open., 21+5 starred: expects yes or no."},
    });
}

void TestQuery::words_data()
{
    rowsOf({
        {"no lock-in", "no lock-in"},
        {"no split:2-2 lock", "no lock"},
        {"\"no lock-in\"", "\"no lock-in\""},
        {"text:lock text:\"no lock\"", "lock | \"no lock\""},
        {"text:a,\"b c\"", "a | \"b c\""},
        {"-word", "word"},
        {"more -word", "word | more"},
        {"-", "-"},
        {"a,b 3:4 :x \"say \"\"hi\"\"\"", "\"say \"hi\"\" | a,b 3:4 :x"},
        {"split:2-2", ""},
        // No keys: addresses, times, whatever begins with a number, whatever is quoted.
        {"https://example.org/a,b:c", "https://example.org/a,b:c"},
        {"-http://example.org", "http://example.org"},
        {"at 12:30 2-2:x", "at 12:30 2-2:x"},
        {"\"panel-ship:40\"", "\"panel-ship:40\""},
        {"git+ssh:x _x:y é", "git+ssh:x _x:y é"},
    });
}

void TestQuery::words()
{
    QTEST(print(Query::parse(tag(), tst_query::words()).texts()), "result");
}

void TestQuery::textIsWhatWasFound()
{
    const std::unordered_set even = {idOf("even")};
    const std::unordered_set both = {idOf("even"), idOf("due")};
    QCOMPARE(found(text("word"), {both}), text("even, due"));
    QCOMPARE(found(text("-word"), {both}), text("alone, against, nobody"));
    QCOMPARE(found(text("text:a text:b"), {both, even}), text("even"));
    QCOMPARE(found(text("text:a,b"), {even, both}), text("even, due"));
    QCOMPARE(found(text("not:text:a,b split:open"), {even, both}), text("alone, against, nobody"));
    QCOMPARE(found(text("word split:open"), {both}), text("due"));
    QCOMPARE(found(text("word")), QString()); // not looked up
}

// Wherever they stand; the first that is too much is underlined, and no other.
void TestQuery::wordsAreLimited()
{
    const QString many = QStringLiteral("a-b ").repeated(25);
    const auto faults = [](const QString &query) {
        return Query::parse(query, tst_query::words()).faults();
    };
    const QString message = text("A query takes 50 words at most.");
    QCOMPARE(faults(many), std::vector<QueryFault>());
    QCOMPARE(faults(many + text("split:2-2 c d")), (std::vector<QueryFault>{{110, 1, message}}));
    QCOMPARE(faults(many + text("text:x,\"y z\" c")), (std::vector<QueryFault>{{105, 1, message}}));
    QCOMPARE(faults(text("-\"") + many + text("c\"")),
             (std::vector<QueryFault>{{1, 103, message}}));
    QCOMPARE(faults(many + text("split:2-2 - .")), std::vector<QueryFault>()); // no words
}

void TestQuery::emptyMatchesAll()
{
    for (const char *typed : {"", " ", "\t\n"}) {
        QVERIFY(Query::parse(text(typed), tst_query::words()).isEmpty());
        QCOMPARE(found(text(typed)), text("even, alone, due, against, nobody"));
    }
    QVERIFY(!Query::parse(text("split:2-2"), tst_query::words()).isEmpty());
    QVERIFY(!Query::parse(text("persona:skeptic"), tst_query::words()).isEmpty());
    QVERIFY(!Query::parse(text("nonsense:1"), tst_query::words()).isEmpty());
}

void TestQuery::nobodyWaitsForARetiredTool()
{
    PanelRow row = desk()[2];
    const auto matches = [&](const char *query) {
        return Query::parse(text(query), tst_query::words()).matches(row, {threshold, {}});
    };
    QVERIFY(matches("due:overdue"));
    row.tool.status = Status::Retired;
    QVERIFY(!matches("due:overdue"));
    QVERIFY(matches("due:<2026-06-15"));
}

void TestQuery::aHiddenPanelIsFoundByItsNameAlone()
{
    PanelRow row = desk()[1];
    const QueryContext context{threshold, {{row.tool.id}}};
    const auto matches = [&](const char *query) {
        return Query::parse(text(query), tst_query::words()).matches(row, context);
    };
    QVERIFY(matches("lock-in"));
    row.tool.isHidden = true;
    QVERIFY(!matches("lock-in"));
    QVERIFY(!matches("text:lock-in"));
    QVERIFY(matches("-lock-in"));
    QVERIFY(matches("ALON"));
    QVERIFY(!matches("alone lock-in"));
}

void TestQuery::withoutAName()
{
    QueryWords words = tst_query::words();
    words.me.clear();
    const Query query = Query::parse(text("author:me"), words);
    QCOMPARE(query.faults(),
             (std::vector<QueryFault>{{7, 2, text("It is not known who you are.")}}));
}

VD_TEST_CASE(TestQuery)

} // namespace tst_query

#include "tst_query.moc"
