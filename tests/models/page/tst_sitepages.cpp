// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplesite.h"
#include "page/comparepage.h"
#include "page/homepage.h"
#include "page/listpages.h"
#include "page/otherpages.h"
#include "page/paths.h"
#include "page/personapage.h"
#include "page/toolpage.h"
#include "pagetext.h"

#include <QTest>

using namespace vd;

namespace {

bool has(const std::string &html, const char *text)
{
    return html.find(text) != std::string::npos;
}

// As a raw string; BASE is the site's address, whose slashes moc takes for a comment there.
QString lines(const char *text)
{
    return QString::fromUtf8(text).trimmed().replace(QLatin1String("BASE"),
                                                     QLatin1String("https://example.org/verdicts"));
}

} // namespace

class TestSitePages : public QObject
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
        const std::string alone = page::renderComparePage(pairing, *theme).toStdString();
        QVERIFY(linksIn(alone).filter(QStringLiteral("..")).isEmpty());
        QVERIFY(!has(alone, "stylesheet"));
        QVERIFY(!has(alone, "site_navigation"));
    }

    void everyLinkLeadsToAPage()
    {
        contents.site.pairs = PairPolicy::All;
        QStringList pages = {page::paths::home, page::paths::tools, page::paths::comparisons,
                             page::paths::search, page::paths::feed};
        for (const Tool &tool : contents.tools)
            pages += page::toolPath(tool.slug);
        for (const Persona &persona : contents.roster)
            pages += page::personaPath(persona.slug);
        const page::Overview all = overview();
        for (const page::Category &category : all.categories())
            pages += page::categoryPath(category.slug);
        for (const QString &link : linksIn(everyPage())) {
            const QString path = link.section(u'#', 0, 0).remove(QStringLiteral("../"));
            const bool isPage = path.isEmpty() || path.startsWith(QLatin1String("https://")) ||
                                path.startsWith(QLatin1String("compare/")) || pages.contains(path);
            QVERIFY2(isPage, qPrintable(link));
        }
    }

    void sharingTags()
    {
        contents.site.cards = true;
        const std::string html = renderTool(0);
        for (const char *tag : {
                 "property=\"og:type\" content=\"article\">",
                 "property=\"og:site_name\" content=\"Desk &amp; Sons\">",
                 "property=\"og:title\" content=\"Copper Kettle\">",
                 "property=\"og:url\" "
                 "content=\"https://example.org/verdicts/tools/copper-kettle.html\">",
                 "property=\"og:image\" "
                 "content=\"https://example.org/verdicts/cards/copper-kettle.png\">",
                 "property=\"og:image:alt\" content=\"Copper Kettle\">",
                 "<meta name=\"twitter:card\" content=\"summary_large_image\">",
                 "type=\"application/atom+xml\" title=\"Desk &amp; Sons\" "
                 "href=\"../feed.xml\">",
             })
            QVERIFY2(has(html, tag), tag);
        contents.site.cards = false;
        QVERIFY(!has(renderTool(0), "og:image"));
        QVERIFY(has(renderTool(0), "content=\"summary\""));
        contents.site.cards = true;
        contents.site.baseUrl.clear();
        QVERIFY(!has(renderTool(0), "og:image"));
        QVERIFY(!has(renderTool(0), "og:url"));
    }

    void policyOfASite()
    {
        QVERIFY(has(renderHome(),
                    "content=\"default-src &apos;none&apos;; style-src &apos;self&apos;; "
                    "script-src &apos;self&apos;; img-src &apos;self&apos;; form-action "
                    "https://example.org; connect-src &apos;self&apos;; base-uri &apos;none&apos;\""));
        contents.tools[0].logo = {QStringLiteral("image/png"), QString(),
                                  QStringLiteral("iVBORw0KGgo=")};
        QVERIFY(has(renderTool(0), "img-src &apos;self&apos; data:;"));
        QVERIFY(has(renderTool(0), "script-src &apos;self&apos; &apos;sha256-"));
    }

    void speaksGerman()
    {
        contents.site.language = QStringLiteral("de");
        const QString text = pageText(everyPage());
        for (const char *run :
             {"Neueste Urteile", "Ship bei 1 von 2", "Alle Werkzeuge\n4 Werkzeuge",
              "Mittlere Punktzahl | 63,0/100", "2. März 2026 ○Offen →wurde zu ◆Gemischt",
              "Vergleichen mit", "Diese Seite gibt es nicht", "Zum Inhalt springen"})
            QVERIFY2(text.contains(QString::fromUtf8(run)), run);
        for (const char *run : {"Latest", "Tools", "Share", "Ships", "The panel"})
            QVERIFY2(!text.contains(QString::fromUtf8(run)), run);
    }

    void marksWordsOfAnotherLanguage()
    {
        contents.site.language = QStringLiteral("fr");
        const std::string html = renderHome();
        QVERIFY(has(html, "<h2 id=\"latest_verdicts_heading\"><span lang=\"en\">Latest"));
        QVERIFY(has(html, "<a href=\"tools/index.html\" lang=\"en\">Tools</a>"));
    }

    void hostileTextsStayTexts()
    {
        const QString evil = QStringLiteral("\"'><script>x</script>{{name}}\x01\u202e");
        Site &site = contents.site;
        for (QString *text : {&site.name, &site.kicker, &site.standfirst, &site.home.heading,
                              &site.home.standfirst, &site.baseUrl, &site.bookmarks.heading})
            *text = evil;
        for (Tool &tool : contents.tools) {
            for (QString *text : {&tool.name, &tool.tagline, &tool.category, &tool.description,
                                  &tool.website, &tool.monogram, &tool.bestFor, &tool.pricing.text,
                                  &tool.pricing.currency, &tool.logo.alt})
                *text = evil;
        }
        for (Persona &persona : contents.roster) {
            persona.name = persona.motto = persona.stance = persona.color = evil;
            persona.likes = persona.dislikes = {evil};
        }
        contents.comparisons[0].title = evil;
        const std::string html = everyPage();
        QVERIFY(has(html, "&lt;script&gt;x&lt;/script&gt;{{name}}"));
        QVERIFY(!has(html, "<script>x"));
        QVERIFY(!has(html, "\x01"));
        QVERIFY(!QString::fromStdString(html).contains(
            QRegularExpression(QStringLiteral("\\s(style|on\\w+)="))));
    }

    void emptyDesk()
    {
        contents = Contents();
        QCOMPARE(contentText(renderHome()), QStringLiteral("Verdicts\nNo verdicts yet"));
        QCOMPARE(contentText(page::renderToolIndex(overview(), nested())),
                 QStringLiteral("All tools\n0 tools\nNo verdicts yet"));
        QCOMPARE(contentText(page::renderCompareIndex(overview(), nested())),
                 QStringLiteral("Comparisons\nNo comparisons yet"));
    }

    void sameBytesInEveryLocale()
    {
        const std::string once = everyPage();
        const QLocale kept;
        for (const char *locale : {"tr_TR", "de_DE", "ar_EG", "C"}) {
            QLocale::setDefault(QLocale(QLatin1String(locale)));
            QVERIFY2(everyPage() == once, locale);
        }
        QLocale::setDefault(kept);
    }

private:
    page::Context at(const char *root) const
    {
        return page::Context(contents.site, *theme, QString::fromLatin1(root));
    }
    page::Context top() const { return at(""); }
    page::Context nested() const { return at("../"); }
    page::Overview overview() const { return page::Overview(contents); }

    std::string renderHome() const { return page::renderHome(overview(), top()); }
    std::string renderTool(size_t tool) const
    {
        return page::renderTool(contents.tools[tool], overview(), nested());
    }
    std::string renderPersona(size_t persona) const
    {
        return page::renderPersonaPage(contents.roster[persona], overview(), nested());
    }
    std::string renderCategory() const
    {
        const page::Overview all = overview();
        return page::renderCategory(all.categories().at(0), all, nested());
    }

    std::string everyPage() const
    {
        std::string html = renderHome() + page::renderToolIndex(overview(), nested()) +
                           page::renderCompareIndex(overview(), nested()) + renderCategory() +
                           page::renderSearch(top()) + page::renderNotFound(nested()) +
                           page::renderRedirect(QStringLiteral("tools/old.html"),
                                                page::paths::tools, nested());
        for (size_t i = 0; i < contents.tools.size(); ++i)
            html += renderTool(i);
        for (size_t i = 0; i < contents.roster.size(); ++i)
            html += renderPersona(i);
        return html;
    }

    std::optional<page::Theme> theme;
    Contents contents;
};

QTEST_GUILESS_MAIN(TestSitePages)
#include "tst_sitepages.moc"
