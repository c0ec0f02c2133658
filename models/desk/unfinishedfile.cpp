// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/unfinishedfile.h"

#include "desk/deskfile.h"
#include "desk/tr.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vd {

UnfinishedFile::UnfinishedFile(QString target, QString path)
    : m_target(std::move(target))
    , m_path(std::move(path))
{
}

UnfinishedFile::~UnfinishedFile()
{
    QFile::remove(m_path);
    QFile::remove(m_path + QLatin1String("-journal"));
}

Result<std::unique_ptr<UnfinishedFile>> UnfinishedFile::make(const QString &target)
{
    const QFileInfo info(target);
    if (info.exists() || info.isSymbolicLink())
        return inputError(DeskTr::tr("%1 is there already and was left as it is.").arg(target));
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return inputError(
            DeskTr::tr("%1: there is no folder %2.").arg(target, info.absolutePath()));
    }
    QFile file(QStringLiteral("%1/.%2.%3.new")
                   .arg(info.absolutePath(), info.fileName(),
                        QString::number(QCoreApplication::applicationPid())));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return systemError(DeskTr::tr("%1 cannot be made: %2").arg(target, file.errorString()));
    return std::unique_ptr<UnfinishedFile>(new UnfinishedFile(target, file.fileName()));
}

Result<void> UnfinishedFile::finish()
{
    QFile file(m_path);
    if (!file.rename(QFileInfo(m_target).absoluteFilePath()))
        return systemError(DeskTr::tr("%1 cannot be made: %2").arg(m_target, file.errorString()));
    return syncFolder(QFileInfo(m_target).absolutePath());
}

Error UnfinishedFile::statusMessage(Error error) const
{
    error.lines.replaceInStrings(m_path, QFileInfo(m_target).absoluteFilePath());
    return error;
}

} // namespace vd
