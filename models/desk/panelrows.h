// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/database.h"
#include "panel/panelrow.h"

namespace vd {

// A desk's panels as the splits board sees them. One call is several statements: the caller gives
// the transaction in which they see one moment.
class PanelRows
{
public:
    PanelRows(Database &database, int shipThreshold)
        : m_database(database)
        , m_shipThreshold(shipThreshold)
    {
    }

    enum Presence { Deleted, Present };
    Result<std::vector<PanelRow>> all(Presence presence); // in desk order
    Result<std::optional<PanelRow>> of(const Id &tool);   // nothing: deleted

private:
    Database &m_database;
    int m_shipThreshold;
};

} // namespace vd
