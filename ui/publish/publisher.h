// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "site/siteexport.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

namespace vd::ui {

// How a publication gets on.
struct Progress
{
    bool isSwitching = false; // all is rendered, and takes its place now
    qint64 done = 0;
    qint64 total = 0; // 0: not known yet
    double perSecond = 0;
    std::optional<qint64> secondsLeft;
};
// "312 of 1,024 pages · 540 pages per second · 2 s left"
QString words(const Progress &pace);

// Publishes the desk of a window, one publication at a time: what the desk has to answer on its
// thread, all the rest on another one. Destroying it cancels, and waits until nothing is half done.
class Publisher : public QObject
{
    Q_OBJECT

public:
    explicit Publisher(DeskSession &session, QObject *parent = nullptr);
    ~Publisher() override;

    bool isRunning() const { return m_run != nullptr; }
    void start(const QString &folder); // what is in the file; all typing has to be written before
    void cancel();                     // answered by stopped(), or it was done already

signals:
    void progressed(const vd::ui::Progress &pace);
    void finished(const vd::site::ExportReport &report);
    void failed(const vd::Error &error);
    void stopped(const QString &message); // the old site stays

private:
    struct Run
    {
        QString desk; // another one may be opened meanwhile
        QString folder;
        std::optional<site::SiteExport> site = std::make_optional<site::SiteExport>();
        site::Progress progress;
    };
    using RunPtr = std::shared_ptr<Run>;

    void askDesk(Result<void> (site::SiteExport::*step)(Desk &), std::function<void()> then);
    void open();
    void publish();
    bool goesOn(const Result<void> &done);
    void end();
    void endWith(const Error &error);
    void tellPace();

    DeskSession &m_session;
    QThreadPool m_pool;
    RunPtr m_run;
    QTimer m_look;
    QElapsedTimer m_sinceRendering;
};

} // namespace vd::ui
