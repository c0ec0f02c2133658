// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textmirror.h"

#include "base/file.h"
#include "exchange/deskexport.h"
#include "exchange/fieldjson.h"
#include "exchange/importfile.h"
#include "exchange/tr.h"

#include <QDir>
#include <QFile>

namespace vd {

namespace {

// Whether the file is one of a tool, and not of somebody else.
bool isOfMirror(const QString &path)
{
    const auto json = readImportFile(path);
    const auto *object = json ? json->object() : nullptr;
    return object && object->contains(key("format")) && object->contains(key("tools"));
}

// A file in the desk format with one of its lists.
QByteArray fileWith(const Json::Object &desk, const char *name, const Json &list)
{
    return writeJsonIndented(Json::Object{{key("format"), desk.at(key("format"))},
                                          {key("version"), desk.at(key("version"))},
                                          {key(name), list}});
}

Result<void> writeIfChanged(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.readAll() == bytes)
        return {};
    file.close();
    return writeFile(path, bytes);
}

} // namespace

Result<void> writeTextMirror(const DeskRecords &records, const QString &folder)
{
    const QDir tools(QDir(folder).filePath(QStringLiteral("tools")));
    if (!QDir(folder).exists() || !tools.mkpath(QStringLiteral(".")))
        return systemError(ExchangeTr::tr("%1: there is no folder to write to.").arg(folder));
    Json::Object desk = exportDeskJson(records);
    QStringList written;
    const Json list = std::move(desk.extract(key("tools")).mapped());
    for (const Json &tool : *list.array()) {
        written += *tool.object()->at(key("slug")).string() + QLatin1String(".json");
        VD_TRY(writeIfChanged(tools.filePath(written.constLast()),
                              fileWith(desk, "tools", Json::Array{tool})));
    }
    const Json comparisons = std::move(desk.extract(key("comparisons")).mapped());
    VD_TRY(writeIfChanged(QDir(folder).filePath(QStringLiteral("comparisons.json")),
                          fileWith(desk, "comparisons", comparisons)));
    VD_TRY(writeIfChanged(QDir(folder).filePath(QStringLiteral("desk.json")),
                          writeJsonIndented(desk)));
    for (const QString &name : tools.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        if (!written.contains(name) && isOfMirror(tools.filePath(name)))
            QFile::remove(tools.filePath(name));
    }
    return {};
}

} // namespace vd
