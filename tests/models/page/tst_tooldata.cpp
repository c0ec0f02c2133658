// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplesite.h"
#include "page/jsonld.h"
#include "support/testcases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_tooldata {

using namespace vd;

class TestToolData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = page::Theme::load();
        QVERIFY(loaded);
        theme = std::move(*loaded);
    }

    void init()
    {
        QTest::failOnWarning(anything());
        contents = exampleContents(ExampleDesk());
    }

    void wholeTool()
    {
        QCOMPARE(data(), QJsonDocument::fromJson(R"({
"@context": "https:\/\/schema.org", "@type": "SoftwareApplication", "name": "Copper Kettle",
"description": "Boils on gas", "applicationCategory": "Kitchen",
"url": "https:\/\/example.org\/verdicts\/tools\/copper-kettle.html",
"sameAs": "https:\/\/copper.example\/kettle", "dateModified": "2026-05-01T09:30:00.000Z",
"review": [
 {"@type": "Review", "name": "Builder", "author": {"@type": "Person", "name": "Ada"},
  "datePublished": "2026-05-03T00:00:00.000Z",
  "reviewRating": {"@type": "Rating", "ratingValue": 85, "worstRating": 0, "bestRating": 100}},
 {"@type": "Review", "name": "Skeptic",
  "author": {"@type": "Organization", "name": "Desk & Sons"},
  "reviewRating": {"@type": "Rating", "ratingValue": 41, "worstRating": 0, "bestRating": 100}},
 {"@type": "Review", "name": "Creator",
  "author": {"@type": "Organization", "name": "Desk & Sons"}}],
"aggregateRating": {"@type": "AggregateRating", "ratingValue": 63, "ratingCount": 2,
  "worstRating": 0, "bestRating": 100}})")
                             .object());
    }

    void aPriceOnlyWhereItIsKnown()
    {
        Pricing &pricing = contents.tools[0].pricing;
        const auto offer = [&] {
            const QJsonObject offers = data().value(QLatin1String("offers")).toObject();
            return QString::fromUtf8(QJsonDocument(offers).toJson(QJsonDocument::Compact));
        };
        QCOMPARE(offer(), QStringLiteral("{}"));
        pricing.amount = 79.5;
        QCOMPARE(offer(), QStringLiteral("{}"));
        pricing.currency = QStringLiteral("EUR");
        QCOMPARE(offer(),
                 QStringLiteral(R"({"@type":"Offer","price":79.5,"priceCurrency":"EUR"})"));
        pricing.entry = PriceEntry::Free;
        pricing.currency.clear();
        QCOMPARE(offer(), QStringLiteral(R"({"@type":"Offer","price":0})"));
    }

    void nothingToRate()
    {
        contents.tools[0].scorecard = {};
        contents.tools[0].name = QStringLiteral("</script>");
        QVERIFY(!data().contains(QLatin1String("review")));
        QVERIFY(!data().contains(QLatin1String("aggregateRating")));
        contents.site.baseUrl.clear();
        QVERIFY(!data().contains(QLatin1String("url")));
    }

private:
    QJsonObject data() const
    {
        const page::Context context(contents.site, *theme, QStringLiteral("../"));
        const std::string json = page::toolData(contents.tools[0], contents.roster, context);
        const bool escaped = json.find('<') == std::string::npos;
        return escaped ? QJsonDocument::fromJson(QByteArray::fromStdString(json)).object()
                       : QJsonObject();
    }

    std::optional<page::Theme> theme;
    Contents contents;
};

VD_TEST_CASE(TestToolData)

} // namespace tst_tooldata

#include "tst_tooldata.moc"
