// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/sitereader.h"

#include "publishing/tr.h"

#include <QtConcurrentRun>

namespace vd {

namespace {

using TargetPtr = std::shared_ptr<Result<site::SiteTarget>>; // a manifest can be large

bool isStillTrue(const SiteReading &known, const SiteReading &asked, const site::SiteTarget &target,
                 qint64 position)
{
    return known.folder == asked.folder && known.person == asked.person && known.build &&
           known.build->isOf(target, position);
}

// Reads everything in one transaction. True if the known reading is still valid.
Result<bool> readDesk(Desk &desk, Result<site::SiteTarget> &target, SiteReading &reading,
                      const SiteReading *known)
{
    VD_TRY_AS(reader, desk.reader());
    VD_TRY_AS(position, reader.position());
    if (known && target && isStillTrue(*known, reading, *target, position))
        return true;
    VD_TRY_AS(hidden, reader.hiddenTools(reading.person));
    reading.hidden = std::move(hidden);
    VD_TRY_AS(tools, reader.allToolRecords());
    VD_TRY_AS(contents, reader.contentsWith(tools));
    reading.contents = std::make_shared<const Contents>(std::move(contents));
    reading.build = target ? site::SiteBuild::read(std::move(*target), reader, &tools)
                           : vd::failed(target.error());
    return false;
}

} // namespace

SiteReader::SiteReader(DeskSession &session, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pool(pool)
{
}

void SiteReader::drop()
{
    m_readings.drop();
}

void SiteReader::start(const QString &folder, const SiteReadingPtr &known)
{
    const auto reading = std::make_shared<SiteReading>(
        SiteReading{.folder = folder,
                    .person = m_session.queue().author(),
                    .hidden = {},
                    .contents = {},
                    .last = {},
                    .build = inputError(PublishingTr::tr("The desk was not read yet."))});
    m_session.ask(
        this, [](Desk &desk) { return site::SiteRequest::of(desk); },
        [this, ticket = m_readings.next(), reading,
         known](const Result<site::SiteRequest> &request) {
            if (!ticket.isLatest())
                return;
            if (request)
                inspect(ticket, *request, reading, known);
            else
                emit failed(request.error());
        });
}

void SiteReader::inspect(const Ticket &ticket, const site::SiteRequest &request,
                         const SiteReadingPtr &reading, const SiteReadingPtr &known)
{
    const auto look = [request, reading] {
        auto target = std::make_shared<Result<site::SiteTarget>>(request.inspect(reading->folder));
        if (*target)
            reading->last = site::lastSite(**target);
        return target;
    };
    then(this, QtConcurrent::run(&m_pool, look),
         [this, ticket, reading, known](const TargetPtr &target) {
             if (ticket.isLatest())
                 read(ticket, target, reading, known);
         });
}

void SiteReader::read(const Ticket &ticket, const TargetPtr &target, const SiteReadingPtr &reading,
                      const SiteReadingPtr &known)
{
    m_session.ask(
        this,
        [target, reading, known](Desk &desk) {
            return readDesk(desk, *target, *reading, known.get());
        },
        [this, ticket, reading, known](const Result<bool> &isKnown) {
            if (!ticket.isLatest())
                return;
            if (isKnown)
                emit done(*isKnown ? known : reading);
            else
                emit failed(isKnown.error());
        });
}

} // namespace vd

#include "moc_sitereader.cpp"
