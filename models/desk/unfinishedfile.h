// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace vd {

// A desk on its way to a place where nothing is yet: made whole under another name in the same
// folder first, so that a crash leaves no half desk behind. Removes what was not finished, and
// SQLite's file beside it.
class UnfinishedFile
{
public:
    // Refuses where anything stands, or there is no folder.
    static Result<std::unique_ptr<UnfinishedFile>> make(const QString &target);
    ~UnfinishedFile();
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    const QString &path() const { return m_path; }
    // Gives it its name, never over another file, for good.
    Result<void> finish();
    // The same error, told of the target: nobody knows the file by its other name.
    Error statusMessage(Error error) const;

private:
    UnfinishedFile(QString target, QString path);
    QString m_target;
    QString m_path;
};

} // namespace vd
