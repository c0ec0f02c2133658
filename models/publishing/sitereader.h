// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "panel/contents.h"
#include "site/lastsite.h"
#include "site/siteexport.h"

#include <QThreadPool>

namespace vd {

// The state of a desk at one moment. Findings, preview and publishing all use the same reading.
struct SiteReading
{
    QString folder;
    QString person;                           // the viewer, see panel/blind.h
    std::set<Id> hidden;                      // tools whose panel is hidden from them
    std::shared_ptr<const Contents> contents; // all tools, without what is hidden
    std::optional<site::LastSite> last;       // in the folder
    Result<site::SiteBuild> build;            // an error if theme or folder is refused
};
using SiteReadingPtr = std::shared_ptr<SiteReading>;

// Reads the open desk and the folder that it is published to. Only the last of several calls of
// start() is answered.
class SiteReader : public QObject
{
    Q_OBJECT

public:
    // The pool has one thread, for work without the desk.
    SiteReader(DeskSession &session, QThreadPool &pool, QObject *parent = nullptr);

    // Answered by done() or failed(), unless another desk is opened meanwhile. If neither desk nor
    // folder has changed, the answer is the known reading.
    void start(const QString &folder, const SiteReadingPtr &known = {});
    void drop(); // no answer

signals:
    void done(const vd::SiteReadingPtr &reading);
    void failed(const vd::Error &error); // the desk cannot be read

private:
    using Ticket = Latest::Ticket;
    void inspect(const Ticket &ticket, const site::SiteRequest &request,
                 const SiteReadingPtr &reading, const SiteReadingPtr &known);
    void read(const Ticket &ticket, const std::shared_ptr<Result<site::SiteTarget>> &target,
              const SiteReadingPtr &reading, const SiteReadingPtr &known);

    DeskSession &m_session;
    QThreadPool &m_pool;
    Latest m_readings;
};

} // namespace vd
