// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitemap.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_sitemap {

using namespace vd::site;

class TestSitemap : public QObject
{
    Q_OBJECT

private slots:
    void addressesWithTheirDates()
    {
        const std::vector<Address> addresses = {{"", {}}, {"tools/a.html", 1'777'627'800'000}};
        QCOMPARE(renderSitemap(addresses, "https://example.org/verdicts/"),
                 std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                             "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                             "<url><loc>https://example.org/verdicts/</loc></url>\n"
                             "<url><loc>https://example.org/verdicts/tools/a.html</loc>"
                             "<lastmod>2026-05-01T09:30:00.000Z</lastmod></url>\n"
                             "</urlset>\n"));
    }

    void severalInOne()
    {
        QCOMPARE(
            renderSitemapIndex(2, "https://example.org/"),
            std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
                        "<sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>\n"
                        "<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>\n"
                        "</sitemapindex>\n"));
    }

    void robotsAreShownTheSitemap()
    {
        QCOMPARE(renderRobots("https://example.org/"),
                 std::string("User-agent: *\nDisallow:\n\n"
                             "Sitemap: https://example.org/sitemap.xml\n"));
        QCOMPARE(renderRobots(""), std::string("User-agent: *\nDisallow:\n"));
    }
};

VD_TEST_CASE(TestSitemap)

} // namespace tst_sitemap

#include "tst_sitemap.moc"
