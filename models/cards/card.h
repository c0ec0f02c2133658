// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/verdict.h"

#include <QByteArray>
#include <QString>

#include <vector>

// The images that social networks show for a link: 1200 by 630 pixels, PNG. They are drawn with the
// fonts of the machine, so a QGuiApplication must exist; its platform may be "offscreen".
namespace vd::cards {

// One tool. All texts are in the page's language.
struct CardSide
{
    QString name;
    QString category;
    QString verdictWord; // "Ship"
    PanelVerdict verdict = PanelVerdict::Pending;
    QString figure; // "75%"
    QString tally;  // "3 ship / 1 skip"
    QString monogram;
};

struct CardContent
{
    QString site;
    QString kicker;
    std::vector<CardSide> sides; // one of a tool's card, two of a comparison's
    bool rightToLeft = false;
};

// Gives the same bytes for the same content and fonts, on any thread. Fails if there are no fonts.
Result<QByteArray> drawCard(const CardContent &content);

// Whether both kinds of card show the whole name.
bool fits(const CardSide &side);

} // namespace vd::cards
