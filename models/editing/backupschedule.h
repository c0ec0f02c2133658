// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/backup.h"
#include "desk/restore.h"
#include "editing/desksession.h"

#include <QThreadPool>

namespace vd {

// Backs up the desk of a window: a while after it was opened, every 30 minutes of work, when it is
// closed, and on request. On its own only if the desk changed since its newest backup, and if it
// can be edited. Runs on the window's thread, and works on another one, so that nobody waits.
class BackupSchedule : public QObject
{
    Q_OBJECT

public:
    explicit BackupSchedule(DeskSession &session, const Clock &clock = systemClock(),
                            QObject *parent = nullptr);
    ~BackupSchedule() override; // waits until all backups are made

    // Where every backup is copied to as well, such as another disk. Empty: nowhere.
    void setSecondFolder(const QString &folder) { m_secondFolder = folder; }
    const QString &secondFolder() const { return m_secondFolder; }
    // Called on another thread after each backup, such as to write it as text.
    using Afterwards = std::function<Result<void>(const Backup &)>;
    void setAfterwards(Afterwards afterwards) { m_afterwards = std::move(afterwards); }
    void setDelays(int openedMs, int intervalMs); // for tests

    void backUpNow(); // what is in the file, and all that was typed
    void close();     // the window closes

    // Puts a backup in the place of the open desk, and opens it. The progress is of a promise that
    // was started; its future can be cancelled until the desk is replaced.
    using ProgressPtr = DeskSession::ProgressPtr;
    QFuture<Result<Restored>> restore(const QString &backup, const ProgressPtr &progress);

signals:
    void started(const QFuture<void> &progress); // of a backup
    void ended();                                // there may be another backup now
    void made(const vd::Backup &backup);
    void failed(const vd::Error &error); // a backup; the desk itself is safe

private:
    void onOpened();
    bool isEditable() const;
    void run(const QString &desk, BackupReason reason);
    void onEnded(const Result<std::optional<Backup>> &backup, bool isCancelled);
    using RestoredPtr = std::shared_ptr<QPromise<Result<Restored>>>;
    void restore(const QString &backup, const ProgressPtr &progress, const RestoredPtr &answer);

    DeskSession &m_session;
    Clock m_clock;
    QString m_secondFolder;
    Afterwards m_afterwards; // of the open desk
    QString m_desk;          // that is open, if it can be edited
    QTimer m_opened;         // before the backup of a desk that was opened
    QTimer m_interval;       // since the first edit after a backup
    QThreadPool m_pool;      // of one thread, so one backup at a time
};

} // namespace vd
