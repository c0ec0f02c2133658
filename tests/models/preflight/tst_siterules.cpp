// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruletest.h"
#include "support/testcases.h"

namespace tst_siterules {

using namespace vd;
using namespace vd::test;

// Of the site, and of its tools beside each other: what sets each rule off, what does not, and
// where it points.
class TestSiteRules : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rules_data();
    void rules() { checkRule(); }
};

static Slug slug(const char *text)
{
    return *Slug::from(test::text(text));
}

static void siteRows()
{
    const auto site = [](const char *name, const std::function<void(Site &)> &spoil,
                         const Found &found) {
        row(
            name, [spoil](Contents &contents) { spoil(contents.site); }, found);
    };
    site("no name", [](Site &s) { s.name = text(" "); }, {"warning no-site-name site name"});
    site("no base", [](Site &s) { s.baseUrl.clear(); }, {"hint no-base-url site baseUrl"});
    for (const char *bad : {"example.org", "ftp://example.org/", "https://example.org/?a", " ",
                            "https://", "https://example.org/ "}) {
        site(qPrintable(text("base ") + text(bad)), [bad](Site &s) { s.baseUrl = text(bad); },
             {"error bad-base-url site baseUrl"});
    }
    site("newsletter", [](Site &s) { s.newsletter.action = text("mailto:a@b.example"); },
         {"warning bad-newsletter site newsletter.action"});
    site("newsletter elsewhere", [](Site &s) { s.newsletter.action = text("https://b.example/"); },
         {});
    site("language", [](Site &s) { s.language = text("fr-CA"); },
         {"hint no-catalogue site language"});
    site("language of a region", [](Site &s) { s.language = text("de-AT"); }, {});
}

static void linkRows()
{
    const auto link = [](const char *markdown, const Found &found) {
        row(
            markdown,
            [=](Contents &contents) {
                spoilSeat(contents, 1, [=](Seat &s) { s.review = text(markdown); });
            },
            found);
    };
    const Found dropped = {"warning dropped-link anvil/skeptic review"};
    const Found dead = {"warning dead-link anvil/skeptic review"};
    link("[a](https://elsewhere.example/x)", {});
    link("[a](tools/anvil.html)", dropped);
    link("[a](ftp://example.org/)", dropped);
    link("[a](#builder)", dropped);
    link("`[a](tools/anvil.html)`", {});
    link("![a](https://example.org/a.png)", {"warning dropped-image anvil/skeptic review"});
    link("[![a](b.png)](https://b.example/)", {"warning dropped-image anvil/skeptic review"});
    link("<https://example.org/verdicts/tools/anvil.html>", {});
    link("[a](https://example.org/verdicts/tools/hammer.html)", dead);
    link("[a](https://example.org/verdicts/x) [b](https://example.org/verdicts/x)", dead);
    link("[a](https://example.org/other/x)", {});
    row("description",
        [](Contents &contents) {
            anvil(contents).description = text("[a](b) [c](https://example.org/verdicts/d)");
        },
        {"warning dropped-link anvil description", "warning dead-link anvil description"});
    row("website of this site",
        [](Contents &contents) {
            anvil(contents).website = text("https://example.org/verdicts/a");
        },
        {"warning dead-link anvil website"});
}

static void nameRows()
{
    row("two of a name", [](Contents &c) { toolOf(c, "cleaver").name = text(" ANVIL"); },
        {"warning duplicate-name cleaver name"});
    const auto categories = [](const char *name, const char *one, const char *other,
                               const Found &found) {
        row(
            name,
            [=](Contents &contents) {
                for (Tool &tool : contents.tools)
                    tool.category = text(one);
                contents.tools.back().category = text(other);
            },
            found);
    };
    const Found same = {"warning same-category cleaver category"};
    const Found near = {"hint near-category cleaver category"};
    categories("case", "Hand tools", "Hand Tools", same);
    categories("plural", "Hand tools", "Hand tool", same);
    categories("punctuation", "Research & writing", "Research and Writing", same);
    categories("hyphen", "Front end", "Front-end", same);
    categories("written as one", "Front end", "Frontend", same);
    categories("accent", "Café tools", "Cafe tools", same);
    categories("blank at the end", "Hand tools", "Hand tools ", {});
    categories("slip", "Video editing", "Video editting", near);
    categories("German plural", "Werkzeug", "Werkzeuge", near);
    categories("two slips in a long word", "Communication", "Comunicaton", near);
    categories("two slips in a short word", "Editing", "Edting1", {});
    categories("short words", "Text", "Test", {});
    categories("other words", "Text to image", "Text to video", {});
    categories("two words off", "Imaage editting", "Image editing", {});
    categories("figures", "Version 1000", "Version 1001", {});
    categories("signs alone", "!!!", "???", {});
    categories("none", "", "", {});
    const auto former = [](const char *name, const std::vector<Slug> &one,
                           const std::vector<Slug> &other, const Found &found) {
        row(
            name,
            [=](Contents &contents) {
                toolOf(contents, "anvil").formerSlugs = one;
                toolOf(contents, "bellows").formerSlugs = other;
            },
            found);
    };
    former("former slug", {slug("hammer")}, {slug("blower")}, {});
    former("former slug that is in use", {slug("bellows")}, {}, {"hint no-redirect anvil slug"});
    former("former slug of two", {slug("tool")}, {slug("tool")}, {"hint no-redirect bellows slug"});
    former("slug that came back", {slug("anvil")}, {slug("anvil")},
           {"hint no-redirect bellows slug"});
}

static void comparisonRows()
{
    const auto status = [](const char *name, Status value, const Found &found) {
        row(
            name, [=](Contents &contents) { anvil(contents).status = value; }, found);
    };
    const char *unfinished = "warning unfinished-tool anvil vs bellows left";
    status("draft", Status::Draft, {unfinished});
    status("review", Status::Review, {unfinished});
    status("retired", Status::Retired, {unfinished});
    status("published", Status::Published, {});
    row("both of a comparison",
        [](Contents &contents) {
            toolOf(contents, "bellows").status = Status::Draft;
            toolOf(contents, "anvil").status = Status::Draft;
            toolOf(contents, "cleaver").status = Status::Published;
        },
        {unfinished, "warning unfinished-tool anvil vs bellows right",
         "warning unfinished-tool bellows vs cleaver left"});
    const auto policy = [](const char *name, PairPolicy pairs, const char *category,
                           const Found &found) {
        row(
            name,
            [=](Contents &contents) {
                contents.comparisons.resize(1);
                contents.site.pairs = pairs;
                toolOf(contents, "cleaver").category = text(category);
            },
            found);
    };
    const Found alone = {"hint no-comparison cleaver name"};
    policy("not compared", PairPolicy::None, "Hand tools", alone);
    policy("compared by category", PairPolicy::Category, "Hand tools", {});
    policy("alone in its category", PairPolicy::Category, "Knives", alone);
    policy("compared with all", PairPolicy::All, "Knives", {});
}

static void addressRows()
{
    const auto site = [](const std::vector<const char *> &slugs) {
        return [=](Contents &contents) {
            contents.tools.clear();
            contents.comparisons.clear();
            for (const char *slug : slugs)
                contents.tools.push_back(soundTool(slug, slug));
        };
    };
    const auto clash = site({"x", "y-vs-z", "x-vs-y", "z"});
    row("shared address",
        [=](Contents &contents) {
            clash(contents);
            contents.comparisons = {comparisonOf("z", "x-vs-y"), comparisonOf("x", "y-vs-z")};
        },
        {"error shared-address x vs y-vs-z left"});
    row("one of the two alone",
        [=](Contents &contents) {
            clash(contents);
            contents.comparisons = {comparisonOf("z", "x-vs-y"), comparisonOf("x", "z"),
                                    comparisonOf("z", "y-vs-z")};
        },
        {});
    row("shared by policy",
        [=](Contents &contents) {
            clash(contents);
            contents.site.pairs = PairPolicy::All;
        },
        {"error shared-address x-vs-y slug"});
    row("shared by policy and choice",
        [=](Contents &contents) {
            clash(contents);
            for (Tool &tool : contents.tools)
                tool.category = tool.slug.text();
            contents.tools[0].category = contents.tools[1].category = text("Hand tools");
            contents.site.pairs = PairPolicy::Category;
            contents.comparisons = {comparisonOf("x-vs-y", "z")};
        },
        {"error shared-address x-vs-y vs z left"});
    row("addresses in another order",
        [=](Contents &contents) {
            site({"z", "b-vs-a", "z-vs-b", "a"})(contents);
            contents.site.pairs = PairPolicy::All;
        },
        {});
}

void TestSiteRules::rules_data()
{
    addRuleColumns();
    siteRows();
    linkRows();
    nameRows();
    comparisonRows();
    addressRows();
}

VD_TEST_CASE(TestSiteRules)

} // namespace tst_siterules

#include "tst_siterules.moc"
