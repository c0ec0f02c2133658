// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/publishedverdict.h"
#include "panel/words.h"

// What pages print about a panel, in the language of the site. Tallies have no plural forms
// ("4 ship / 1 skip"), votes and seats do ("1 vote", "1 seat open").
namespace vd::phrases {

QString verdict(const Words &words, Verdict verdict);      // "ship"
QString verdict(const Words &words, PanelVerdict verdict); // "Ship"
QString split(const Split &split);                         // "3–1"
QString tally(const Words &words, const Split &split);     // "3 ship / 0 skip · 1 open"
QString tally(const Words &words, const PublishedVerdict &published);
QString panel(const Words &words, const PublishedVerdict &published); // "Ship · 3 ship / 0 skip"
QString hidden(const Words &words);               // in place of what is hidden, see blind.h
QString openSeats(const Words &words, int count); // "1 seat open"
QString percent(const Words &words, std::optional<int> percent);    // "75%", or "—"
QString community(const Words &words, const Community &community);  // "73% ship · 41 votes"
QString entry(const Words &words, std::optional<PriceEntry> entry); // "Contact sales", or "—"

} // namespace vd::phrases
