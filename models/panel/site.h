// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

// What the published pages say of themselves, and the rule that turns a score into a verdict.
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

    static Site from(const Record &record);
};

} // namespace vd
