// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace vd::site {

// The text of a file of a site as lines: of a page, one line per paragraph, heading or cell; of any
// other text, its lines. Empty for a file that is not text, such as a card.
QStringList visibleText(const std::string &path, std::string_view bytes);

struct DiffLine
{
    enum Kind { Same, Added, Removed, Skipped };
    Kind kind = Same;
    QString text;    // empty for Skipped
    int skipped = 0; // number of equal lines left out
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

// The differences between two texts: each added or removed line, and some lines around it.
std::vector<DiffLine> diffOfText(const QStringList &before, const QStringList &after);

} // namespace vd::site
