// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd::ui {

// A text without the characters that a desk must not have. Vertical tab, form feed and next line
// become line breaks.
struct CleanText
{
    QString text;
    QString removed; // a description of what was removed; empty if nothing was
};

CleanText cleaned(QStringView text);
// With LF between the lines, whatever ended them before.
QString withLineFeeds(QString text);
// Line breaks and tabs, which a single line cannot show, become spaces.
QString onOneLine(QString text);

} // namespace vd::ui
