// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrecords.h"
#include "panel/edit.h"
#include "panel/slug.h"

// The commands of the window. Each returns the changes of one edit.
namespace vd::commands {

using Changes = std::vector<Change>;

struct NewRecord
{
    Id id;
    Slug slug;
    QString name;
    qint64 place = 0; // among the records of its kind
};

Changes makeTool(const NewRecord &made);
// A draft with the texts and the panel of the original, but a new name and no history.
Changes copyTool(const ToolRecords &original, const NewRecord &made);
Changes makePersona(const NewRecord &made);
Changes makeComparison(const Id &id, const Id &left, const Id &right, qint64 place);
Changes swapSides(const Record &comparison);

Changes remove(const Record &record); // restore() reverts it
Changes restore(const Record &record);

// Adds a seat to a panel whose seats are given in order.
Changes makeSeat(const Id &id, const Id &tool, const Id &persona,
                 const std::vector<const Record *> &seats);
// Adds a note on a tool's split; `at` in UTC milliseconds.
Changes makeNote(const Id &id, const Id &tool, const QString &text, const QString &author,
                 qint64 at);
// Swaps the places of two records, given by their indexes in the ordered list.
Changes swapPlaces(const std::vector<const Record *> &records, size_t one, size_t other);
Changes moveRecord(const std::vector<const Record *> &records, size_t from, size_t to);

} // namespace vd::commands
