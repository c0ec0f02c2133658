// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/verdict.h"

#include <QByteArray>
#include <QString>

#include <vector>

// The pictures that social networks show beside a link: 1200 by 630 pixels, in PNG. Drawn with the
// fonts of the machine, so a QGuiApplication has to exist; its platform may be "offscreen".
namespace vd::cards {

// One tool, in words of the page's language that are ready to be shown.
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

// The same bytes for the same content and fonts, in any thread. Fails where there are no fonts.
Result<QByteArray> drawCard(const CardContent &content);

// Whether the name stands whole on both kinds of card, and is not cut short.
bool fits(const CardSide &side);

} // namespace vd::cards
