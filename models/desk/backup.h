// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vd {

// Why a backup was made. The name of its file says it.
enum class BackupReason { Opened, Closed, Interval, Manual, Migration, Import, Restore };
QString reasonText(BackupReason reason); // "before an import"
QString reasonName(BackupReason reason); // "before-import"

// A verified copy of a desk in the desk's folder of backups.
struct Backup
{
    QString path;
    qint64 at = 0; // UTC milliseconds
    BackupReason reason = BackupReason::Manual;
    qint64 bytes = 0;

    // "2026-05-01T09-30-00.000Z-before-import.vdesk"
    static QString fileName(qint64 at, BackupReason reason);
    // What the path of a backup says; nullopt for another file's.
    static std::optional<Backup> fromPath(const QString &path);
};

} // namespace vd
