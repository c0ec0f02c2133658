// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pairs.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

namespace tst_pairs {

using namespace vd;
using namespace vd::test;

namespace {

Tool tool(const char *slug, const char *category, Status status = Status::Ready)
{
    Tool tool;
    tool.id = idOf(slug);
    tool.slug = *Slug::from(text(slug));
    tool.category = text(category);
    tool.status = status;
    return tool;
}

Comparison chosen(const char *left, const char *right)
{
    Comparison comparison;
    comparison.left = idOf(left);
    comparison.right = idOf(right);
    return comparison;
}

// "anvil bellows*": left and right; a star for those that editors chose.
QStringList listed(const Contents &contents)
{
    const auto pairs = site::publishedPairs(contents);
    if (!pairs)
        return pairs.error().lines;
    QStringList list;
    for (const site::Pair &pair : *pairs) {
        list += contents.tools[pair.left].slug.text() + u' ' +
                contents.tools[pair.right].slug.text() +
                QLatin1String(pair.comparison == site::Pair::none ? "" : "*");
    }
    return list;
}

} // namespace

class TestPairs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        contents = {};
        contents.tools = {tool("anvil", "Forging"), tool("bellows", "Forging"),
                          tool("chisel", "Carving", Status::Published),
                          tool("drill", "Carving", Status::Draft), tool("easel", "")};
        contents.comparisons = {chosen("drill", "anvil"), chosen("bellows", "anvil")};
    }

    void chosenOnesAlways()
    {
        QCOMPARE(listed(contents), QStringList({text("drill anvil*"), text("bellows anvil*")}));
    }

    void ofACategory()
    {
        contents.tools.push_back(tool("forge", "Forging"));
        contents.site.pairs = PairPolicy::Category;
        QCOMPARE(listed(contents), QStringList({text("drill anvil*"), text("bellows anvil*"),
                                                text("anvil forge"), text("bellows forge")}));
        QCOMPARE(site::countByPolicy(contents, PairPolicy::Category), 2);
    }

    void allThatAreReadyOrPublished()
    {
        contents.site.pairs = PairPolicy::All;
        QCOMPARE(listed(contents),
                 QStringList({text("drill anvil*"), text("bellows anvil*"), text("anvil chisel"),
                              text("anvil easel"), text("bellows chisel"), text("bellows easel"),
                              text("chisel easel")}));
        QCOMPARE(site::countByPolicy(contents, PairPolicy::All), 5);
    }

    void aThousandToolsMakeHalfAMillionPairs()
    {
        contents = {};
        for (int i = 0; i < 1000; ++i)
            contents.tools.push_back(tool(qPrintable(QStringLiteral("tool-%1").arg(i)), "One"));
        QCOMPARE(site::countByPolicy(contents, PairPolicy::All), 499'500);
        QCOMPARE(site::countByPolicy(contents, PairPolicy::Category), 499'500);
        QCOMPARE(site::countByPolicy(contents, PairPolicy::None), 0);
    }

    void twoPairsOfOneAddress()
    {
        contents.tools = {tool("x-vs-y", ""), tool("z", ""), tool("x", ""), tool("y-vs-z", "")};
        contents.comparisons = {chosen("x-vs-y", "z"), chosen("x", "y-vs-z")};
        QCOMPARE(listed(contents),
                 QStringList(text("The comparisons x-vs-y / z and x / y-vs-z would share the "
                                  "address compare/x-vs-y-vs-z.html. Give one of the tools "
                                  "another slug.")));
    }

private:
    Contents contents;
};

VD_TEST_CASE(TestPairs)

} // namespace tst_pairs

#include "tst_pairs.moc"
