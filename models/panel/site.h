// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace vd {

class Record;

struct Newsletter
{
    QString kicker;
    QString heading;
    QString blurb;
    QString action; // the address its form posts to; empty: no newsletter
};

struct BookmarkTexts
{
    QString heading;
    QString empty;
    QString hint;
};

struct HomeTexts
{
    QString heading; // empty: the site's name
    QString standfirst;
};

// Which pairs of tools are published besides the comparisons that editors chose.
enum class PairPolicy { None, Category, All };

// What the site shows for two ships against two skips: Mixed, or Pending until it is settled.
enum class TiePolicy { Mixed, Hold };

TiePolicy tiePolicyFrom(const QString &word); // of the desk format

// A query of the splits board that was saved under a name.
struct SavedQuery
{
    QString name;
    QString query;
    friend bool operator==(const SavedQuery &, const SavedQuery &) = default;
};

QString queriesText(const std::vector<SavedQuery> &queries); // for a field of the site
std::vector<SavedQuery> queriesFrom(
    const QString &text); // entries that cannot be read are left out

// A finding of the preflight that somebody accepted.
struct Waiver
{
    QString finding; // its id
    QString reason;
    QString by;
    QString on; // "2026-05-01"
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

QString waiversText(const std::vector<Waiver> &waivers); // for a field of the site
std::vector<Waiver> waiversFrom(const QString &text);    // entries that cannot be read are left out

// The settings of the desk: texts of the published site, what is published, rules of the panel.
struct Site
{
    QString name;
    QString baseUrl;
    QString language = QStringLiteral("en");
    QString kicker;
    QString standfirst;
    int shipThreshold = 60; // 0 to 100
    Newsletter newsletter;
    BookmarkTexts bookmarks;
    HomeTexts home;
    PairPolicy pairs = PairPolicy::None;
    bool cards = false; // whether social cards are published
    QString theme;      // a folder; empty: the default theme
    std::vector<Waiver> waivers;
    TiePolicy tie = TiePolicy::Mixed;
    bool blind = false; // see blind.h
    std::vector<SavedQuery> queries;

    static Site from(const Record &record);
};

} // namespace vd
