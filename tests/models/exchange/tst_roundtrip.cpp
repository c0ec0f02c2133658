// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"
#include "support/importing.h"
#include "support/randomedits.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_roundtrip {

using namespace vd;
using namespace vd::test;

// Export, import into an empty desk, export: the same bytes, whatever was in them.
class TestRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sameBytes_data();
    void sameBytes();
    void randomDesk();
    void unknownKeysStayWhereTheyWere();
    void unknownKeysAreAddedNotReplaced();
    void instants_data();
    void instants();
};

// Keys that no version knows, at every level, with everything that JSON can hold.
static const QByteArray unknown =
    R"("x-": {"~/": [1, null, {"": false}], "b": 12345678901234567890123},
    "exists": 7, "place": "here", "extra": {"extra": {}}, "number": 1e400, "-": -0, "nothing": null,
    "tool": [], "pricing.entry": "dotted", "é": "🚀", "digits": 1.50E+3)";

static QByteArray strangeDesk()
{
    return deskJson(
        unknown + R"(, "site": {)" + unknown + R"(, "newsletter": {)" + unknown +
        R"(, "action": "https://example.org/"}, "bookmarks": {)" + unknown +
        R"(}, "mystery": {"kicker": "x"}}, "personas": [{"slug": "p", "name": "P", )" + unknown +
        R"(}], "tools": [{"slug": "a", "name": "A", )" + unknown + R"(, "logo": {)" + unknown +
        R"(}, "community": {)" + unknown + R"(}, "seats": [{"persona": "p", "score": 0, )" +
        unknown +
        R"(}]}, {"slug": "b", "name": "B"}], "comparisons": [{"left": "b", "right": "a", )" +
        unknown + "}]");
}

void TestRoundTrip::sameBytes_data()
{
    QTest::addColumn<QByteArray>("first");
    QFile sample(QStringLiteral(VD_SOURCE_DIR "/resources/sample/sample.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QTest::newRow("sample") << sample.readAll();
    QTest::newRow("nothing") << deskJson("");
    QTest::newRow("unknown keys at every level") << strangeDesk();
    QTest::newRow("1,000,000 characters")
        << deskJson(tools(R"({"slug":"a","name":"A","description":")" +
                          QByteArray("\\ud83d\\ude80").repeated(1'000'000) + "\"}"));
}

void TestRoundTrip::sameBytes()
{
    QFETCH(const QByteArray, first);
    TempDesk one;
    const auto imported = import(one, {first});
    VD_OK(imported);
    const QByteArray once = exported(one);

    *one.clock.now += 1000;
    for (const QByteArray &again : {first, once}) {
        const auto plan = planned(one, {again});
        VD_OK(plan);
        QVERIFY(plan->isEmpty());
        const auto commit = import(one, {again});
        VD_OK(commit);
        QCOMPARE(commit->position, imported->position);
    }

    TempDesk other;
    *other.clock.now += 86'400'000;
    VD_OK(import(other, {once}));
    QCOMPARE(exported(other), once);
    QCOMPARE(print(other->verify()), QStringList());
}

void TestRoundTrip::randomDesk()
{
    TempDesk one;
    RandomEdits(one, 7).commit(150);
    const QByteArray once = exported(one);
    TempDesk other;
    VD_OK(import(other, {once}));
    QCOMPARE(exported(other), once);
    VD_OK(import(one, {once}));
    QCOMPARE(exported(one), once);
    QCOMPARE(print(other->verify()), QStringList());
}

void TestRoundTrip::unknownKeysStayWhereTheyWere()
{
    TempDesk desk;
    VD_OK(import(desk, {strangeDesk()}));
    const auto json = readJson(exported(desk));
    VD_OK(json);
    const auto at = [&](std::initializer_list<const char *> path) {
        const Json *place = &*json;
        for (const char *step : path) {
            if (place)
                place = place->array() ? &place->array()->at(size_t(QByteArray(step).toInt()))
                                       : place->find(text(step));
        }
        return place ? QString::fromUtf8(writeJson(*place)) : text("absent");
    };
    QCOMPARE(at({"x-", "b"}), text("12345678901234567890123"));
    QCOMPARE(at({"number"}), text("1e400"));
    QCOMPARE(at({"-"}), text("-0"));
    QCOMPARE(at({"site", "digits"}), text("1.50E+3"));
    QCOMPARE(at({"site", "newsletter", "exists"}), text("7"));
    QCOMPARE(at({"site", "newsletter", "action"}), text("\"https://example.org/\""));
    QCOMPARE(at({"site", "bookmarks", "x-"}), text("{\"b\":12345678901234567890123,"
                                                   "\"~/\":[1,null,{\"\":false}]}"));
    QCOMPARE(at({"site", "mystery", "kicker"}), text("\"x\""));
    QCOMPARE(at({"personas", "0", "place"}), text("\"here\""));
    QCOMPARE(at({"tools", "0", "tool"}), text("[]"));
    QCOMPARE(at({"tools", "0", "pricing.entry"}), text("\"dotted\""));
    QCOMPARE(at({"tools", "0", "pricing", "entry"}), text("null"));
    QCOMPARE(at({"tools", "0", "logo", "extra"}), text("{\"extra\":{}}"));
    QCOMPARE(at({"tools", "0", "community", "nothing"}), text("null"));
    QCOMPARE(at({"tools", "0", "seats", "0", "é"}), text("\"🚀\""));
    QCOMPARE(at({"tools", "0", "seats", "0", "tool"}), text("[]"));
    QCOMPARE(at({"comparisons", "0", "extra"}), text("{\"extra\":{}}"));
    QCOMPARE(at({"tools", "1", "x-"}), text("absent"));
}

void TestRoundTrip::unknownKeysAreAddedNotReplaced()
{
    TempDesk desk;
    const QByteArray first =
        R"("m":1,"n":2,"tools":[{"slug":"a","name":"A","x":1,"pricing":{"y":1}}])";
    const QByteArray second =
        R"("n":3,"tools":[{"slug":"a","name":"A","z":null,"pricing":{"w":2}}])";
    VD_OK(import(desk, {deskJson(first)}));
    VD_OK(import(desk, {deskJson(second)}));
    const auto json = readJson(exported(desk));
    VD_OK(json);
    QCOMPARE(writeJson(*json->find(text("m"))), QByteArray("1"));
    QCOMPARE(writeJson(*json->find(text("n"))), QByteArray("3"));
    const Json &tool = json->find(text("tools"))->array()->front();
    QCOMPARE(writeJson(*tool.find(text("x"))), QByteArray("1"));
    QVERIFY(tool.find(text("z")) && tool.find(text("z"))->isNull());
    QCOMPARE(writeJson(*tool.find(text("pricing"))->find(text("y"))), QByteArray("1"));
    QCOMPARE(writeJson(*tool.find(text("pricing"))->find(text("w"))), QByteArray("2"));
}

void TestRoundTrip::instants_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept"); // empty: refused
    const auto row = [](const char *given, const char *kept) {
        QTest::newRow(given) << text(given) << text(kept);
    };
    row("2026-05-01T09:30:00.000Z", "2026-05-01T09:30:00.000Z");
    row("2026-05-01T09:30:00Z", "2026-05-01T09:30:00.000Z");
    row("2026-05-01T09:30:00.5Z", "2026-05-01T09:30:00.500Z");
    row("0001-01-01T00:00:00.000Z", "0001-01-01T00:00:00.000Z");
    row("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z");
    row("2026-05-01T09:30:00.000", "");
    row("2026-05-01T09:30:00.000+02:00", "");
    row("2026-05-01", "");
    row("2026-05-01Z", "");
    row("2026-02-30T09:30:00.000Z", "");
    row("2026-05-01T25:00:00.000Z", "");
    row("2026-05-01T09:60:00.000Z", "");
    row("2026-05-01T09:30:00.000ZZ", "");
    row("T09:30:00.000Z", "");
    row(" 2026-05-01T09:30:00.000Z", "");
    row("2026-05-01 09:30:00.000Z", "");
    row("10000-01-01T00:00:00.000Z", "");
    row("Z", "");
    row("", "");
}

void TestRoundTrip::instants()
{
    QFETCH(const QString, given);
    QFETCH(const QString, kept);
    TempDesk desk;
    const auto commit = import(desk, {deskJson(tools(R"({"slug":"a","name":"A","updatedAt":")" +
                                                     given.toUtf8() + "\"}"))});
    if (kept.isEmpty()) {
        VD_REFUSED(commit, "a.json: /tools/0/updatedAt: expected a moment such as "
                           "2026-05-01T09:30:00.000Z");
        return;
    }
    VD_OK(commit);
    const QByteArray json = exported(desk);
    QVERIFY2(json.contains("\"updatedAt\": \"" + kept.toUtf8() + '"'), json.constData());
}

VD_TEST_CASE(TestRoundTrip)

} // namespace tst_roundtrip

#include "tst_roundtrip.moc"
