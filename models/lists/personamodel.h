// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/placedmodel.h"

namespace vd {

// A persona as a row of the roster.
struct PersonaRow
{
    Id id;
    qint64 place = 0;
    QString name;
    QString motto;
    QString color; // "#rrggbb", or empty
};

// A row is the name, with the motto below.
class PersonaModel : public PlacedModel<PersonaRow>
{
    Q_OBJECT

public:
    using PlacedModel::PlacedModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace vd
