// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfile.h"

#include "base/jsonreader.h"
#include "exchange/tr.h"

#include <QFile>
#include <QFileInfo>

#include <new>

namespace vd {

namespace {

tl::unexpected<Error> refused(const QString &path, const QString &reason)
{
    return inputError(path + QLatin1String(": ") + reason);
}

} // namespace

Result<Json> readImportFile(const QString &path)
{
    Progress unwatched;
    return readImportFile(path, unwatched, Progress::whole);
}

Result<Json> readImportFile(const QString &path, Progress &progress, int upTo)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(path, ExchangeTr::tr("there is no such file"));
    if (!info.isFile()) // asked before opening: a pipe would wait, a device would never end
        return refused(path, ExchangeTr::tr("it is not a regular file"));
    if (info.size() > importSizeLimit)
        return refused(path, ExchangeTr::tr("it is larger than 64 MiB"));
    VD_TRY(progress.begin(upTo, size_t(info.size()),
                          ExchangeTr::tr("Reading %1…").arg(info.fileName())));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return systemError(path + QLatin1String(": ") + file.errorString());
    try {
        const QByteArray bytes = file.read(importSizeLimit + 1);
        if (file.error() != QFileDevice::NoError)
            return systemError(path + QLatin1String(": ") + file.errorString());
        if (bytes.size() > importSizeLimit)
            return refused(path, ExchangeTr::tr("it is larger than 64 MiB"));
        auto json = readJson(bytes, progress);
        if (!json)
            return refused(path, json.error().text());
        return json;
    } catch (const std::bad_alloc &) {
        return systemError(path + QLatin1String(": ") +
                           ExchangeTr::tr("there is not enough memory to read it; nothing was "
                                          "imported"));
    }
}

} // namespace vd
