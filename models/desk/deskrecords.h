// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/contents.h"
#include "panel/record.h"

namespace vd {

// Every record of a desk, deleted ones included, at one moment. Each list is in desk order.
struct DeskRecords
{
    Record site;
    std::vector<Record> personas;
    std::vector<Record> tools;
    std::vector<Record> seats;
    std::vector<Record> comparisons;
    std::vector<Record> notes; // by when they were written
};

// A tool with what belongs to it.
struct ToolRecords
{
    Record tool;
    std::vector<Record> seats; // those that exist, as of the notes
    std::vector<Record> notes;
};

// As typed values, without what is deleted. Seats beyond the fourth, which only damage can bring,
// are passed by.
std::vector<Tool> toolsFrom(const std::vector<ToolRecords> &records);
Roster rosterFrom(const std::vector<Record> &personas);
std::vector<Comparison> comparisonsFrom(const std::vector<Record> &records);

} // namespace vd
