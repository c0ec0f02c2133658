// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruletest.h"
#include "support/testcases.h"

namespace tst_toolrules {

using namespace vd;
using namespace vd::test;

// Of one tool: what sets each rule off, what does not, and where it points.
class TestToolRules : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rules_data();
    void rules() { checkRule(); }
};

static QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
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

void TestToolRules::rules_data()
{
    addRuleColumns();
    textRows();
    priceRows();
    dateRows();
    seatRows();
}

VD_TEST_CASE(TestToolRules)

} // namespace tst_toolrules

#include "tst_toolrules.moc"
