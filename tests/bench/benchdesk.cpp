// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdesk.h"

#include "base/jsonreader.h"
#include "exchange/deskimport.h"

#include <QFile>

namespace vd::bench {

std::unique_ptr<Desk> newDesk(const QString &path)
{
    QFile::remove(path);
    return need(Desk::create(path, QStringLiteral("Bench")));
}

void import(Desk &desk, const QByteArray &json)
{
    Json file = need(readJson(json));
    auto plan = need(
        planImport(need(desk.reader()->records()), {{QStringLiteral("bench"), std::move(file)}}));
    need(desk.apply({QStringLiteral("Import"), QStringLiteral("Bench"), {}, {}, plan.changes}));
}

} // namespace vd::bench
