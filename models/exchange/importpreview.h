// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "exchange/deskimport.h"

namespace vd {

// What an import would do, record by record, to be looked at before it is done.
struct ImportPreview
{
    struct Touched
    {
        Kind kind = Kind::Tool;
        QString name; // as it is after the import
        bool isNew = false;
        std::vector<Field> fields; // that would change
    };
    ImportPlan plan;
    std::vector<Touched> records;

    int count(bool isNew) const;
    Result<void> list(const DeskRecords &desk, Progress &progress); // what the plan touches
};

// Reads the files and holds them against the desk; writes nothing. Shared, because it is large.
Result<std::shared_ptr<ImportPreview>> previewImport(Desk &desk, const QStringList &files,
                                                     Progress progress = {});

} // namespace vd
