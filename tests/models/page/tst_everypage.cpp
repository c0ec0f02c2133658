// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplepages.h"
#include "page/listpages.h"
#include "page/paths.h"
#include "pagetext.h"
#include "support/testcases.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_everypage {

using namespace vd;

// What the pages of a site have in common.
class TestEveryPage : public QObject, private ExamplePages
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(anything());
        contents = exampleContents(ExampleDesk());
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
        const page::SiteIndex all = overview();
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
        QVERIFY(
            has(renderHome(),
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
};

VD_TEST_CASE(TestEveryPage)

} // namespace tst_everypage

#include "tst_everypage.moc"
