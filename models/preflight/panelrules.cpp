// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/panelrules.h"

#include "page/naming.h"
#include "preflight/tr.h"
#include "preflight/wording.h"

namespace vd::preflight {

namespace {

// How far on the wrong side of the threshold a score may be before its verdict asks for a word.
constexpr int scoreSlack = 15;

QString personaName(const Seat &seat, const CheckContext &context)
{
    const Persona *persona = context.persona(seat.persona);
    return persona ? persona->name : PreflightTr::tr("A reviewer");
}

void checkOpenSeats(const Tool &tool, CheckContext &context)
{
    const QString name = page::displayName(tool);
    const int empty = Split::seats - int(tool.scorecard.seats().size());
    if (empty > 0) {
        context.add(
            Rule::OpenSeats, fieldOf(tool, Field::Status),
            PreflightTr::tr("On the panel of %1, %n seat(s) have nobody. Seat a persona, or do not "
                            "publish the tool yet.",
                            nullptr, empty)
                .arg(name));
    }
    for (const Seat &seat : tool.scorecard.seats()) {
        if (seat.effectiveVerdict(context.site().shipThreshold))
            continue;
        context.add(
            Rule::OpenSeats, fieldOf(seat, Field::Score),
            PreflightTr::tr("%1 has no verdict on %2: the seat is open. Give a score or a verdict.")
                .arg(personaName(seat, context), name));
    }
}

// Of a seat with a verdict.
void checkCompleteness(const Seat &seat, const QString &tool, CheckContext &context)
{
    const QString persona = personaName(seat, context);
    if (seat.review.trimmed().isEmpty()) {
        context.add(Rule::NoReview, fieldOf(seat, Field::Review),
                    PreflightTr::tr("%1 gives a verdict on %2 without a review. Write the reasons.")
                        .arg(persona, tool));
    }
    if (!seat.score) {
        context.add(
            Rule::NoScore, fieldOf(seat, Field::Score),
            PreflightTr::tr(
                "%1 gives a verdict on %2 without a score. Enter the score if there is one.")
                .arg(persona, tool));
    }
}

void checkScore(const Seat &seat, const QString &tool, CheckContext &context)
{
    if (!seat.score || !seat.verdict)
        return;
    const int score = seat.score->value();
    const int threshold = context.site().shipThreshold;
    const QString persona = personaName(seat, context);
    if (seat.verdict == Verdict::Skip && score >= threshold + scoreSlack) {
        context.add(Rule::ScoreAtOdds, fieldOf(seat, Field::Verdict),
                    PreflightTr::tr("%1 gives %2 a score of %3 but says skip, though %4 is enough "
                                    "for ship. Correct the score or the verdict.")
                        .arg(persona, tool)
                        .arg(score)
                        .arg(threshold));
    } else if (seat.verdict == Verdict::Ship && score <= threshold - scoreSlack) {
        context.add(Rule::ScoreAtOdds, fieldOf(seat, Field::Verdict),
                    PreflightTr::tr("%1 gives %2 a score of %3 but says ship, which needs %4. "
                                    "Correct the score or the verdict.")
                        .arg(persona, tool)
                        .arg(score)
                        .arg(threshold));
    }
}

void checkPhrases(const Seat &seat, const QString &tool, CheckContext &context)
{
    const Persona *persona = context.persona(seat.persona);
    if (!persona || persona->bannedPhrases.isEmpty())
        return;
    const QString review = comparable(seat.review);
    for (const QString &phrase : persona->bannedPhrases) {
        const QString banned = comparable(phrase);
        if (banned.isEmpty() || !holdsPhrase(review, banned))
            continue;
        context.add(
            Rule::BannedPhrase, fieldOf(seat, Field::Review),
            PreflightTr::tr(
                "%1's review of %2 says \"%3\", which is banned for this persona. Use other words.")
                .arg(persona->name, tool, phrase),
            shortDigest(banned));
    }
}

} // namespace

void checkPanel(const Tool &tool, CheckContext &context)
{
    checkOpenSeats(tool, context);
    const QString name = page::displayName(tool);
    for (const Seat &seat : tool.scorecard.seats()) {
        if (seat.effectiveVerdict(context.site().shipThreshold))
            checkCompleteness(seat, name, context);
        checkScore(seat, name, context);
        checkPhrases(seat, name, context);
    }
}

// The author is the named editor or else the publication.
void checkReviewData(const Tool &tool, CheckContext &context)
{
    const QString name = page::displayName(tool);
    const Seat *reviewed = nullptr; // the first that says something
    bool anyRating = false;
    for (const Seat &seat : tool.scorecard.seats()) {
        if (!seat.score && seat.review.trimmed().isEmpty())
            continue; // it says nothing, and nothing is told of it
        const QString persona = personaName(seat, context);
        reviewed = reviewed ? reviewed : &seat;
        anyRating = anyRating || seat.score;
        if (seat.author.trimmed().isEmpty()) {
            context.add(Rule::NoAuthor, fieldOf(seat, Field::Author),
                        PreflightTr::tr("%1's review of %2 has no author, so search engines are "
                                        "told that the site wrote it. Enter the author.")
                            .arg(persona, name));
        }
        if (seat.reviewedOn.isEmpty()) {
            context.add(
                Rule::NoReviewDate, fieldOf(seat, Field::ReviewedOn),
                PreflightTr::tr("%1's review of %2 has no date. Enter the day it was written.")
                    .arg(persona, name));
        }
    }
    if (reviewed && !anyRating) {
        context.add(Rule::NoRating, fieldOf(*reviewed, Field::Score),
                    PreflightTr::tr("No review of %1 has a score, so search engines get no rating. "
                                    "Enter the scores if there are any.")
                        .arg(name));
    }
}

} // namespace vd::preflight
