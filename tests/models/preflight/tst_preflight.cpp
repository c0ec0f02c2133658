// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/preflight.h"
#include "sounddesk.h"
#include "support/build.h"

#include <QTest>

#include <set>

using namespace vd;
using namespace vd::test;

using Found = std::vector<const char *>;
using Spoil = std::function<void(Contents &)>;
Q_DECLARE_METATYPE(Spoil)

// Each rule: what sets it off, what does not, and where it points.
class TestPreflight : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingToMend();
    void rules_data();
    void rules();
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

static void row(const char *name, const Spoil &spoil, const Found &found)
{
    QTest::newRow(name) << spoil << lines(found);
}

static Tool &anvil(Contents &contents)
{
    return toolOf(contents, "anvil");
}

static QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

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

static void textRows()
{
    const auto tool = [](const char *name, const std::function<void(Tool &)> &spoil,
                         const Found &found) {
        row(
            name, [spoil](Contents &contents) { spoil(anvil(contents)); }, found);
    };
    tool("no tagline", [](Tool &t) { t.tagline = text(" "); },
         {"warning no-tagline anvil tagline"});
    tool("60 characters", [](Tool &t) { t.name = QString(60, u'A'); }, {});
    tool("61 characters", [](Tool &t) { t.name = QString(61, u'A'); },
         {"hint long-name anvil name"});
    tool("60 emoji", [](Tool &t) { t.name = text("🔨").repeated(60); }, {});
    tool("website", [](Tool &t) { t.website = text("makers.example"); },
         {"warning bad-website anvil website"});
    tool("no website", [](Tool &t) { t.website.clear(); }, {});
    const QString png = base64(QByteArray::fromHex("89504e470d0a1a0a00"));
    tool("logo", [png](Tool &t) { t.logo = {text("image/png"), text("A hammer"), png}; }, {});
    tool("logo without description",
         [png](Tool &t) {
             t.logo = {text("image/png"), {}, png};
         },
         {"hint no-logo-text anvil logo.alt"});
    tool("logo of another type",
         [png](Tool &t) {
             t.logo = {text("image/jpeg"), {}, png};
         },
         {"warning unshown-logo anvil logo.data"});
    tool("logo without type",
         [png](Tool &t) {
             t.logo = {{}, text("A hammer"), png};
         },
         {"warning unshown-logo anvil logo.data"});
    tool("logo without data",
         [](Tool &t) {
             t.logo = {text("image/png"), text("A hammer"), {}};
         },
         {"warning unshown-logo anvil logo.data"});
    tool("svg",
         [](Tool &t) {
             t.logo = {text("image/svg+xml"), text("A hammer"), base64("<svg/>")};
         },
         {});
    tool("page as svg",
         [](Tool &t) {
             t.logo = {text("image/svg+xml"), text("A hammer"), base64("<html/>")};
         },
         {"warning unshown-logo anvil logo.data"});
}

static void priceRows()
{
    const auto price = [](const char *name, const std::function<void(Pricing &)> &spoil,
                          const Found &found) {
        row(
            name, [spoil](Contents &contents) { spoil(anvil(contents).pricing); }, found);
    };
    const auto free = [](Pricing &p, const char *words) {
        p = {PriceEntry::Free, text(words), {}, {}, {}, text("2026-05-01")};
    };
    const char *entry = "warning price-contradiction anvil pricing.entry";
    const char *amount = "warning price-contradiction anvil pricing.amount";
    price("no pricing", [](Pricing &p) { p = {}; }, {"warning no-pricing anvil pricing.text"});
    price("no text", [](Pricing &p) { p.text.clear(); }, {"warning no-pricing anvil pricing.text"});
    price("no entry", [](Pricing &p) { p.entry = {}; }, {"warning no-pricing anvil pricing.entry"});
    price("not announced",
          [](Pricing &p) { p = {{}, text("Not announced"), {}, {}, {}, text("2026-05-01")}; }, {});
    price("free", [=](Pricing &p) { free(p, "Apache 2.0"); }, {});
    price("free for money", [=](Pricing &p) { free(p, "$20/month"); }, {entry});
    price("free up to a point", [=](Pricing &p) { free(p, "Free; $20/month for teams"); }, {});
    price("free at nothing", [=](Pricing &p) { free(p, "$0, forever"); }, {});
    price("free with an amount",
          [=](Pricing &p) {
              free(p, "Free");
              p.amount = 0;
          },
          {});
    price("free with money",
          [=](Pricing &p) {
              free(p, "Free, but $20 for teams");
              p.amount = 20;
              p.currency = text("USD");
          },
          {amount});
    price("paid for nothing", [](Pricing &p) { p.text = text("Free and open source"); }, {entry});
    price("paid at zero",
          [](Pricing &p) {
              p.text = text("Ask");
              p.amount = 0;
          },
          {amount});
    price("paid later", [](Pricing &p) { p.text = text("Free for 14 days, then by usage"); }, {});
    price("another amount", [](Pricing &p) { p.text = text("$29 a month"); }, {amount});
    price("one of several", [](Pricing &p) { p.text = text("$9, $19 or $29 a month"); }, {});
    price("thousands",
          [](Pricing &p) {
              p.text = text("1.200 € im Jahr");
              p.amount = 1200;
              p.currency = text("EUR");
          },
          {});
    price("another currency", [](Pricing &p) { p.currency = text("EUR"); },
          {"warning price-contradiction anvil pricing.currency"});
    price("dollars of Canada", [](Pricing &p) { p.currency = text("CAD"); }, {});
    price("a sign for a currency",
          [](Pricing &p) {
              p.text = text("19 a month");
              p.currency = text("$");
          },
          {"warning bad-currency anvil pricing.currency"});
    price("no amount", [](Pricing &p) { p.amount = {}; }, {"hint no-offer anvil pricing.amount"});
    price("no currency", [](Pricing &p) { p.currency.clear(); },
          {"hint no-offer anvil pricing.currency"});
    price("contact",
          [](Pricing &p) {
              p = {PriceEntry::Contact, text("Contact sales"), {}, {}, {}, text("2026-05-01")};
          },
          {});
    row("retired, no amount",
        [](Contents &contents) {
            contents.comparisons.clear();
            contents.tools.resize(1);
            anvil(contents).pricing.amount = {};
            anvil(contents).status = Status::Retired;
        },
        {});
}

static void dateRows()
{
    const auto tool = [](const char *name, const std::function<void(Tool &)> &spoil,
                         const Found &found) {
        row(
            name, [spoil](Contents &contents) { spoil(anvil(contents)); }, found);
    };
    tool("price 90 days old", [](Tool &t) { t.pricing.checkedOn = text("2026-02-09"); }, {});
    tool("price 91 days old", [](Tool &t) { t.pricing.checkedOn = text("2026-02-08"); },
         {"warning old-price anvil pricing.checkedOn"});
    tool("price never checked", [](Tool &t) { t.pricing.checkedOn.clear(); },
         {"hint no-price-date anvil pricing.checkedOn"});
    tool("price of tomorrow", [](Tool &t) { t.pricing.checkedOn = text("2026-05-11"); },
         {"warning date-ahead anvil pricing.checkedOn"});
    tool("votes 91 days old", [](Tool &t) { t.community.asOf = text("2026-02-08"); },
         {"hint old-votes anvil community.asOf"});
    tool("votes of tomorrow", [](Tool &t) { t.community.asOf = text("2026-05-11"); },
         {"warning date-ahead anvil community.asOf"});
    tool("no votes", [](Tool &t) { t.community = {0, 0, text("2020-01-01")}; }, {});
    row("review of tomorrow",
        [](Contents &contents) {
            spoilSeat(contents, 1, [](Seat &s) { s.reviewedOn = text("2026-05-11"); });
        },
        {"warning date-ahead anvil/skeptic reviewedOn"});
}

static void seatRows()
{
    const auto seat = [](const char *name, const std::function<void(Seat &)> &spoil,
                         const Found &found) {
        row(
            name, [spoil](Contents &contents) { spoilSeat(contents, 1, spoil); }, found);
    };
    row("a seat too few",
        [](Contents &contents) {
            std::vector<Seat> seats = anvil(contents).scorecard.seats();
            seats.pop_back();
            anvil(contents).scorecard = Scorecard(seats);
        },
        {"warning open-seats anvil status"});
    seat("open", [](Seat &s) { s.score = {}; }, {"warning open-seats anvil/skeptic score"});
    seat("no score",
         [](Seat &s) {
             s.score = {};
             s.verdict = Verdict::Skip;
         },
         {"hint no-score anvil/skeptic score"});
    seat("no review", [](Seat &s) { s.review = text("\n"); },
         {"warning no-review anvil/skeptic review"});
    seat("no author", [](Seat &s) { s.author.clear(); }, {"hint no-author anvil/skeptic author"});
    seat("no date", [](Seat &s) { s.reviewedOn.clear(); },
         {"hint no-review-date anvil/skeptic reviewedOn"});
    const auto scored = [&](const char *name, int score, Verdict verdict, const Found &found) {
        seat(
            name,
            [=](Seat &s) {
                s.score = *Score::from(score);
                s.verdict = verdict;
            },
            found);
    };
    const Found atOdds = {"warning score-at-odds anvil/skeptic verdict"};
    scored("74 and skip", 74, Verdict::Skip, {});
    scored("75 and skip", 75, Verdict::Skip, atOdds);
    scored("46 and ship", 46, Verdict::Ship, {});
    scored("45 and ship", 45, Verdict::Ship, atOdds);
    scored("100 and ship", 100, Verdict::Ship, {});
    row("no rating",
        [](Contents &contents) {
            for (size_t i = 0; i < 4; ++i) {
                spoilSeat(contents, i, [](Seat &s) {
                    s.score = {};
                    s.verdict = Verdict::Ship;
                });
            }
        },
        {"hint no-score anvil/builder score", "hint no-rating anvil/builder score",
         "hint no-score anvil/skeptic score", "hint no-score anvil/creator score",
         "hint no-score anvil/futurist score"});
    const auto phrase = [&](const char *name, const char *review, const Found &found) {
        row(
            name,
            [=](Contents &contents) {
                contents.roster.at(1).bannedPhrases = {text("time will tell"), text("it's fine")};
                contents.roster.at(0).bannedPhrases = {text("but"), text("will")};
                spoilSeat(contents, 1, [=](Seat &s) { s.review = text(review); });
            },
            found);
    };
    const Found banned = {"warning banned-phrase anvil/skeptic review"};
    phrase("phrase of another persona", "But it will.", {});
    phrase("phrase", "But time will tell.", banned);
    phrase("phrase across lines", "But Time\n  will tell.", banned);
    phrase("phrase with another apostrophe", "It’s fine", banned);
    phrase("phrase within words", "Time will tellers say.", {});
    phrase("phrases twice", "Time will tell; it's fine; time will tell.",
           {banned.front(), banned.front()});
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
    const auto site = [](std::vector<const char *> slugs) {
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

void TestPreflight::rules_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("found");
    siteRows();
    textRows();
    priceRows();
    dateRows();
    seatRows();
    linkRows();
    nameRows();
    comparisonRows();
    addressRows();
}

void TestPreflight::rules()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, found);
    Contents contents = soundDesk();
    spoil(contents);
    QCOMPARE(findingsOf(contents), found);
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
        tool.formerSlugs = {slug("once")};
    }
    std::set<QString> ids;
    const auto found = findingsIn(worst);
    for (const preflight::Finding &finding : found) {
        QVERIFY2(ids.insert(finding.id).second, qPrintable(finding.id));
        QVERIFY(finding.id.size() <= 1000);
        QVERIFY(finding.id.startsWith(QLatin1String(word(finding.rule))));
        QVERIFY2(!finding.message.contains(QLatin1String("%3")), qPrintable(finding.message));
        QVERIFY(findField(finding.field.record.kind, finding.field.field));
    }
    const auto again = findingsIn(worst);
    QVERIFY(std::ranges::equal(found, again, {}, &preflight::Finding::id, &preflight::Finding::id));
    QCOMPARE(found.front().message,
             text("The site has no name. Give it one: it stands in the title and at the foot of "
                  "every page."));
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
    Tool &tool = anvil(contents);
    tool.name = text("%1 %2 %n <b>");
    tool.tagline.clear();
    tool.pricing.text = QString(1000, u'1') + text(" $");
    tool.description = text("[").repeated(100'000) + text("![").repeated(100'000);
    spoilSeat(contents, 0, [](Seat &s) { s.review = text("> ").repeated(200'000); });
    spoilSeat(contents, 1, [](Seat &s) { s.persona = idOf("nobody"); });
    tool.category = QString(1000, u'a');
    toolOf(contents, "bellows").category = QString(999, u'a');
    const auto found = findingsIn(contents);
    QCOMPARE(found.front().message, text("%1 %2 %n <b> has no tagline. Write one: it stands under "
                                         "the name wherever the tool is shown."));
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
