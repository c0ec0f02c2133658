// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplesite.h"
#include "page/paths.h"
#include "page/siteindex.h"
#include "support/testcases.h"

#include <QTest>

#include <algorithm>

namespace tst_siteindex {

using namespace vd;

namespace {

QString print(const std::vector<page::Category> &categories)
{
    QStringList lines;
    for (const page::Category &category : categories)
        lines += category.name + u'=' + category.slug.text();
    return lines.join(u' ');
}

QString print(const std::vector<page::Partner> &partners)
{
    QStringList names;
    for (const page::Partner &partner : partners)
        names += partner.chosen ? u'*' + partner.tool->name : partner.tool->name;
    return names.join(u' ');
}

Slug slug(const char *text)
{
    return Slug::from(QLatin1String(text)).value();
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(anything()); }

    void categoriesHaveAddressesOfTheirOwn()
    {
        Contents contents;
        for (const char *category : {"Writing", "ai", "AI", " Writing ", "音楽", "絵", "", "Café"})
            contents.tools.push_back(plainTool("a", "A", category));
        contents.tools.push_back(plainTool("b", "B", "Hidden"));
        contents.tools.back().status = Status::Draft;
        QCOMPARE(print(page::categoriesOf(contents)),
                 QString::fromUtf8(
                     "AI=ai ai=ai-2 Café=cafe Writing=writing 絵=category 音楽=category-2"));
        std::ranges::reverse(contents.tools);
        QCOMPARE(print(page::categoriesOf(contents)).left(12), QStringLiteral("AI=ai ai=ai-"));
    }

    void partners()
    {
        Contents contents;
        contents.tools = {plainTool("a", "A", "X"), plainTool("b", "B", "X"),
                          plainTool("c", "C", "Y"), plainTool("d", "D", " X "),
                          plainTool("e", "E", ""),  plainTool("f", "F", "X")};
        contents.tools[5].status = Status::Retired;
        Comparison chosen;
        chosen.left = contents.tools[1].id;
        chosen.right = contents.tools[0].id;
        contents.comparisons = {chosen, chosen};
        contents.comparisons[1].left = contents.tools[2].id;
        const auto of = [&](size_t tool, PairPolicy policy) {
            contents.site.pairs = policy;
            const page::SiteIndex overview(contents);
            const auto all = overview.partnersOf(contents.tools[tool]);
            const auto added = std::ranges::count(all, nullptr, &page::Partner::chosen);
            return QStringLiteral("%1 +%2:%3")
                .arg(print(all))
                .arg(overview.countByPolicy(contents.tools[tool]))
                .arg(added);
        };
        QCOMPARE(of(0, PairPolicy::None), QStringLiteral("*B *C +0:0"));
        QCOMPARE(of(0, PairPolicy::Category), QStringLiteral("*B *C D +1:1"));
        QCOMPARE(of(0, PairPolicy::All), QStringLiteral("*B *C D E +2:2"));
        QCOMPARE(of(4, PairPolicy::Category), QStringLiteral(" +0:0"));
        QCOMPARE(of(4, PairPolicy::All), QStringLiteral("A B C D +4:4"));
        QCOMPARE(of(5, PairPolicy::All), QStringLiteral(" +0:0"));
    }

    void aComparisonWithoutATool()
    {
        Contents contents;
        contents.tools = {plainTool("a", "A", "X")};
        Comparison broken;
        broken.left = contents.tools[0].id;
        broken.right = Id::make();
        contents.comparisons = {broken};
        QVERIFY(page::SiteIndex(contents).partnersOf(contents.tools[0]).empty());
    }

    void paths()
    {
        QCOMPARE(page::toolPath(slug("x")), QStringLiteral("tools/x.html"));
        QCOMPARE(page::comparisonPath(slug("x"), slug("a")), QStringLiteral("compare/a-vs-x.html"));
        QCOMPARE(page::cardPath(slug("x"), slug("a")), QStringLiteral("cards/a-vs-x.png"));
    }

    void noToolTakesThePlaceOfSomethingElse()
    {
        QVERIFY(page::toolPath(slug("index")) != page::paths::tools);
        QVERIFY(page::cardPath(slug("a-vs-b")) != page::cardPath(slug("a"), slug("b")));
    }
};

VD_TEST_CASE(TestOverview)

} // namespace tst_siteindex

#include "tst_siteindex.moc"
