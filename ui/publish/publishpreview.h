// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "site/lastsite.h"
#include "site/siteexport.h"
#include "site/textdiff.h"

#include <QThreadPool>
#include <QTimer>

#include <set>

namespace vd::ui {

// What publishing would do, found out beside the window's thread: how much it is, and, as long as
// somebody wants to know, what would be another. Of several questions only the last is answered.
class PublishPreview : public QObject
{
    Q_OBJECT

public:
    explicit PublishPreview(DeskSession &session, QObject *parent = nullptr);
    ~PublishPreview() override; // waits for what is under way

    void setFolder(const QString &folder); // empty: none is chosen, and all would be new
    void setWatched(bool watched);
    void setChangesWatched(bool watched);
    void setPaused(bool paused); // while the folder is being published to
    void lookAgain();
    void diff(const site::ExportReport::FileChange &change); // answered by diffed()

signals:
    void found(const std::optional<vd::site::LastSite> &last); // in the folder
    void sized(const vd::site::ExportSize &size);
    void looking(); // what was told before may be true no more
    void looked(const vd::site::ExportReport &report);
    void failed(const vd::Error &error);
    void diffed(const std::vector<vd::site::DiffLine> &lines);
    void withheld(); // instead: the file tells what is hidden from the one at the window

private:
    struct Look
    {
        QString desk; // its id
        QString folder;
        std::set<Id> hidden; // tools whose panel is, see panel/blind.h
        site::SiteExport site;
        site::Progress progress;
    };
    using LookPtr = std::shared_ptr<Look>;

    void see();
    void start();
    void inspect(const LookPtr &look);
    void read(const LookPtr &look);
    void measure(const LookPtr &look);
    void compare(const LookPtr &look);
    void forget();
    bool goesOn(const LookPtr &look, const Error *error);

    DeskSession &m_session;
    QThreadPool m_pool; // of one thread, so that questions wait for each other
    QTimer m_timer;
    QString m_folder;
    LookPtr m_look; // the last one
    bool m_isWatched = false;
    bool m_wantsChanges = false;
    bool m_hasChanges = false;
    bool m_isPaused = false;
    bool m_isStale = true;
    bool m_isRead = false; // m_look knows what to compare
    int m_diff = 0;
};

} // namespace vd::ui
