// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/comparison.h"
#include "panel/slug.h"
#include "support/testcases.h"

#include <QTest>

#include <algorithm>

namespace tst_slug {

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
    void derives_data();
    void derives();
    void findsFreeOnes();
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

void TestSlug::derives_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char *name, const char *slug) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(slug);
    };
    row("Mistral Small 3.1", "mistral-small-3-1");
    row("Café  Crème!", "cafe-creme");
    row("  -- Hello --  ", "hello");
    row("ＦＵＬＬ width ²", "full-width-2");
    row("Nul", "nul-tool");
    row("com1", "com1-tool");
    row("日本語", "");
    row("", "");
}

void TestSlug::derives()
{
    QFETCH(const QString, name);
    const Slug slug = Slug::derivedFrom(name);
    QTEST(slug.text(), "slug");
    QVERIFY(slug.isNull() || Slug::from(slug.text()));
    const Slug longName = Slug::derivedFrom(QString(59, u'a') + u' ' + QString(59, u'b') +
                                            QLatin1String(" c"));
    QCOMPARE(longName.text().size(), 119);
    QVERIFY(Slug::from(longName.text()));
}

void TestSlug::findsFreeOnes()
{
    const auto slug = [](const char *text) { return *Slug::from(QString::fromUtf8(text)); };
    const std::vector<Slug> taken = {slug("cafe"), slug("cafe-2")};
    const auto isTaken = [&](const Slug &one) { return std::ranges::count(taken, one) > 0; };
    QCOMPARE(slug("cafe").madeFree(isTaken).text(), QStringLiteral("cafe-3"));
    QCOMPARE(slug("tea").madeFree(isTaken).text(), QStringLiteral("tea"));
    const Slug longest = *Slug::from(QString(Slug::longest, u'a'));
    const Slug free = longest.madeFree([&](const Slug &one) { return one == longest; });
    QCOMPARE(free.text().size(), Slug::longest);
    QVERIFY(Slug::from(free.text()));
}

VD_TEST_CASE(TestSlug)

} // namespace tst_slug

#include "tst_slug.moc"
