// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/pricetext.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_pricetext {

using namespace vd::preflight;
using namespace vd::test;

class TestPriceText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void prices_data();
    void prices();
    void freeTexts_data();
    void freeTexts();
};

// "19 USD …" a price, each of its readings with a bar between.
static QString printed(const std::vector<Price> &prices)
{
    QStringList texts;
    for (const Price &price : prices) {
        QStringList readings;
        for (const double reading : price.readings)
            readings += QString::number(reading);
        texts += readings.join(u'|') + u' ' + price.currencies.section(u' ', 0, 0);
    }
    return texts.join(QLatin1String(", "));
}

void TestPriceText::prices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *text, const char *found) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("", "");
    row("Free (Apache 2.0)", "");
    row("MPL 2.0, 200 GB of storage, GPT-4o, v3.1", "");
    row("Free for one repository; $19 per seat per month beyond that", "19 USD");
    row("€0.85 per GPU hour, billed to the minute", "0.85 EUR");
    row("15,50 € im Monat", "15.5 EUR");
    row("1.200 € im Jahr", "1200|1.2 EUR");
    row("$1,200.50 a year", "1200.5 USD");
    row("CHF 1'200", "1200 CHF");
    row("19 USD", "19 USD");
    row("19 usd/month", "19 USD");
    row("US$ 20", "20 USD");
    row("20 Euro", "20 EUR");
    row("$10–20 a month", "10 USD, 20 USD");
    row("10-20 € im Monat", "10 EUR, 20 EUR");
    row("$10k a year", "10000 USD");
    row("$10/kB", "10 USD");
    row("from £5, then £7.99", "5 GBP, 7.99 GBP");
    row("99 kr", "99 SEK");
    row("$0", "0 USD");
    row("$", "");
    row("200 GBit of transfer", "");
    row("€€€ 5", "5 EUR");
}

void TestPriceText::prices()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(printed(pricesIn(text)), found);
}

void TestPriceText::freeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("free");
    QTest::addColumn<bool>("conditions");
    const auto row = [](const char *text, bool free, bool conditions) {
        QTest::newRow(text) << QString::fromUtf8(text) << free << conditions;
    };
    row("Free", true, false);
    row("Completely FREE and open source", true, false);
    row("Nothing  to pay: Apache 2.0", true, false);
    row("Kostenlos", true, false);
    row("Free for 14 days", true, true);
    row("Free up to 5,000 words", true, true);
    row("Kostenlos bis 30 Nutzer", true, true);
    row("Carefree hosting", false, false);
    row("By the token or by the GPU second", false, true);
    row("Contact sales", false, false);
    row("", false, false);
}

void TestPriceText::freeTexts()
{
    QFETCH(QString, text);
    QTEST(saysFree(text), "free");
    QTEST(hasConditions(text), "conditions");
}

VD_TEST_CASE(TestPriceText)

} // namespace tst_pricetext

#include "tst_pricetext.moc"
