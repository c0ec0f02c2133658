// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/record.h"

namespace vd {

struct RecordFault
{
    Field field;
    QString problem; // "expected two different tools"
};

// What is wrong with a record whose fields are each valid. A record that does not exist needs no
// names, but a seat keeps its tool and its persona.
std::optional<RecordFault> findFault(const Record &record);

} // namespace vd
