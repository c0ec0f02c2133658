// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/placedmodel.h"

namespace vd {

// A comparison as a row of a list.
struct ComparisonRow
{
    Id id;
    qint64 place = 0;
    QString title; // its own; empty: the pair stands for it
    QString left;  // the tool's name; empty: that tool is deleted
    QString right;

    bool isWhole() const { return !left.isEmpty() && !right.isEmpty(); }
    QString pair() const; // "Mistral vs Modal"
};

// A row is the title, or the pair where there is none.
class ComparisonModel : public PlacedModel<ComparisonRow>
{
    Q_OBJECT

public:
    using PlacedModel::PlacedModel;

    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString detail(const ComparisonRow &row) const;
};

} // namespace vd
