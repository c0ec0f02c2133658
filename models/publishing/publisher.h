// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/sitecheck.h"
#include "publishing/sitereader.h"

namespace vd {

// Publishes the desk of a window, one publication at a time: writes what was typed, reads the desk
// once and checks it; goOn() then publishes what was checked. The destructor cancels, and waits
// until the folder is consistent.
class Publisher : public QObject
{
    Q_OBJECT

public:
    // The pool has one thread. Readings given to start() may be used only on that thread.
    Publisher(DeskSession &session, QThreadPool &pool, QObject *parent = nullptr);
    ~Publisher() override;

    bool isRunning() const { return m_run != nullptr; }
    // Answered by checked(). A reading that is still valid is reused.
    void start(const QString &folder, const SiteReadingPtr &known = {});
    void goOn();   // publishes what was checked
    void cancel(); // answered by stopped(), or by finished() if it was too late
    void drop();   // drops what was checked, without an answer
    // Each page is a step. To cancel, call cancel().
    QFuture<void> progress() const { return m_progress.future(); }

signals:
    void checked(const std::shared_ptr<const vd::SiteCheck> &check);
    void finished(const vd::site::ExportReport &report);
    void failed(const vd::Error &error);
    void stopped(); // cancelled; the old site stays

private:
    struct Run
    {
        QString folder;
        QPromise<void> progress;
        SiteReadingPtr reading;
        bool isWriting = false; // from here on it stops by itself
    };

    void onRead(const SiteReadingPtr &reading);
    void onCanceled();
    void end();
    void endWith(const Error &error);

    DeskSession &m_session;
    QThreadPool &m_pool;
    SiteReader m_reader;
    Latest m_checks;
    std::shared_ptr<Run> m_run;
    QFutureWatcher<void> m_progress;
};

} // namespace vd
