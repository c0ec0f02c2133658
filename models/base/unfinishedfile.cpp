// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unfinishedfile.h"

#include "base/file.h"
#include "base/tr.h"

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
        return inputError(BaseTr::tr("%1 already exists and was not changed.").arg(target));
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return inputError(
            BaseTr::tr("%1: there is no folder %2.").arg(target, info.absolutePath()));
    }
    QFile file(QStringLiteral("%1/.%2.%3.new")
                   .arg(info.absolutePath(), info.fileName(),
                        QString::number(QCoreApplication::applicationPid())));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return systemError(BaseTr::tr("%1 cannot be made: %2").arg(target, file.errorString()));
    return std::unique_ptr<UnfinishedFile>(new UnfinishedFile(target, file.fileName()));
}

Result<void> UnfinishedFile::finish()
{
    QFile file(m_path);
    if (!file.rename(QFileInfo(m_target).absoluteFilePath()))
        return systemError(BaseTr::tr("%1 cannot be made: %2").arg(m_target, file.errorString()));
    return syncFolder(QFileInfo(m_target).absolutePath());
}

Error UnfinishedFile::withTargetName(Error error) const
{
    error.lines.replaceInStrings(m_path, QFileInfo(m_target).absoluteFilePath());
    return error;
}

} // namespace vd
