// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "support/importing.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_importmutations {

using namespace vd;
using namespace vd::test;

// Every field of a valid file, spoilt in every way: what is refused is refused at its place, and
// what is not is imported, once.
class TestImportMutations : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void mutations_data();
    void mutations();
};

static const char *valid = R"({
"format": "verdictdesk", "version": 1,
"site": {
    "name": "Verdicts", "baseUrl": "https://example.org/", "language": "de",
    "kicker": "K", "standfirst": "S", "shipThreshold": 55,
    "newsletter": {"kicker": "k", "heading": "h", "blurb": "b", "action": "https://example.org/"},
    "bookmarks": {"heading": "h", "empty": "e", "hint": "i"}},
"personas": [
    {"id": null, "slug": "builder", "name": "Builder", "motto": "m", "stance": "s", "likes": ["l"],
     "dislikes": ["d"], "obligations": ["o"], "bannedPhrases": ["b"], "color": "#2563eb"}],
"tools": [
    {"id": null, "slug": "a", "name": "A", "tagline": "t", "category": "c", "description": "d",
     "website": "w", "monogram": "m", "bestFor": "b",
     "logo": {"mime": "image/png", "alt": "l", "data": "AAAA"},
     "pricing": {"entry": "free", "text": "t", "amount": 0.5, "currency": "EUR", "per": "month",
                 "checkedOn": "2026-05-01"},
     "community": {"ship": 30, "skip": 11, "asOf": "2026-05-01"},
     "status": "published", "starred": false, "updatedAt": "2026-05-01T09:30:00.000Z",
     "formerSlugs": ["old"],
     "verdictHistory": [{"on": "2026-05-01", "from": "ship", "to": "mixed"}],
     "seats": [{"id": null, "persona": "builder", "score": 85, "verdict": "ship", "review": "r",
                "author": "a", "reviewedOn": "2026-05-01"}]},
    {"slug": "b", "name": "B"}],
"comparisons": [{"id": null, "left": "a", "right": "b", "title": "t", "standfirst": "s"}]
})";

struct Mutation
{
    const char *name;
    QByteArray json;
};

static const std::vector<Mutation> &allMutations()
{
    static const std::vector<Mutation> mutations = {
        {"missing", ""},        {"null", "null"},
        {"true", "true"},       {"7", "7"},
        {"-1", "-1"},           {"85.0", "85.0"},
        {"1e308", "1e308"},     {"2^64", "18446744073709551616"},
        {"'85'", "\"85\""},     {"''", "\"\""},
        {"'nope'", "\"nope\""}, {"'2^20'", '"' + QByteArray(qsizetype(1) << 20, 'x') + '"'},
        {"[]", "[]"},           {"{}", "{}"},
        {"['x']", "[\"x\"]"},   {"[{}]", "[{}]"},
    };
    return mutations;
}

void TestImportMutations::mutations_data()
{
    QTest::addColumn<QString>("accepted"); // all others are refused
    const auto row = [](const char *pointer, const char *accepted) {
        QTest::newRow(pointer) << text(accepted);
    };
    const auto rows = [&](const char *parent, std::initializer_list<const char *> names,
                          const char *accepted) {
        for (const char *name : names)
            row(qPrintable(text(parent) + u'/' + text(name)), accepted);
    };
    const char *line = "missing null '85' '' 'nope'";
    const char *listOfTexts = "missing null [] ['x']";
    row("/format", "");
    row("/version", "");
    row("/site", "missing {}");
    rows("/site", {"name", "baseUrl", "kicker", "standfirst"}, line);
    row("/site/language", "missing null");
    row("/site/shipThreshold", "missing null 7");
    rows("/site", {"newsletter", "bookmarks"}, "missing null {}");
    rows("/site/newsletter", {"kicker", "heading", "blurb", "action"}, line);
    rows("/site/bookmarks", {"heading", "empty", "hint"}, line);
    rows("", {"personas", "tools", "comparisons"}, "missing []");
    row("/personas/0/id", "missing null");
    row("/personas/0/slug", "'85' 'nope'");
    row("/personas/0/name", "'85' 'nope'");
    rows("/personas/0", {"motto", "stance"}, line);
    rows("/personas/0", {"likes", "dislikes", "obligations", "bannedPhrases"}, listOfTexts);
    row("/personas/0/color", "missing null");
    row("/tools/0/id", "missing null");
    row("/tools/0/slug", "'85' 'nope'");
    row("/tools/0/name", "'85' 'nope'");
    rows("/tools/0", {"tagline", "category", "description", "website", "monogram", "bestFor"},
         line);
    rows("/tools/0", {"logo", "pricing", "community"}, "missing null {}");
    row("/tools/0/logo/mime", "missing");
    row("/tools/0/logo/alt", line);
    row("/tools/0/logo/data", "missing 'nope' '2^20'"); // which are base64
    row("/tools/0/pricing/entry", "missing null");
    rows("/tools/0/pricing", {"text", "currency", "per"}, line);
    row("/tools/0/pricing/amount", "missing null 7 85.0");
    row("/tools/0/pricing/checkedOn", "missing null");
    rows("/tools/0/community", {"ship", "skip"}, "missing null 7");
    row("/tools/0/community/asOf", "missing null");
    row("/tools/0/status", "missing null");
    row("/tools/0/starred", "missing null true");
    row("/tools/0/updatedAt", "missing null");
    row("/tools/0/formerSlugs", "missing null [] ['x']");
    row("/tools/0/verdictHistory", "missing null []");
    rows("/tools/0/verdictHistory/0", {"on", "from", "to"}, "");
    row("/tools/0/seats", "missing []");
    row("/tools/0/seats/0/id", "missing null");
    row("/tools/0/seats/0/persona", "");
    row("/tools/0/seats/0/score", "missing null 7");
    row("/tools/0/seats/0/verdict", "missing null");
    rows("/tools/0/seats/0", {"review", "author"}, line);
    row("/tools/0/seats/0/reviewedOn", "missing null");
    row("/comparisons/0/id", "missing null");
    rows("/comparisons/0", {"left", "right"}, "");
    rows("/comparisons/0", {"title", "standfirst"}, line);
    row("/tools/0/likes", "missing null true 7 -1 85.0 1e308 2^64 '85' '' 'nope' '2^20' [] {} "
                          "['x'] [{}]"); // a key that tools do not have is kept as it is
}

// Sets what stands at a pointer, or takes it away.
static void spoil(Json &json, const QString &pointer, const QByteArray &spoilt)
{
    const QStringList steps = pointer.split(u'/').mid(1);
    Json *parent = &json;
    for (const QString &step : steps.mid(0, steps.size() - 1))
        parent = parent->array() ? &parent->array()->at(step.toUInt())
                                 : &parent->object()->at(step);
    if (spoilt.isEmpty())
        parent->object()->erase(steps.last());
    else
        (*parent->object())[steps.last()] = *readJson(spoilt);
}

void TestImportMutations::mutations()
{
    QFETCH(const QString, accepted);
    const QString pointer = QString::fromUtf8(QTest::currentDataTag());
    // A history is one field, and faults are told for the whole of it.
    const QString place = pointer.section(QLatin1String("/verdictHistory/"), 0, 0) +
                          (pointer.contains(QLatin1String("/verdictHistory/"))
                               ? QLatin1String("/verdictHistory")
                               : QLatin1String());
    TempDesk desk;
    VD_OK(import(desk, {valid}));
    QStringList imported;
    for (const Mutation &mutation : allMutations()) {
        Json json = *readJson(valid);
        spoil(json, pointer, mutation.json);
        const QByteArray spoilt = writeJson(json);
        const QByteArray before = desk.sha256();
        const auto commit = import(desk, {spoilt});
        if (commit) {
            imported += text(mutation.name);
            const auto again = planned(desk, {spoilt});
            VD_OK(again);
            QVERIFY2(again->isEmpty(), mutation.name);
            VD_OK(import(desk, {valid}));
            continue;
        }
        QCOMPARE(desk.sha256(), before);
        QVERIFY(commit.error().kind == ErrorKind::Input);
        for (const QString &line : commit.error().lines) {
            const QString start = QLatin1String("a.json: ") + place;
            QVERIFY2(line.startsWith(start + u':') || line.startsWith(start + u'/'),
                     qPrintable(text(mutation.name) + QLatin1String(" -> ") + line.left(200)));
            QVERIFY2(line.size() < 300, qPrintable(line.left(400)));
        }
    }
    QCOMPARE(imported.join(u' '), accepted);
    QCOMPARE(print(desk->verify()), QStringList());
}

VD_TEST_CASE(TestImportMutations)

} // namespace tst_importmutations

#include "tst_importmutations.moc"
