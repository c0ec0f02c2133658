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
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    const QString &path() const { return m_path; }
    // Renames it to the target, refuses to overwrite, then syncs the folder.
    Result<void> finish();
    // The same error with the target's name: nobody knows the file by its other one.
    Error withTargetName(Error error) const;

private:
    UnfinishedFile(QString target, QString path);
    QString m_target;
    QString m_path;
};

} // namespace vd
