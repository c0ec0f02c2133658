// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/unfinishedfile.h"

#include "base/file.h"
#include "base/tr.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace vd {

namespace {

// Empty if it cannot be read.
QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

UnfinishedFile::UnfinishedFile(QString target, QString path, bool replaces)
    : m_target(std::move(target))
    , m_path(std::move(path))
    , m_replaces(replaces)
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
    return make(target, false);
}

Result<std::unique_ptr<UnfinishedFile>> UnfinishedFile::makeReplacement(const QString &target)
{
    return make(target, true);
}

Result<std::unique_ptr<UnfinishedFile>> UnfinishedFile::make(const QString &target, bool replaces)
{
    const QFileInfo info(target);
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return inputError(
            BaseTr::tr("%1: there is no folder %2.").arg(target, info.absolutePath()));
    }
    QFile file(QStringLiteral("%1/.%2.%3.new")
                   .arg(info.absolutePath(), info.fileName(),
                        QString::number(QCoreApplication::applicationPid())));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return systemError(BaseTr::tr("%1 cannot be made: %2").arg(target, file.errorString()));
    return std::unique_ptr<UnfinishedFile>(new UnfinishedFile(target, file.fileName(), replaces));
}

Result<void> UnfinishedFile::finish()
{
    VD_TRY(rename());
    return syncFolder(QFileInfo(m_target).absolutePath());
}

Result<void> UnfinishedFile::rename() const
{
    const QString target = QFileInfo(m_target).absoluteFilePath();
    QFile file(m_path);
    if (!m_replaces && !file.rename(target))
        return systemError(BaseTr::tr("%1 cannot be made: %2").arg(m_target, file.errorString()));
    // QFile::rename() never overwrites.
    if (m_replaces && std::rename(QFile::encodeName(m_path).constData(),
                                  QFile::encodeName(target).constData()) != 0)
        return systemError(
            BaseTr::tr("%1 cannot be made: %2").arg(m_target, qt_error_string(errno)));
    return {};
}

Result<void> copyFile(const QString &from, const QString &to)
{
    VD_TRY_AS(unfinished, UnfinishedFile::make(to));
    QFile source(from);
    QFile copy(unfinished->path());
    bool isCopied = source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly) &&
                    copy.setPermissions(source.permissions());
    while (isCopied && !source.atEnd()) {
        const QByteArray bytes = source.read(1 << 20);
        isCopied = !bytes.isEmpty() && copy.write(bytes) == bytes.size();
    }
    isCopied = isCopied && copy.flush();
    copy.close();
    if (isCopied)
        VD_TRY(syncFile(unfinished->path()));
    if (!isCopied || digestOf(from) != digestOf(unfinished->path())) {
        return systemError(
            BaseTr::tr("%1 could not be copied to %2: %3").arg(from, to, copy.errorString()));
    }
    return unfinished->finish();
}

Error UnfinishedFile::withTargetName(Error error) const
{
    error.lines.replaceInStrings(m_path, QFileInfo(m_target).absoluteFilePath());
    return error;
}

} // namespace vd
