// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight.h"
#include "sounddesk.h"
#include "support/build.h"
#include "support/testcases.h"

#include <QTest>

#include <set>

namespace tst_preflight {

using namespace vd;
using namespace vd::test;

// What is found of a desk as a whole; each rule has its rows in another test.
class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingToMend();
    void toolsThatAreNotPublished();
    void order();
    void idsAndMessages();
    void anEmptyDesk();
    void hostileTexts();
};

void TestPreflight::nothingToMend()
{
    QCOMPARE(findingsOf(soundDesk()), QStringList());
}

void TestPreflight::toolsThatAreNotPublished()
{
    Contents contents = soundDesk();
    Tool draft = soundTool("draft", "Anvil");
    draft.status = Status::Draft;
    draft.tagline.clear();
    contents.tools.push_back(draft);
    QCOMPARE(findingsOf(contents), QStringList());
    contents.comparisons.push_back(comparisonOf("anvil", "draft"));
    QCOMPARE(findingsOf(contents),
             lines({"warning duplicate-name draft name", "warning no-tagline draft tagline",
                    "warning unfinished-tool anvil vs draft right"}));
}

void TestPreflight::order()
{
    Contents contents = soundDesk();
    contents.site.baseUrl = text("nowhere");
    contents.site.language = text("fr");
    contents.site.newsletter.action = text("nowhere");
    for (Tool &tool : contents.tools) {
        tool.tagline.clear();
        tool.pricing.checkedOn.clear();
    }
    spoilSeat(contents, 3, [](Seat &s) { s.review.clear(); });
    toolOf(contents, "cleaver").status = Status::Retired;
    contents.site.waivers = {
        {text("no-tagline:") + idOf("bellows").text(), text("It has none"), text("Ada"), {}},
        {text("no-tagline:gone"), text("It had none"), text("Ada"), {}}};
    QCOMPARE(
        findingsOf(contents),
        lines({"error bad-base-url site baseUrl", "warning bad-newsletter site newsletter.action",
               "warning no-tagline anvil tagline", "warning no-review anvil/futurist review",
               "warning no-tagline cleaver tagline",
               "warning unfinished-tool bellows vs cleaver right",
               "hint no-catalogue site language", "hint needless-waiver site publish.waivers",
               "hint no-price-date anvil pricing.checkedOn",
               "hint no-price-date bellows pricing.checkedOn",
               "warning no-tagline bellows tagline (waived)"}));
}

// Each id is there once, in every run the same, and fits a waiver.
void TestPreflight::idsAndMessages()
{
    Contents worst = soundDesk();
    worst.site = {};
    for (Tool &tool : worst.tools) {
        tool.name = text("Same %1 %2 name");
        tool.tagline.clear();
        tool.category = QString(1000, u'c') + tool.slug.text();
        tool.description = text("[a](b) [a](c) ![a](b)");
        tool.formerSlugs = {*Slug::from(text("once"))};
    }
    std::set<QString> ids;
    const auto found = findingsIn(worst);
    for (const preflight::Finding &finding : found) {
        QVERIFY2(ids.insert(finding.id).second, qPrintable(finding.id));
        QVERIFY(finding.id.size() <= 1000);
        QVERIFY(finding.id.startsWith(QLatin1String(tokenOf(finding.rule))));
        QVERIFY2(!finding.message.contains(QLatin1String("%3")), qPrintable(finding.message));
        QVERIFY(findField(finding.field.record.kind, finding.field.field));
    }
    const auto again = findingsIn(worst);
    QVERIFY(std::ranges::equal(found, again, {}, &preflight::Finding::id, &preflight::Finding::id));
    QCOMPARE(found.front().message, text("The site has no name. Enter one: it appears in the title "
                                         "and at the foot of every page."));
}

void TestPreflight::anEmptyDesk()
{
    QCOMPARE(findingsOf(Contents()),
             lines({"warning no-site-name site name", "warning empty-site site name",
                    "hint no-base-url site baseUrl"}));
}

// Texts that make parsers slow or arguments mixed up.
void TestPreflight::hostileTexts()
{
    Contents contents = soundDesk();
    Tool &tool = toolOf(contents, "anvil");
    tool.name = text("%1 %2 %n <b>");
    tool.tagline.clear();
    tool.pricing.text = QString(1000, u'1') + text(" $");
    tool.description = text("[").repeated(100'000) + text("![").repeated(100'000);
    spoilSeat(contents, 0, [](Seat &s) { s.review = text("> ").repeated(200'000); });
    spoilSeat(contents, 1, [](Seat &s) { s.persona = idOf("nobody"); });
    tool.category = QString(1000, u'a');
    toolOf(contents, "bellows").category = QString(999, u'a');
    const auto found = findingsIn(contents);
    QCOMPARE(found.front().message, text("%1 %2 %n <b> has no tagline. Write one: it appears under "
                                         "the name wherever the tool is shown."));
}

VD_TEST_CASE(TestPreflight)

} // namespace tst_preflight

#include "tst_preflight.moc"
