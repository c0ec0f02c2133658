// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace vd {

// A part of two texts that are compared.
struct DiffPart
{
    enum Kind { Same, Removed, Added };
    Kind kind = Same;
    QString text;
    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

// The differences between two lists, one part for each item; what is removed comes before what was
// added in its place. Time grows with the number of items, not with that of the differences.
std::vector<DiffPart> diffOfItems(const QStringList &before, const QStringList &after);

// The differences between two texts, word by word. Neighbours of the same kind are one part.
std::vector<DiffPart> diffOfWords(const QString &before, const QString &after);

} // namespace vd
