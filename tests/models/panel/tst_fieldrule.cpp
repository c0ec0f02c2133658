// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "panel/fieldrule.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

#include <limits>

namespace tst_fieldrule {

using namespace vd;
using namespace vd::test;

// What each type of field can hold, at its limits and beyond them.
class TestFieldRule : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void values_data();
    void values();

private:
    static const FieldSpec &spec(const QString &name)
    {
        const FieldSpec *found = findField(*kindNamed(name.section(u' ', 0, 0)),
                                           name.section(u' ', 1));
        if (!found)
            qFatal("no field %s", qPrintable(name));
        return *found;
    }
};

static QString base64(qsizetype bytes)
{
    return QString::fromLatin1(QByteArray(bytes, 'x').toBase64());
}

void TestFieldRule::accepts_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    const auto row = [](const char *field, const char *name, const auto &held) {
        QTest::addRow("%s %s", field, name) << text(field) << test::value(held);
    };
    row("tool exists", "0", 0);
    row("tool exists", "1", 1);
    row("tool community.ship", "0", 0);
    row("tool community.ship", "10^12", 1'000'000'000'000);
    row("tool community.ship", "nothing", nothing);
    row("seat score", "0", 0);
    row("seat score", "100", 100);
    row("seat score", "nothing", nothing);
    row("site shipThreshold", "0", 0);
    row("site shipThreshold", "100", 100);
    row("tool pricing.amount", "0", 0.0);
    row("tool pricing.amount", "9.99", 9.99);
    row("tool pricing.amount", "10^12", 1e12);
    row("tool updatedAt", "year 1", -62'135'596'800'000);
    row("tool updatedAt", "year 9999", 253'402'300'799'999);
    row("tool name", "200 letters", QString(200, u'x'));
    row("tool name", "200 emoji", text("🚀").repeated(200));
    row("site name", "empty", "");
    row("tool tagline", "1,000 letters", QString(1000, u'x'));
    row("tool tagline", "1,000 emoji", text("🚀").repeated(1000));
    row("tool tagline", "tab and line feed", "a\tb\nc\r");
    row("seat review", "1,000,000 letters", QString(1'000'000, u'x'));
    row("seat review", "1,000,000 emoji", text("🚀").repeated(1'000'000));
    row("tool slug", "one", "a-1");
    row("seat reviewedOn", "day", "2026-05-01");
    row("seat reviewedOn", "leap day", "2024-02-29");
    row("seat reviewedOn", "first", "0001-01-01");
    row("seat reviewedOn", "last", "9999-12-31");
    row("persona color", "small", "#2563eb");
    row("persona color", "capitals", "#2563EB");
    for (const char *tag : {"en", "de-AT", "zh-Hans-TW", "gsw", "es-419", "de-1996"})
        row("site language", tag, tag);
    for (const char *word : {"draft", "review", "ready", "published", "retired"})
        row("tool status", word, word);
    for (const char *word : {"free", "freemium", "paid", "contact"})
        row("tool pricing.entry", word, word);
    for (const char *word : {"ship", "skip"})
        row("seat verdict", word, word);
    for (const char *word : {"image/png", "image/jpeg", "image/webp", "image/svg+xml"})
        row("tool logo.mime", word, word);
    row("tool logo.data", "1 byte", base64(1));
    row("tool logo.data", "2 bytes", base64(2));
    row("tool logo.data", "1 MiB", base64(qsizetype(1) << 20));
    row("persona likes", "none", "[]");
    row("persona likes", "two", "[\"a\",\"\"]");
    row("persona likes", "1,000 letters", text("[\"") + QString(1000, u'x') + text("\"]"));
    row("tool formerSlugs", "two", "[\"a\",\"b-c\"]");
    row("tool verdictHistory", "one",
        "[{\"from\":\"pending\",\"on\":\"2026-05-01\",\"to\":\"mixed\",\"more\":1}]");
    row("site panel.tie", "hold", "hold");
    row("site panel.queries", "none", "[]");
    row("site panel.queries", "one", "[{\"more\":1,\"name\":\"Mine\",\"query\":\"author:me\"}]");
    row("seat due", "day", "2026-05-01");
    row("note text", "long", QString(1'000'000, u'x'));
    row("tool extra", "something", "{\"a\":[1e400]}");
    row("seat tool", "id", idOf("a").text());
    row("seat tool", "nothing", nothing);
}

void TestFieldRule::accepts()
{
    QFETCH(const QString, field);
    QFETCH(const Value, value);
    const auto fault = findFault(spec(field), value);
    QVERIFY2(!fault, fault ? qPrintable(*fault) : "");
}

void TestFieldRule::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *field, const char *name, const auto &held, const char *fault) {
        QTest::addRow("%s %s", field, name) << text(field) << test::value(held) << text(fault);
    };
    const char *something = "expected a value, not nothing";
    const char *flag = "expected a whole number from 0 to 1";
    row("tool exists", "nothing", nothing, something);
    row("tool exists", "2", 2, flag);
    row("tool exists", "-1", -1, flag);
    row("tool exists", "text", "1", flag);
    row("site panel.tie", "other", "skip", "expected one of mixed, hold");
    row("site panel.blind", "2", 2, flag);
    row("note resolved", "nothing", nothing, something);
    row("seat due", "words", "soon", "expected a date such as 2026-05-01");
    for (const char *bad :
         {"{}", "[1]", "[{}]", "[{\"name\":\"a\"}]", "[{\"name\":1,\"query\":\"b\"}]"})
        row("site panel.queries", bad, bad,
            "expected a list of {name, query}: two texts of up to 1,000 characters");
    row("tool exists", "1.0", 1.0, flag);
    const char *count = "expected a whole number from 0 to 1000000000000";
    row("tool community.ship", "-1", -1, count);
    row("tool community.ship", "10^12 + 1", 1'000'000'000'001, count);
    row("tool place", "nothing", nothing, something);
    const char *score = "expected a whole number from 0 to 100";
    row("seat score", "-1", -1, score);
    row("seat score", "101", 101, score);
    row("seat score", "85.0", 85.0, score);
    row("seat score", "text", "85", score);
    row("site shipThreshold", "101", 101, score);
    row("site shipThreshold", "nothing", nothing, something);
    const char *amount = "expected a number from 0 to 1000000000000";
    row("tool pricing.amount", "-0.01", -0.01, amount);
    row("tool pricing.amount", "whole", 5, amount); // stored as REAL, and read back as one
    row("tool pricing.amount", "beyond", 1.000001e12, amount);
    row("tool pricing.amount", "infinite", std::numeric_limits<double>::infinity(), amount);
    row("tool pricing.amount", "NaN", std::numeric_limits<double>::quiet_NaN(), amount);
    row("tool pricing.amount", "text", "5", amount);
    const char *instant = "expected a whole number from -62135596800000 to 253402300799999";
    row("tool updatedAt", "year 0", -62'135'596'800'001, instant);
    row("tool updatedAt", "year 10000", 253'402'300'800'000, instant);
    row("tool name", "201 letters", QString(201, u'x'), "expected at most 200 characters");
    row("tool name", "201 emoji", text("🚀").repeated(201), "expected at most 200 characters");
    row("tool name", "number", 5, "expected a text");
    row("tool tagline", "1,001 letters", QString(1001, u'x'), "expected at most 1000 characters");
    row("seat review", "1,000,001 letters", QString(1'000'001, u'x'),
        "expected at most 1000000 characters");
    row("seat review", "NUL", QString(text("ab") + QChar(0)),
        "U+0000 at character 3 is not allowed in a desk");
    row("seat review", "lone surrogate", QString(text("🚀") + QChar(0xD800) + u'b'),
        "lone surrogate U+D800 at character 2 is not allowed in a desk");
    const char *slug = "a slug has small letters a to z, digits, and single hyphens between them";
    row("tool slug", "capital", "A", slug);
    row("tool slug", "empty", "", slug);
    row("tool slug", "121 letters", QString(121, u'x'), "a slug has at most 120 characters");
    row("tool slug", "device", "nul", "\"nul\" is the name of a device and cannot be a file");
    const char *date = "expected a date such as 2026-05-01";
    for (const char *bad :
         {"", "2026-02-29", "2026-13-01", "2026-00-10", "2026-05-32", "2026-5-01", "26-05-01",
          "2026/05/01", "20260501", "2026-05-01 ", " 2026-05-1", "2026-05-1 ", "-026-05-01",
          "+026-05-01", "0000-01-01", "2026-05-0١", "２026-05-01", "2026-W18-5", "2026-05-1a"})
        row("seat reviewedOn", bad, bad, date);
    const char *color = "expected a colour such as #2563eb";
    for (const char *bad :
         {"", "2563eb", "#2563e", "#2563ebf", "#fff", "#2563eg", "red", "#２563eb"})
        row("persona color", bad, bad, color);
    const char *language = "expected a language tag such as en or de-AT";
    for (const char *bad : {"", "e", "engl", "en_US", "en-", "-en", "en--US", "e1", "en-toolongtag",
                            "en US", "é1", "../de"})
        row("site language", bad, bad, language);
    row("site language", "nothing", nothing, something);
    row("tool status", "Draft", "Draft",
        "expected one of draft, review, ready, published, retired");
    row("tool status", "nothing", nothing, something);
    row("tool pricing.entry", "empty", "", "expected one of free, freemium, paid, contact");
    row("seat verdict", "mixed", "mixed", "expected one of ship, skip");
    row("tool logo.mime", "gif", "image/gif",
        "expected one of image/png, image/jpeg, image/webp, image/svg+xml");
    const char *encoded = "expected base64 (RFC 4648, with padding, without line breaks)";
    for (const char *bad : {"AAA", "AA=", "AA==\n", "AA\n==", "A A=", "AB==", "_-AA", "é"})
        row("tool logo.data", bad, bad, encoded);
    row("tool logo.data", "empty", "", "expected from 1 byte to 1 MiB of data");
    row("tool logo.data", "1 MiB + 1", base64(1024 * 1024 + 1),
        "expected from 1 byte to 1 MiB of data");
    const char *lines = "expected a list of texts of up to 1,000 characters";
    row("persona likes", "object", "{}", lines);
    row("persona likes", "number", "[1]", lines);
    row("persona likes", "1,001 letters", text("[\"") + QString(1001, u'x') + text("\"]"), lines);
    row("persona likes", "nothing", nothing, something);
    row("persona likes", "NUL", "[\"\\u0000\"]",
        "/0: U+0000 at character 1 is not allowed in a desk");
    row("tool formerSlugs", "capital", "[\"A\"]", "expected a list of slugs");
    const char *history = "expected a list of {on, from, to}: a date and two of ship, mixed, skip, "
                          "pending";
    for (const char *bad : {"{}", "[1]", "[{}]", "[{\"from\":\"ship\",\"to\":\"skip\"}]",
                            "[{\"on\":\"2026-02-30\",\"from\":\"ship\",\"to\":\"skip\"}]",
                            "[{\"on\":\"2026-05-01\",\"from\":\"Ship\",\"to\":\"skip\"}]"})
        row("tool verdictHistory", bad, bad, history);
    row("tool extra", "list", "[]", "expected a JSON object");
    for (const char *bad : {"", "a", "{0f8fad5b-d9cb-469f-a165-70867728950e}"})
        row("seat tool", bad, bad, "expected the id of a record");
}

void TestFieldRule::refuses()
{
    QFETCH(const QString, field);
    QFETCH(const Value, value);
    QFETCH(const QString, fault);
    QCOMPARE(findFault(spec(field), value).value_or(QString()), fault);
}

void TestFieldRule::values_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value"); // empty: no value of any field
    const auto row = [](const char *field, const char *json, const char *value) {
        QTest::addRow("%s %s", field, json) << text(field) << QByteArray(json) << QByteArray(value);
    };
    row("seat score", "85", "85");
    row("seat score", "null", "null");
    row("seat score", "85.0", "");
    row("seat score", "8.5e1", "");
    row("seat score", "\"85\"", "\"85\""); // told apart by its type
    row("seat score", "18446744073709551616", "");
    row("seat score", "true", "");
    row("seat score", "[]", "");
    row("seat score", "{}", "");
    row("tool pricing.amount", "5", "5");
    row("tool pricing.amount", "9.990", "9.99");
    row("tool pricing.amount", "1e400", "");
    row("tool name", "\"A\"", "\"A\"");
}

void TestFieldRule::values()
{
    QFETCH(const QString, field);
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, value);
    const auto read = valueFromJson(spec(field), *readJson(json));
    QCOMPARE(read ? writeJson(toJson(*read)) : QByteArray(), value);
    if (field == u"tool pricing.amount" && read)
        QVERIFY(std::holds_alternative<double>(*read));
}

VD_TEST_CASE(TestFieldRule)

} // namespace tst_fieldrule

#include "tst_fieldrule.moc"
