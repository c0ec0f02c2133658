// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/comparison.h"

#include "panel/record.h"

#include <algorithm>

namespace vd {

Comparison Comparison::from(const Record &record)
{
    Comparison comparison;
    comparison.id = record.id();
    comparison.left = record.reference(Field::Left);
    comparison.right = record.reference(Field::Right);
    comparison.title = record.text(Field::Title);
    comparison.standfirst = record.text(Field::Standfirst);
    return comparison;
}

QString comparisonAddress(const Slug &one, const Slug &other)
{
    const auto &[first, second] = std::minmax(one, other);
    return first.text() + QLatin1String("-vs-") + second.text();
}

} // namespace vd
