// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/id.h"
#include "base/text.h"
#include "support/testcases.h"

#include <QTest>

#include <unordered_set>

namespace tst_text {

using namespace vd;

// The small values everything is made of: clean texts, ids, instants.
class TestText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void faults_data();
    void faults();
    void characters_data();
    void characters();
    void editDistances();
    void wordsOfATextAreTakenApart();
    void ids_data();
    void ids();
    void madeIdsDiffer();
    void instants_data();
    void instants();
    void systemClockIsNow();
};

void TestText::faults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset"); // -1: it is fine
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QString &text, int offset, const char *fault) {
        QTest::newRow(name) << text << offset << QString::fromUtf8(fault);
    };
    const auto with = [](char16_t unit) { return QString(QStringLiteral("ab") + QChar(unit)); };
    row("empty", {}, -1, "");
    row("plain", QStringLiteral("a\tb\nc\rd é 🚀"), -1, "");
    row("U+00A0", with(0xA0), -1, "");
    row("U+2028", with(0x2028), -1, "");
    row("U+200B", with(0x200B), -1, "");
    row("U+202E", with(0x202E), -1, "");
    row("U+FFFD", with(0xFFFD), -1, "");
    row("U+E000", with(0xE000), -1, "");
    row("U+10FFFD", QString::fromUcs4(U"\U0010FFFD"), -1, "");
    row("NUL", with(0), 2, "U+0000");
    row("U+0008", with(8), 2, "U+0008");
    row("VT", with(0x0B), 2, "U+000B");
    row("ESC", with(0x1B), 2, "U+001B");
    row("U+001F", with(0x1F), 2, "U+001F");
    row("DEL", with(0x7F), 2, "U+007F");
    row("U+0080", with(0x80), 2, "U+0080");
    row("U+009F", with(0x9F), 2, "U+009F");
    row("BOM", with(0xFEFF), 2, "U+FEFF");
    row("U+FDD0", with(0xFDD0), 2, "U+FDD0");
    row("U+FDEF", with(0xFDEF), 2, "U+FDEF");
    row("U+FDF0", with(0xFDF0), -1, "");
    row("U+FFFE", with(0xFFFE), 2, "U+FFFE");
    row("U+FFFF", with(0xFFFF), 2, "U+FFFF");
    row("U+1FFFE", QStringLiteral("a") + QString::fromUcs4(U"\U0001FFFE"), 1, "U+1FFFE");
    row("U+10FFFF", QString::fromUcs4(U"\U0010FFFF"), 0, "U+10FFFF");
    row("high surrogate at the end", with(0xD800), 2, "lone surrogate U+D800");
    row("high surrogate before a letter", with(0xDBFF) + u'c', 2, "lone surrogate U+DBFF");
    row("low surrogate", with(0xDC00), 2, "lone surrogate U+DC00");
    row("low before high", with(0xDC00) + QChar(0xD800), 2, "lone surrogate U+DC00");
    row("pair, then lone", QStringLiteral("🚀") + QChar(0xD83D), 2, "lone surrogate U+D83D");
    row("first of two", with(1) + QChar(2), 2, "U+0001");
}

void TestText::faults()
{
    QFETCH(const QString, text);
    QFETCH(const int, offset);
    QFETCH(const QString, name);
    const auto fault = findTextFault(text);
    QCOMPARE(fault ? fault->offset : -1, offset);
    QCOMPARE(fault ? fault->name() : QString(), name);
}

void TestText::characters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("letters") << "abc" << 3;
    QTest::newRow("emoji") << QStringLiteral("a🚀b") << 3;
    QTest::newRow("combining") << QStringLiteral("e\u0301") << 2;
    QTest::newRow("family") << QStringLiteral("👩🏽‍💻") << 4;
}

void TestText::characters()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    QCOMPARE(characterCount(text), count);
}

void TestText::wordsOfATextAreTakenApart()
{
    QCOMPARE(wordsIn(QString()), QStringList());
    QCOMPARE(wordsIn(QStringLiteral(" - \" ")), QStringList());
    QCOMPARE(wordsIn(QStringLiteral("no lock-in, v3.1!")).join(u'|'),
             QStringLiteral("no|lock|in|v3|1"));
    QCOMPARE(wordsIn(QString::fromUtf8("Zoe\u0308 東京 \U0001F600")).join(u'|'),
             QString::fromUtf8("Zoe\u0308|東京"));
}

void TestText::editDistances()
{
    QCOMPARE(editDistance(u"", u""), 0);
    QCOMPARE(editDistance(u"", u"abc"), 3);
    QCOMPARE(editDistance(u"kitten", u"sitting"), 3);
    QCOMPARE(editDistance(u"sitting", u"kitten"), 3);
    QCOMPARE(editDistance(u"caterogy", u"category"), 2);
}

void TestText::ids_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("id"); // empty: refused
    const auto row = [](const char *given, const char *id) {
        QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(id);
    };
    row("0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e");
    row("0F8FAD5B-D9CB-469F-A165-70867728950E", "0f8fad5b-d9cb-469f-a165-70867728950e");
    row("00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000");
    row("", "");
    row("{0f8fad5b-d9cb-469f-a165-70867728950e}", "");
    row("0f8fad5bd9cb469fa16570867728950e", "");
    row("0f8fad5b-d9cb-469f-a165-70867728950", "");
    row("0f8fad5b-d9cb-469f-a165-70867728950e ", "");
    row("0f8fad5b-d9cb-469f-a165-70867728950g", "");
    row("0f8fad5b-d9cb-469f-a16570-867728950e", "");
    row("0f8fad5b_d9cb_469f_a165_70867728950e", "");
    row("０f8fad5b-d9cb-469f-a165-70867728950e", "");
}

void TestText::ids()
{
    QFETCH(const QString, given);
    QFETCH(const QString, id);
    const auto read = Id::from(given);
    QCOMPARE(read ? read->text() : QString(), id);
}

void TestText::madeIdsDiffer()
{
    QVERIFY(Id().isNull());
    std::unordered_set<Id> ids;
    for (int i = 0; i < 1000; ++i) {
        const Id id = Id::make();
        QVERIFY(!id.isNull());
        QVERIFY(Id::from(id.text()) == id);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 1000);
}

void TestText::instants_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("iso");
    QTest::newRow("epoch") << qint64(0) << "1970-01-01T00:00:00.000Z";
    QTest::newRow("before it") << qint64(-1) << "1969-12-31T23:59:59.999Z";
    QTest::newRow("seed") << qint64(1'777'627'800'000) << "2026-05-01T09:30:00.000Z";
    QTest::newRow("in a DST gap") << qint64(1'774'747'800'500) << "2026-03-29T01:30:00.500Z";
    QTest::newRow("first") << qint64(-62'135'596'800'000) << "0001-01-01T00:00:00.000Z";
    QTest::newRow("last") << qint64(253'402'300'799'999) << "9999-12-31T23:59:59.999Z";
}

void TestText::instants()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const QString, iso);
    QCOMPARE(isoInstant(milliseconds), iso);
}

void TestText::systemClockIsNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = systemClock()();
    QVERIFY(before <= now && now <= before + 60'000);
}

VD_TEST_CASE(TestText)

} // namespace tst_text

#include "tst_text.moc"
