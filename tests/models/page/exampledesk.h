// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"
#include "panel/record.h"

#include <QRegularExpression>

#include <vector>

namespace vd {

inline QRegularExpression anything()
{
    return QRegularExpression(QStringLiteral(".*"));
}

// Two tools, five personas and what pages say of them, as records, so that a test can change any
// field. Builder sits on both panels, Creator on the left one only, Founder on the right one only;
// Futurist is on none.
struct ExampleDesk
{
    ExampleDesk();

    Record site;
    std::vector<Record> personas;
    Record left;
    Record right;
    std::vector<Record> seats;
    Record comparison;

    std::vector<Record *> records();
    Record &persona(const char *slug);
    Record &seat(const char *side, const char *persona);
    Pairing pairing() const;
};

} // namespace vd
