// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"
#include "panel/persona.h"

#include <QStringList>

namespace vd {

// What a query may speak of: the names on a desk, and who asks when.
struct QueryWords
{
    Roster personas;
    QStringList categories; // as they are spelled, each once
    QStringList authors;
    QString me;    // an author's name; empty: not known
    QString today; // "2026-05-01"
    int shipThreshold = 60;

    // The names that rows hold; `me` and `today` are left to the caller.
    static QueryWords of(const std::vector<PanelRow> &rows, const Roster &roster,
                         int shipThreshold);
};

// For comparing names as people do: without case, accents and outer blanks.
QString folded(const QString &text);

// The one of some names that was probably meant; empty, if none is near.
QString nearest(const QString &typed, const QStringList &names);

} // namespace vd
