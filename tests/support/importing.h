// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsonreader.h"
#include "exchange/deskexport.h"
#include "exchange/deskimport.h"
#include "support/print.h"
#include "support/tempdesk.h"

// Functions for tests of the import; they link vd_exchange.
namespace vd::test {

inline QByteArray exported(TempDesk &desk)
{
    const auto records = desk->reader()->records();
    return records ? exportDesk(*records) : print(records.error()).toUtf8();
}

// Files are called a.json, b.json, … in errors.
inline Result<ImportPlan> planned(TempDesk &desk, const std::vector<QByteArray> &files)
{
    std::vector<ImportFile> read;
    for (const QByteArray &bytes : files) {
        VD_TRY_AS(json, readJson(bytes));
        read.push_back({QChar(u'a' + int(read.size())) + QLatin1String(".json"), std::move(json)});
    }
    VD_TRY_AS(records, desk->reader()->records());
    return planImport(records, read);
}

inline Result<Commit> import(TempDesk &desk, const std::vector<QByteArray> &files)
{
    VD_TRY_AS(plan, planned(desk, files));
    auto commit = desk->apply({text("Import"), text("Ada"), {}, {}, std::move(plan.changes)});
    if (!commit)
        return failed(commit.error().error);
    return std::move(*commit);
}

// A desk as JSON with these members: deskJson(R"("tools":[…])").
inline QByteArray deskJson(const QByteArray &members)
{
    return "{\"format\":\"verdictdesk\",\"version\":1" + (members.isEmpty() ? "" : "," + members) +
           "}";
}
inline QByteArray personas(const QByteArray &items)
{
    return "\"personas\":[" + items + "]";
}
inline QByteArray tools(const QByteArray &items)
{
    return "\"tools\":[" + items + "]";
}
inline QByteArray comparisons(const QByteArray &items)
{
    return "\"comparisons\":[" + items + "]";
}

} // namespace vd::test
