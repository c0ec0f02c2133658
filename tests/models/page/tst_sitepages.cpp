// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplepages.h"
#include "page/comparepage.h"
#include "page/homepage.h"
#include "page/listpages.h"
#include "page/otherpages.h"
#include "page/paths.h"
#include "page/personapage.h"
#include "page/toolpage.h"
#include "pagetext.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_sitepages {

using namespace vd;

namespace {

// As a raw string; BASE is the site's address, whose slashes moc takes for a comment there.
QString lines(const char *text)
{
    return QString::fromUtf8(text).trimmed().replace(QLatin1String("BASE"),
                                                     QLatin1String("https://example.org/verdicts"));
}

} // namespace

// Each page of a site by itself.
class TestSitePages : public QObject, private ExamplePages
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(anything());
        contents = exampleContents(ExampleDesk());
    }

    void home()
    {
        QCOMPARE(contentText(renderHome()), lines(R"(
Kettle comparison
Kettles, judged
By four of us.
Latest verdicts
1 May 2026Kitchen
Copper Kettle
Boils on gas
▲▲▼○Ship 67% 2 ship / 1 skip · 1 open
Kitchen
Électra
Boils in a minute
▲▼○○Mixed 50% 1 ship / 1 skip · 2 open
Urn
○○○○Pending — 0 ship / 0 skip · 4 open
All tools
Split decisions
Where the panel disagrees the most.
Kitchen
Électra
Boils in a minute
▲▼○○Mixed 50% 1 ship / 1 skip · 2 open
1 May 2026Kitchen
Copper Kettle
Boils on gas
▲▲▼○Ship 67% 2 ship / 1 skip · 1 open
Side by side
Copper Kettle vs Électra
All comparisons
Categories
Kitchen 2 tools
The panel
Builder Ships 1 of 2
Skeptic Ships 0 of 1
Creator Ships 1 of 1
Futurist
Founder Ships 1 of 1
Weekly
Steam by post
One kettle a week.
Email address
Subscribe
)"));
    }

    void homeShowsTheLatestOnly()
    {
        contents.tools.clear();
        for (int i = 0; i < 30; ++i) {
            Tool tool = plainTool(qPrintable(QStringLiteral("t%1").arg(i)), "Tool", "");
            tool.updatedAt = 1000 - i % 7;
            contents.tools.push_back(tool);
        }
        const QStringList links = linksIn(renderHome());
        QStringList tools = links.filter(QStringLiteral("tools/t"));
        QCOMPARE(tools.size(), 24);
        QCOMPARE(tools.mid(0, 6).join(u' '),
                 QStringLiteral("tools/t0.html tools/t7.html tools/t14.html tools/t21.html "
                                "tools/t28.html tools/t1.html"));
    }

    void toolIndex()
    {
        QCOMPARE(contentText(page::renderToolIndex(overview(), nested())), lines(R"(
All tools
4 tools
Kitchen
Copper Kettle
Boils on gas
▲▲▼○Ship 67% 2 ship / 1 skip · 1 open
Électra
Boils in a minute
▲▼○○Mixed 50% 1 ship / 1 skip · 2 open
Other tools
Urn
○○○○Pending — 0 ship / 0 skip · 4 open
Retired
Samovar
○○○○Pending — 0 ship / 0 skip · 4 open
)"));
    }

    void tool()
    {
        QCOMPARE(contentText(renderTool(0)), lines(R"(
Tools / Kitchen / Copper Kettle
Kitchen
Copper Kettle
Boils on gas
C
▲Ship
67% Panel ship 1 seat open
73% Community
Paid Entry
copper.example
A kettle made of copper.
In short
Panel verdict | ▲Ship · 2 ship / 1 skip · 1 open
Mean score | 63.0/100
Community | 73% ship · 41 votes
Pricing | €80 once
Price checked | 30 April 2026
Best for | Slow mornings
Category | Kitchen
Updated | 1 May 2026
The panel
Builder
Does it run?
85/100 · ▲ship
Solid.
The handle gets hot.
Ada · 3 May 2026
Skeptic
Says who?
41/100 · ▼skip
It whistles.
Creator
▲ship
Pretty.
Compare with
Électra
How the verdict changed
1 May 2026 ◆Mixed →became ▲Ship
2 March 2026 ○Pending →became ◆Mixed
Share
Copper Kettle: Ship · 2 ship / 1 skip · 1 open — Desk & Sons BASE/tools/copper-kettle.html
A badge for your own pages
<a href="BASE/tools/copper-kettle.html"><img src="BASE/badges/copper-kettle.svg" alt="Copper Kettle: Ship · 2 ship / 1 skip · 1 open"></a>
Weekly
Steam by post
One kettle a week.
Email address
Subscribe
)"));
    }

    void aRetiredToolSaysSoAndIsInNoOtherList()
    {
        QVERIFY(contentText(renderTool(2)).contains(QStringLiteral("\nRetired: this tool is")));
        QVERIFY(!contentText(renderTool(0)).contains(QStringLiteral("Retired")));
        const QString kitchen = contentText(renderCategory());
        QVERIFY(!(contentText(renderHome()) + kitchen).contains(QStringLiteral("Samovar")));
        QVERIFY(page::renderSearchIndex(overview(), top()).find("samovar") == std::string::npos);
    }

    void compareIndex()
    {
        QCOMPARE(contentText(page::renderCompareIndex(overview(), nested())), lines(R"(
Kettle comparison
Comparisons
Which one boils first?
Chosen by the editors
Copper Kettle vs Électra
)"));
        contents.site.pairs = PairPolicy::All;
        QVERIFY(contentText(page::renderCompareIndex(overview(), nested())).endsWith(lines(R"(
More of each tool
Copper Kettle 1 more comparison
Électra 1 more comparison
Urn 2 more comparisons
)")));
        QVERIFY(linksIn(page::renderCompareIndex(overview(), nested()))
                    .contains(QStringLiteral("../tools/urn.html#compare_with")));
        QVERIFY(contentText(renderTool(3))
                    .contains(QStringLiteral("Compare with\nCopper Kettle\nÉlectra\nShare")));
    }

    void category()
    {
        QCOMPARE(contentText(renderCategory()), lines(R"(
Tools / Kitchen
Kitchen
2 tools
Verdicts
Copper Kettle
Boils on gas
▲▲▼○Ship 67% 2 ship / 1 skip · 1 open
Électra
Boils in a minute
▲▼○○Mixed 50% 1 ship / 1 skip · 2 open
Side by side
Copper Kettle vs Électra
)"));
    }

    void persona()
    {
        Persona &builder = contents.roster[0];
        builder.stance = QStringLiteral("Reads logs.");
        builder.likes = {QStringLiteral("Plain files"), QStringLiteral(" ")};
        builder.dislikes = {QStringLiteral("Wizards")};
        QCOMPARE(contentText(renderPersona(0)), lines(R"(
The panel / Builder
Builder
Does it run?
Ships 1 of 2
Reads logs.
Looks for
Plain files
Wary of
Wizards
Kitchen
Copper Kettle 85/100 · ▲ship
Électra 70/100 · ▼skip
)"));
        QCOMPARE(contentText(renderPersona(3)), lines(R"(
The panel / Futurist
Futurist
Not yet.
No verdicts yet
)"));
    }

    void searchLeadsToTheIndexWithoutScript()
    {
        const std::string html = page::renderSearch(top());
        QCOMPARE(contentText(html), QStringLiteral("Search\nAll tools"));
        QVERIFY(linksIn(html).contains(QStringLiteral("tools/index.html")));
        QVERIFY(has(html, "<script src=\"assets/search.js\" defer></script>"));
        QVERIFY(!has(renderHome(), "search.js"));
    }

    void searchIndex()
    {
        contents.tools[0].tagline = QStringLiteral(" \"</script>\x01 ");
        QCOMPARE(QString::fromStdString(page::renderSearchIndex(overview(), top())),
                 QString::fromUtf8("[{\"c\":\"Kitchen\",\"s\":\"\\\"</script>\","
                                   "\"t\":\"Copper Kettle\","
                                   "\"u\":\"tools/copper-kettle.html\",\"v\":\"ship\"},"
                                   "{\"c\":\"Kitchen\",\"s\":\"Boils in a minute\","
                                   "\"t\":\"Électra\",\"u\":\"tools/a-kettle.html\","
                                   "\"v\":\"mixed\"},{\"c\":\"\",\"s\":\"\","
                                   "\"t\":\"Urn\",\"u\":\"tools/urn.html\","
                                   "\"v\":\"pending\"}]"));
    }

    void notFoundIsWholeAtAnyAddress()
    {
        const std::string html = page::renderNotFound(at("/verdicts/"));
        QCOMPARE(contentText(html), lines(R"(
There is no such page
Latest verdicts
All tools
All comparisons
Search
)"));
        for (const QString &link : linksIn(html))
            QVERIFY2(link.startsWith(u'/') || link.startsWith(u'#'), qPrintable(link));
        QVERIFY(has(html, "href=\"/verdicts/assets/style.css\""));
        QVERIFY(has(html, "<meta name=\"robots\" content=\"noindex\">"));
        QVERIFY(!has(html, "canonical"));
    }

    void redirect()
    {
        const QString from = QStringLiteral("tools/kettle.html");
        const std::string html = page::renderRedirect(
            from, QStringLiteral("tools/copper-kettle.html"), nested());
        QCOMPARE(contentText(html), QStringLiteral("This page has moved\nTo its new address"));
        QVERIFY(has(
            html, "<meta http-equiv=\"refresh\" content=\"0; url=../tools/copper-kettle.html\">"));
        QVERIFY(has(html, "<link rel=\"canonical\" "
                          "href=\"https://example.org/verdicts/tools/copper-kettle.html\">"));
        QVERIFY(has(html, "noindex"));
        QVERIFY(!has(html, "og:"));
    }

    void compareOnASiteLinksToTheRest()
    {
        const Pairing pairing{contents.site, contents.roster, contents.comparisons[0],
                              contents.tools[0], contents.tools[1]};
        const std::string html = page::renderComparePage(pairing, nested());
        const QStringList links = linksIn(html);
        for (const char *link : {"../index.html", "../compare/index.html", "../search.html",
                                 "../tools/copper-kettle.html", "../tools/a-kettle.html",
                                 "../personas/builder.html", "../feed.xml"})
            QVERIFY2(links.contains(QLatin1String(link)), link);
        QVERIFY(pageText(html).contains(QStringLiteral("Compare / Copper Kettle vs Électra")));
        // By itself it links to no other page and loads nothing.
        const std::string alone = page::renderComparePage(pairing, theme).toStdString();
        QVERIFY(linksIn(alone).filter(QStringLiteral("..")).isEmpty());
        QVERIFY(!has(alone, "stylesheet"));
        QVERIFY(!has(alone, "site_navigation"));
    }
};

VD_TEST_CASE(TestSitePages)

} // namespace tst_sitepages

#include "tst_sitepages.moc"
