// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/finding.h"

#include <array>

namespace vd::preflight {

namespace {

struct RuleSpec
{
    Rule rule;
    Severity severity;
    const char *word;
};

constexpr std::array specs = {
    RuleSpec{Rule::BadBaseUrl, Severity::Error, "bad-base-url"},
    RuleSpec{Rule::SharedAddress, Severity::Error, "shared-address"},
    RuleSpec{Rule::HeldTie, Severity::Error, "held-tie"},
    RuleSpec{Rule::NoSiteName, Severity::Warning, "no-site-name"},
    RuleSpec{Rule::BadNewsletter, Severity::Warning, "bad-newsletter"},
    RuleSpec{Rule::EmptySite, Severity::Warning, "empty-site"},
    RuleSpec{Rule::NoTagline, Severity::Warning, "no-tagline"},
    RuleSpec{Rule::DuplicateName, Severity::Warning, "duplicate-name"},
    RuleSpec{Rule::SameCategory, Severity::Warning, "same-category"},
    RuleSpec{Rule::BadWebsite, Severity::Warning, "bad-website"},
    RuleSpec{Rule::UnshownLogo, Severity::Warning, "unshown-logo"},
    RuleSpec{Rule::NoPricing, Severity::Warning, "no-pricing"},
    RuleSpec{Rule::PriceContradiction, Severity::Warning, "price-contradiction"},
    RuleSpec{Rule::BadCurrency, Severity::Warning, "bad-currency"},
    RuleSpec{Rule::OldPrice, Severity::Warning, "old-price"},
    RuleSpec{Rule::DateAhead, Severity::Warning, "date-ahead"},
    RuleSpec{Rule::OpenSeats, Severity::Warning, "open-seats"},
    RuleSpec{Rule::NoReview, Severity::Warning, "no-review"},
    RuleSpec{Rule::ScoreAtOdds, Severity::Warning, "score-at-odds"},
    RuleSpec{Rule::BannedPhrase, Severity::Warning, "banned-phrase"},
    RuleSpec{Rule::DroppedLink, Severity::Warning, "dropped-link"},
    RuleSpec{Rule::DroppedImage, Severity::Warning, "dropped-image"},
    RuleSpec{Rule::DeadLink, Severity::Warning, "dead-link"},
    RuleSpec{Rule::UnfinishedTool, Severity::Warning, "unfinished-tool"},
    RuleSpec{Rule::StaleTake, Severity::Warning, "stale-take"},
    RuleSpec{Rule::OpenNotes, Severity::Warning, "open-notes"},
    RuleSpec{Rule::NoBaseUrl, Severity::Hint, "no-base-url"},
    RuleSpec{Rule::NoCatalogue, Severity::Hint, "no-catalogue"},
    RuleSpec{Rule::LongName, Severity::Hint, "long-name"},
    RuleSpec{Rule::NearCategory, Severity::Hint, "near-category"},
    RuleSpec{Rule::NoLogoText, Severity::Hint, "no-logo-text"},
    RuleSpec{Rule::NoPriceDate, Severity::Hint, "no-price-date"},
    RuleSpec{Rule::OldVotes, Severity::Hint, "old-votes"},
    RuleSpec{Rule::NoOffer, Severity::Hint, "no-offer"},
    RuleSpec{Rule::NoScore, Severity::Hint, "no-score"},
    RuleSpec{Rule::NoAuthor, Severity::Hint, "no-author"},
    RuleSpec{Rule::NoReviewDate, Severity::Hint, "no-review-date"},
    RuleSpec{Rule::NoRating, Severity::Hint, "no-rating"},
    RuleSpec{Rule::OverdueSeat, Severity::Hint, "overdue-seat"},
    RuleSpec{Rule::NoComparison, Severity::Hint, "no-comparison"},
    RuleSpec{Rule::NoRedirect, Severity::Hint, "no-redirect"},
    RuleSpec{Rule::HiddenPanel, Severity::Hint, "hidden-panel"},
    RuleSpec{Rule::NeedlessWaiver, Severity::Hint, "needless-waiver"},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].rule != Rule(i))
            return false;
    }
    return specs.size() == size_t(Rule::NeedlessWaiver) + 1;
}
static_assert(inOrder());

} // namespace

const char *tokenOf(Severity severity)
{
    static constexpr std::array words = {"error", "warning", "hint"};
    static_assert(words.size() == size_t(Severity::Hint) + 1);
    return words.at(size_t(severity));
}

const char *tokenOf(Rule rule)
{
    return specs.at(size_t(rule)).word;
}

Severity severityOf(Rule rule)
{
    return specs.at(size_t(rule)).severity;
}

} // namespace vd::preflight
