// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskreader.h"
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
};

// Reads the files and holds them against the desk; writes nothing.
Result<ImportPreview> previewImport(const DeskReader &reader, const QStringList &files);

} // namespace vd
