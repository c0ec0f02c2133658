// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/address.h"
#include "preflight/sitepages.h"
#include "sounddesk.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_pagesofsite {

using namespace vd;
using namespace vd::test;

class TestSitePages : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void paths_data();
    void paths();
    void pages_data();
    void pages();
    void pagesOfPolicies();
};

void TestSitePages::paths_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("path"); // "-": of somebody else's
    const auto row = [](const char *base, const char *link, const char *path) {
        QTest::addRow("%s in %s", link, base) << text(base) << text(link) << text(path);
    };
    row("https://example.org/", "https://example.org", "index.html");
    row("https://example.org/", "https://example.org/", "index.html");
    row("https://example.org", "https://example.org/tools/", "tools/index.html");
    row("https://example.org/", "https://EXAMPLE.org/a.html?b=c#d", "a.html");
    row("https://example.org/", "https://example.org/%61.html", "a.html");
    row("https://example.org/", "https://example.org.evil.example/", "-");
    row("https://example.org/", "http://example.org/", "-");
    row("https://example.org/", "mailto:a@example.org", "-");
    row("https://example.org/a/", "https://example.org/a", "index.html");
    row("https://example.org/a/", "https://example.org/a/b", "b");
    row("https://example.org/a/", "https://example.org/ab", "-");
    row("https://bücher.example/", "https://xn--bcher-kva.example/a", "a");
    row("", "https://example.org/", "-");
    row("nowhere", "https://example.org/", "-");
}

void TestSitePages::paths()
{
    QFETCH(QString, base);
    QFETCH(QString, link);
    QFETCH(QString, path);
    Contents contents = soundDesk();
    contents.site.baseUrl = base;
    const page::SiteIndex overview(contents);
    const preflight::SitePages pages(overview);
    QCOMPARE(pages.pathOf(*page::linkAddress(link)).value_or(QStringLiteral("-")), path);
}

void TestSitePages::pages_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("exists");
    for (const char *path :
         {"index.html", "404.html", "robots.txt", "sitemap.xml", "feed.xml", "search.html",
          "search.json", "compare/index.html", "tools/index.html", "tools/anvil.html",
          "tools/hammer.html", "badges/anvil.svg", "compare/anvil-vs-bellows.html",
          "compare/bellows-vs-hammer.html", "categories/hand-tools.html", "personas/builder.html",
          "assets/style.css"})
        QTest::newRow(path) << text(path) << true;
    for (const char *path :
         {"", "tools", "tools/nothing.html", "tools/anvil", "compare/bellows-vs-anvil.html",
          "compare/anvil-vs-cleaver.html", "compare/anvil.html", "compare/.html", "compare/-vs-",
          "cards/anvil.png", "cards/anvil-vs-bellows.png", "categories/knives.html",
          "../index.html", "tools/../index.html", ".verdictdesk/manifest"})
        QTest::newRow(path) << text(path) << false;
}

void TestSitePages::pages()
{
    QFETCH(QString, path);
    Contents contents = soundDesk();
    toolOf(contents, "anvil").formerSlugs = {*Slug::from(text("hammer"))};
    const page::SiteIndex overview(contents);
    QTEST(preflight::SitePages(overview).holds(path), "exists");
}

void TestSitePages::pagesOfPolicies()
{
    Contents contents = soundDesk();
    contents.site.pairs = PairPolicy::All;
    contents.site.cards = true;
    const page::SiteIndex overview(contents);
    const preflight::SitePages pages(overview);
    QVERIFY(pages.holds(text("compare/anvil-vs-cleaver.html")));
    QVERIFY(!pages.holds(text("compare/anvil-vs-anvil.html")));
    QVERIFY(pages.holds(text("cards/anvil.png")));
    QVERIFY(pages.holds(text("cards/anvil-vs-cleaver.png")));
}

VD_TEST_CASE(TestSitePages)

} // namespace tst_pagesofsite

#include "tst_pagesofsite.moc"
