// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/comparison.h"
#include "panel/slug.h"

#include <QTest>

using namespace vd;

// Slugs become addresses and files on any system.
class TestSlug : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void addresses();
};

void TestSlug::accepts_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"a", "0", "mistral-3-small-22b", "a-b-c", "con-tent", "contents",
                             "null", "com", "com10", "comx", "lpt-1", "nul-1", "123", "x-vs-y"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("120 letters") << QString(120, u'a');
}

void TestSlug::accepts()
{
    QFETCH(const QString, text);
    const auto slug = Slug::from(text);
    QVERIFY2(slug, slug ? "" : qPrintable(slug.error().text()));
    QCOMPARE(slug->text(), text);
    QVERIFY(!slug->isNull());
}

void TestSlug::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",        "-",    "a-",   "-a",   "a--b",      "A",       "aB",      "é",
          "a b",     " a",   "a ",   "a\n",  "a_b",       "a.b",     "nul.tar", "..",
          ".",       "a/b",  "a\\b", "a%2f", "٣",         "ａ",      "ı",       "a\u200B",
          "a\u0301", "CON",  "con",  "prn",  "aux",       "nul",     "com0",    "com1",
          "com9",    "lpt0", "lpt1", "lpt9", "com\u00B9", "a\u00AD", "🚀",       "東京"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("121 letters") << QString(121, u'a');
    QTest::newRow("NUL") << QString(QStringLiteral("a") + QChar(0));
}

void TestSlug::refuses()
{
    QFETCH(const QString, text);
    const auto slug = Slug::from(text);
    QVERIFY(!slug);
    QVERIFY(slug.error().kind == ErrorKind::Input);
}

void TestSlug::addresses()
{
    const auto address = [](const char *one, const char *other) {
        return comparisonAddress(*Slug::from(QLatin1String(one)),
                                 *Slug::from(QLatin1String(other)));
    };
    QCOMPARE(address("modal", "mistral"), QStringLiteral("mistral-vs-modal"));
    QCOMPARE(address("mistral", "modal"), QStringLiteral("mistral-vs-modal"));
    QCOMPARE(address("a-b", "a"), QStringLiteral("a-vs-a-b"));
    QCOMPARE(address("x", "y-vs-z"), address("x-vs-y", "z"));
}

QTEST_GUILESS_MAIN(TestSlug)
#include "tst_slug.moc"
