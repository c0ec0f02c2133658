// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrecords.h"
#include "panel/edit.h"
#include "panel/slug.h"

// What the commands of the window change, each as the changes of one edit.
namespace vd::commands {

using Changes = std::vector<Change>;

struct NewRecord
{
    Id id;
    Slug slug;
    QString name;
    qint64 place = 0; // among its like
};

Changes makeTool(const NewRecord &made);
// Its texts and its panel under a new name, as a draft that has no past.
Changes copyTool(const ToolRecords &original, const NewRecord &made);
Changes makePersona(const NewRecord &made);
Changes makeComparison(const Id &id, const Id &left, const Id &right, qint64 place);
Changes swapSides(const Record &comparison);

Changes remove(const Record &record); // can be brought back
Changes restore(const Record &record);

// On a panel whose seats are given by place.
Changes makeSeat(const Id &id, const Id &tool, const Id &persona,
                 const std::vector<const Record *> &seats);
// On a tool's split; `at` in UTC milliseconds.
Changes makeNote(const Id &id, const Id &tool, const QString &text, const QString &author,
                 qint64 at);
// In a list of records by place.
Changes swapPlaces(const std::vector<const Record *> &records, size_t one, size_t other);
Changes moveRecord(const std::vector<const Record *> &records, size_t from, size_t to);

} // namespace vd::commands
