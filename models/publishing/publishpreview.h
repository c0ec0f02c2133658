// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/refreshwhenwatched.h"
#include "publishing/sitereader.h"
#include "site/textdiff.h"

namespace vd {

// Finds out on another thread what publishing would do: the content of the desk, the size of the
// site and, while it is watched, the files that would change.
class PublishPreview : public QObject
{
    Q_OBJECT

public:
    // The pool has one thread, so that tasks run one after the other.
    PublishPreview(DeskSession &session, QThreadPool &pool, QObject *parent = nullptr);
    ~PublishPreview() override; // waits for running tasks

    void setFolder(const QString &folder); // empty: no folder is chosen, all files would be new
    void setWatched(bool watched);
    void setChangesWatched(bool watched);
    void setPaused(bool paused); // while the folder is being published to
    void lookAgain();
    void diff(const site::ExportReport::FileChange &change); // answered by diffed()

    const SiteReadingPtr &reading() const { return m_reading; } // the newest; nullptr: not read yet

signals:
    void looking(); // earlier results may be outdated
    void read(const vd::SiteReadingPtr &reading);
    void sized(const vd::site::ExportSize &size);
    void looked(const vd::site::ExportReport &report);
    void failed(const vd::Error &error);
    void diffed(const std::vector<vd::site::DiffLine> &lines);
    void withheld(); // instead of diffed(): blind mode hides the file from this person

private:
    void start();
    void onRead(const SiteReadingPtr &reading);
    void compare();
    void forget();

    DeskSession &m_session;
    QThreadPool &m_pool;
    SiteReader m_reader;
    RefreshWhenWatched m_refresh;
    QString m_folder;
    SiteReadingPtr m_reading;
    QFuture<void> m_comparison; // of the desk with the folder; its progress
    Latest m_answers;           // to questions about m_reading
    Latest m_diffs;
    bool m_isSized = false;
    bool m_wantsChanges = false;
    bool m_hasChanges = false;
    bool m_isPaused = false;
};

} // namespace vd
