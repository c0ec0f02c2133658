// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "base/progress.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_jsonreader {

using namespace vd;

// Strict reading: what is not clean JSON is refused with its place, and costs little.
class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keeps_data();
    void keeps();
    void refuses_data();
    void refuses();
    void nesting_data();
    void nesting();
    void limitsValues();
    void deepTextsAreQuick();
    void longTextsAreRefusedBeforeTheyAreRead();
};

void TestJsonReader::keeps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &written) {
        QTest::newRow(name) << bytes << written;
    };
    const auto same = [&](const char *bytes) { row(bytes, bytes, bytes); };
    same("12345678901234567890123");
    same("-12345678901234567890123");
    same("18446744073709551615");
    same("-9223372036854775808");
    same("0.10");
    same("1e400");
    same("-1.0E-4000");
    same("1e5");
    same("-0");
    same("-0.0");
    row("white space", " \t\r\n[ 1 ,\n2 ] \n", "[1,2]");
    row("keys sorted", "{\"b\":1,\"a\":2}", "{\"a\":2,\"b\":1}");
    row("escapes", "\"\\u00e9\\n\\/\\ud83d\\ude80\\u2028\"", "\"é\\n/🚀\u2028\"");
    row("same key in two objects", "[{\"a\":1},{\"a\":{\"a\":2}}]",
        "[{\"a\":1},{\"a\":{\"a\":2}}]");
    row("keys that differ in form", "{\"é\":1,\"e\u0301\":2}", "{\"e\u0301\":2,\"é\":1}");
    row("last of Unicode", "\"\U0010FFFD\"", "\"\U0010FFFD\"");
    row("byte order mark spelt out", "\"\\\\ufeff\"", "\"\\\\ufeff\"");
}

void TestJsonReader::keeps()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, written);
    const auto json = readJson(bytes);
    QVERIFY2(json, json ? "" : qPrintable(json.error().text()));
    QCOMPARE(writeJson(*json), written);
}

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error"); // its beginning
    const auto row = [](const char *name, const QByteArray &bytes, const char *error) {
        QTest::newRow(name) << bytes << QString::fromUtf8(error);
    };
    row("empty", "", "byte 0: there is nothing in it");
    row("blank", "  \n", "byte 0: there is nothing in it");
    row("word", "nul", "byte 4: not JSON: ");
    row("capital", "True", "byte 1: not JSON: ");
    row("NaN", "NaN", "byte 1: not JSON: ");
    row("Infinity", "[-Infinity]", "byte 3: not JSON: ");
    row("cut list", "[1", "byte 3: not JSON: ");
    row("cut text", "\"ab", "byte 4: not JSON: ");
    row("comma at the end", "[1,]", "byte 4: not JSON: ");
    row("comment", "[1] // one", "byte 5: not JSON: ");
    row("garbage behind", "{} x", "byte 4: not JSON: ");
    row("second value", "{}{}", "byte 3: not JSON: ");
    row("NUL behind", QByteArray("{}\0", 3), "byte 3: U+0000");
    row("single quotes", "{'a':1}", "byte 2: not JSON: ");
    row("key without quotes", "{a:1}", "byte 2: not JSON: ");
    row("number as key", "{1:1}", "byte 2: not JSON: ");
    row("leading zero", "01", "byte 2: not JSON: ");
    row("leading plus", "+1", "byte 1: not JSON: ");
    row("bare point", ".5", "byte 1: not JSON: ");
    row("point at the end", "1.", "byte 3: not JSON: ");
    row("hexadecimal", "0x10", "byte 2: not JSON: ");
    row("byte order mark", "\xEF\xBB\xBF{}", "byte 0: a byte order mark");
    row("UTF-16 LE", QByteArray("\xFF\xFE{\0}\0", 6), "byte 0: UTF-16");
    row("UTF-16 BE", QByteArray("\xFE\xFF\0{\0}", 6), "byte 0: UTF-16");
    row("UTF-16 without mark", QByteArray("{\0}\0", 4), "byte 2: U+0000");
    row("byte that UTF-8 has not", "[\"a\xFF\"]", "byte 4: not JSON: ");
    row("lone continuation", "\"a\x80\"", "byte 3: not JSON: ");
    row("cut sequence", "\"\xE2\x82\"", "byte 4: not JSON: ");
    row("overlong slash", "\"\xC0\xAF\"", "byte 2: not JSON: ");
    row("overlong slash, three bytes", "\"\xE0\x80\xAF\"", "byte 3: not JSON: ");
    row("overlong NUL", "\"\xC0\x80\"", "byte 2: not JSON: ");
    row("CESU-8", "\"\xED\xA0\xBD\xED\xBA\x80\"", "byte 3: not JSON: ");
    row("beyond Unicode", "\"\xF4\x90\x80\x80\"", "byte 3: not JSON: ");
    row("Latin-1", "\"caf\xE9\"", "byte 6: not JSON: ");
    row("raw NUL", QByteArray("\"a\0b\"", 5), "byte 3: U+0000");
    row("raw control character", "\"a\x01\"", "byte 3: not JSON: ");
    row("raw line feed", "\"a\n\"", "byte 3: not JSON: ");
    row("unknown escape", "\"\\x41\"", "byte 3: not JSON: ");
    row("cut escape", "\"\\u00e\"", "byte 7: not JSON: ");
    row("lone high surrogate", "{\"a\":\"\\ud800b\"}", "byte 13: not JSON: ");
    row("lone low surrogate", "\"a\\udc00b\"", "byte 8: not JSON: ");
    row("high before high", "\"\\ud800\\ud800\"", "byte 13: not JSON: ");
    row("NUL", "{\"a\":[\"x\",\"ab\\u0000c\"]}",
        "/a/1: U+0000 at character 3 is not allowed in a desk");
    row("BEL", "[\"\\u0007\"]", "/0: U+0007 at character 1 is not allowed in a desk");
    row("DEL", "\"\x7F\"", "/: U+007F at character 1 is not allowed in a desk");
    row("C1", "\"\\u0085\"", "/: U+0085 at character 1 is not allowed in a desk");
    row("U+FEFF", "\"🚀\\ufeff\"", "/: U+FEFF at character 2 is not allowed in a desk");
    row("U+FFFE", "\"\\ufffe\"", "/: U+FFFE at character 1 is not allowed in a desk");
    row("U+FFFF raw", "\"\xEF\xBF\xBF\"", "/: U+FFFF at character 1 is not allowed in a desk");
    row("U+FDD0", "\"\\ufdd0\"", "/: U+FDD0 at character 1 is not allowed in a desk");
    row("U+1FFFF", "\"\\ud83f\\udfff\"", "/: U+1FFFF at character 1 is not allowed in a desk");
    row("NUL in a key", "{\"a\":{\"b\\u0000\":1}}",
        "/a: U+0000 at character 2 is not allowed in a desk");
    row("key twice", "{\"a\":1,\"a\":1}", "/a: the key stands there twice");
    row("key twice, spelt otherwise", "{\"a\":1,\"\\u0061\":2}", "/a: the key stands there twice");
    row("key twice, deep", "{\"t\":[{},{\"s\":[0,{\"x/y\":1,\"x/y\":null}]}]}",
        "/t/1/s/1/x~1y: the key stands there twice");
    row("empty key twice", "{\"\":1,\"\":2}", "/: the key stands there twice");
    row("number beyond all", "1e5000", "byte 6: not JSON: ");
}

void TestJsonReader::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, error);
    const auto json = readJson(bytes);
    QVERIFY(!json);
    const QString message = json.error().text();
    QCOMPARE(message.left(error.size()), error);
    QCOMPARE(json.error().lines.size(), 1);
    QVERIFY(message.size() < 400);
    for (const QChar c : message) // it is shown on a terminal and in a window
        QVERIFY2(c.isPrint(), qPrintable(message));
}

void TestJsonReader::nesting_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("1,024") << 1024 << true;
    QTest::newRow("1,025") << 1025 << false;
    QTest::newRow("100,000") << 100'000 << false;
    QTest::newRow("5,000,000") << 5'000'000 << false;
}

void TestJsonReader::nesting()
{
    QFETCH(const int, depth);
    QFETCH(const bool, isFine);
    const QByteArray lists = QByteArray(depth, '[') + QByteArray(depth, ']');
    const QByteArray objects = QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray(depth, '}');
    for (const QByteArray &bytes : {lists, objects, QByteArray(depth, '[')}) {
        const auto json = readJson(bytes);
        if (isFine && bytes.endsWith('[')) {
            QVERIFY(!json);
        } else if (isFine) {
            QVERIFY(json);
            QCOMPARE(writeJson(*json), bytes);
        } else {
            QVERIFY(!json);
            QCOMPARE(json.error().text(), QStringLiteral("nested deeper than 1024 levels"));
        }
    }
}

void TestJsonReader::limitsValues()
{
    QVERIFY(readJson("[1,[2],{\"a\":3}]", 6));
    const auto json = readJson("[1,[2],{\"a\":3}]", 5);
    QVERIFY(!json);
    QCOMPARE(json.error().text(), QStringLiteral("more than 5 values"));
    const auto many = readJson("[" + QByteArray("0,").repeated(5'000'000) + "0]");
    QVERIFY(!many);
    QCOMPARE(many.error().text(), QStringLiteral("more than 5000000 values"));
}

// 1,000,000 texts a thousand levels down: their places are not worked out unless one is told.
// (It took minutes; the limit is that of the test run.)
void TestJsonReader::deepTextsAreQuick()
{
    const auto json = readJson(QByteArray(1000, '[') + QByteArray("\"\",").repeated(1'000'000) +
                               "\"\"" + QByteArray(1000, ']'));
    QVERIFY(json);
}

void TestJsonReader::longTextsAreRefusedBeforeTheyAreRead()
{
    const auto read = [](const QByteArray &text) {
        Progress unwatched;
        return readJson("[\"a\\\\\",\"" + text + "\"]", unwatched);
    };
    const QByteArray quotes = QByteArray("\\\"").repeated(6'000'000 - 1);
    QVERIFY(read(quotes + 'x'));
    for (const QByteArray &text : {quotes + "xxx", QByteArray(60'000'000, 'x')}) {
        const auto json = read(text);
        QVERIFY(!json);
        QCOMPARE(json.error().text(),
                 QStringLiteral("byte 8: a text that is longer than any field can hold"));
    }
}

VD_TEST_CASE(TestJsonReader)

} // namespace tst_jsonreader

#include "tst_jsonreader.moc"
