// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>

namespace vd {

// A new file that others see only when it is whole: it is made under another name in the same
// folder, so that a crash leaves no half of it under its own. What was not finished is removed,
// and so is the rollback journal that SQLite keeps beside a database.
class UnfinishedFile
{
public:
    // Refuses where anything stands, or there is no folder.
    static Result<std::unique_ptr<UnfinishedFile>> make(const QString &target);
    // The same for a file that replaces the one that stands there, if any.
    static Result<std::unique_ptr<UnfinishedFile>> makeReplacement(const QString &target);
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    const QString &path() const { return m_path; }
    const QString &target() const { return m_target; }
    // Renames it to the target, then syncs the folder. Overwrites only as a replacement.
    Result<void> finish();
    // The same error with the target's name: nobody knows the file by its other one.
    Error withTargetName(Error error) const;

private:
    UnfinishedFile(QString target, QString path, bool replaces);
    static Result<std::unique_ptr<UnfinishedFile>> make(const QString &target, bool replaces);
    Result<void> rename() const;
    QString m_target;
    QString m_path;
    bool m_replaces;
};

// Copies the bytes of a file to where nothing is yet, and compares them on the disk.
Result<void> copyFile(const QString &from, const QString &to);

} // namespace vd
