// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "support/testcases.h"

#include <QTest>

#include <limits>

namespace tst_json {

using namespace vd;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// JSON values, and how they are written.
class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void writes_data();
    void writes();
    void readsWhatItWrites_data() { writes_data(); }
    void readsWhatItWrites();
    void indents();
    void numbers_data();
    void numbers();
    void finds();
    void pointers();
};

void TestJson::writes_data()
{
    QTest::addColumn<Json>("json");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const Json &json, const char *bytes) {
        QTest::newRow(name) << json << QByteArray(bytes);
    };
    row("null", Json(), "null");
    row("true", Json(true), "true");
    row("false", Json(false), "false");
    row("number", Json(-85), "-85");
    row("smallest number", Json(std::numeric_limits<qint64>::min()), "-9223372036854775808");
    row("decimal", Json(0.1), "0.1");
    row("whole decimal", Json(20.0), "20");
    row("tiny decimal", Json(5e-324), "5e-324");
    row("digits as read", Json::number("1.50e+0010"), "1.50e+0010");
    row("text", Json(text("Zoë 🚀")), "\"Zoë 🚀\"");
    row("empty text", Json(QString()), "\"\"");
    row("escapes", Json(text("\"\\/\b\f\n\r\t\x01\x1f")),
        "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\\u0001\\u001f\"");
    row("not escaped", Json(text("\x7f\u2028\u2029</script>&'")),
        "\"\x7f\u2028\u2029</script>&'\"");
    row("empty list", Json(Json::Array{}), "[]");
    row("list", Json(Json::Array{Json(1), Json(), Json(text("a"))}), "[1,null,\"a\"]");
    row("empty object", Json(Json::Object{}), "{}");
    row("sorted object",
        Json(Json::Object{{text("b"), Json(1)},
                          {text("B"), Json(2)},
                          {text("a"), Json(3)},
                          {text("é"), Json(4)},
                          {text(""), Json(5)}}),
        "{\"\":5,\"B\":2,\"a\":3,\"b\":1,\"é\":4}");
    row("nested", Json(Json::Array{Json(Json::Object{{text("a\"b"), Json(Json::Array{})}})}),
        "[{\"a\\\"b\":[]}]");
}

void TestJson::writes()
{
    QFETCH(const Json, json);
    QFETCH(const QByteArray, bytes);
    QCOMPARE(writeJson(json), bytes);
}

void TestJson::readsWhatItWrites()
{
    QFETCH(const Json, json);
    QFETCH(const QByteArray, bytes);
    if (bytes.contains('\x7f') || bytes.contains("u0001")) {
        QVERIFY(!readJson(bytes)); // what no desk holds is not read
        return;
    }
    const auto read = readJson(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(writeJson(*read), bytes);
    QVERIFY(*read == json);
}

void TestJson::indents()
{
    const auto json = readJson("{\"b\":[],\"a\":[1,{\"c\":{}}],\"d\":{\"e\":null}}");
    QVERIFY(json);
    QCOMPARE(writeJsonIndented(*json), QByteArray("{\n"
                                                  "  \"a\": [\n"
                                                  "    1,\n"
                                                  "    {\n"
                                                  "      \"c\": {}\n"
                                                  "    }\n"
                                                  "  ],\n"
                                                  "  \"b\": [],\n"
                                                  "  \"d\": {\n"
                                                  "    \"e\": null\n"
                                                  "  }\n"
                                                  "}\n"));
}

void TestJson::numbers_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QString>("integer"); // empty: it is none
    QTest::addColumn<QString>("real");
    QTest::newRow("0") << QByteArray("0") << "0"
                       << "0";
    QTest::newRow("-0") << QByteArray("-0") << "0"
                        << "0";
    QTest::newRow("85") << QByteArray("85") << "85"
                        << "85";
    QTest::newRow("85.0") << QByteArray("85.0") << ""
                          << "85";
    QTest::newRow("1e2") << QByteArray("1e2") << ""
                         << "100";
    QTest::newRow("2^63 - 1") << QByteArray("9223372036854775807") << "9223372036854775807"
                              << "9223372036854776000";
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << ""
                          << "9223372036854776000";
    QTest::newRow("2^64") << QByteArray("18446744073709551616") << ""
                          << "18446744073709552000";
    QTest::newRow("1e308") << QByteArray("1e308") << ""
                           << "1e+308";
    QTest::newRow("1e400") << QByteArray("1e400") << ""
                           << "";
    QTest::newRow("a text") << QByteArray("\"85\"") << ""
                            << "";
    QTest::newRow("true") << QByteArray("true") << ""
                          << "";
}

void TestJson::numbers()
{
    QFETCH(const QByteArray, digits);
    QFETCH(const QString, integer);
    QFETCH(const QString, real);
    const auto json = readJson(digits);
    QVERIFY(json);
    QCOMPARE(json->integer() ? QString::number(*json->integer()) : QString(), integer);
    QCOMPARE(json->real() ? QString::number(*json->real(), 'g', QLocale::FloatingPointShortest)
                          : QString(),
             real);
    QCOMPARE(writeJson(*json), digits);
}

void TestJson::finds()
{
    const Json json = Json::Object{{text("a"), Json(1)}, {text("n"), Json()}};
    QVERIFY(json.find(text("a")));
    QCOMPARE(json.find(text("a"))->integer(), std::optional<qint64>(1));
    QVERIFY(json.find(text("n")) && json.find(text("n"))->isNull());
    QVERIFY(!json.find(text("A")));
    QVERIFY(!Json(Json::Array{Json(1)}).find(text("0")));
    QVERIFY(!Json(text("a")).find(text("a")));
}

void TestJson::pointers()
{
    QCOMPARE(jsonPointer({}, text("tools")), text("/tools"));
    QCOMPARE(jsonPointer(text("/tools"), qsizetype(12)), text("/tools/12"));
    QCOMPARE(jsonPointer(text("/a"), text("b/c~d~1")), text("/a/b~1c~0d~01"));
    QCOMPARE(jsonPointer({}, text("")), text("/"));
}

VD_TEST_CASE(TestJson)

} // namespace tst_json

#include "tst_json.moc"
