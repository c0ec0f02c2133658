// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskrecords.h"

#include <algorithm>

namespace vd {

namespace {

template<typename T>
std::vector<T> existing(const std::vector<Record> &records)
{
    std::vector<T> values;
    for (const Record &record : records) {
        if (record.exists())
            values.push_back(T::from(record));
    }
    return values;
}

} // namespace

std::vector<Tool> toolsFrom(const std::vector<ToolRecords> &records)
{
    std::vector<Tool> tools;
    for (const ToolRecords &tool : records) {
        std::vector<Seat> seats = existing<Seat>(tool.seats);
        seats.resize(std::min(seats.size(), size_t(Split::seats)));
        tools.push_back(Tool::from(tool.tool, Scorecard(std::move(seats)), tallyOf(tool.notes)));
    }
    return tools;
}

Roster rosterFrom(const std::vector<Record> &personas)
{
    return existing<Persona>(personas);
}

std::vector<Comparison> comparisonsFrom(const std::vector<Record> &records)
{
    return existing<Comparison>(records);
}

} // namespace vd
