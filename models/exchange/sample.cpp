// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"

#include "base/jsonreader.h"
#include "exchange/deskimport.h"
#include "exchange/tr.h"

#include <QFile>

namespace vd {

Result<void> addSample(Desk &desk, const QString &author)
{
    QFile file(QStringLiteral(":/sample/sample.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    VD_TRY_AS(json, readJson(file.readAll()));
    VD_TRY_AS(records, desk.read(&DeskReader::records));
    VD_TRY_AS(plan, planImport(records, {{file.fileName(), std::move(json)}}));
    const auto commit = desk.apply(
        {ExchangeTr::tr("Sample desk"), author, {}, {}, std::move(plan.changes)});
    if (!commit)
        return failed(commit.error().error);
    return {};
}

} // namespace vd
