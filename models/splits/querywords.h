// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/panelrow.h"
#include "panel/persona.h"

#include <QStringList>

namespace vd {

// The names that a query may use, and the values of "me" and "today".
struct QueryWords
{
    Roster personas;
    QStringList categories; // as they are spelled, each once
    QStringList authors;
    QString me;    // an author's name; empty: not known
    QString today; // "2026-05-01"
    int shipThreshold = 60;

    // The names of the rows. The caller sets `me` and `today`.
    static QueryWords of(const std::vector<PanelRow> &rows, const Roster &roster,
                         int shipThreshold);
};

// Prepares a name for comparison: without case, accents and surrounding blanks.
QString folded(const QString &text);

// The name that was probably meant; empty if none is similar.
QString nearest(const QString &typed, const QStringList &names);

} // namespace vd
