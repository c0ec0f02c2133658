// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace vd::site {

// What readers of a file of a site read, line by line: of a page its text, a line a paragraph,
// heading or cell; of another text its lines. Nothing of what is no text, such as a card.
QStringList visibleText(const std::string &path, std::string_view bytes);

struct DiffLine
{
    enum Kind { Same, Added, Removed, Skipped };
    Kind kind = Same;
    QString text;    // empty for Skipped
    int skipped = 0; // how many lines are the same there
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

// How one text became another: every line that came or went, and some lines around it.
std::vector<DiffLine> diffOfText(const QStringList &before, const QStringList &after);

} // namespace vd::site
