// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/publishpreview.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

namespace vd {

namespace {

constexpr int previewDelayMs = 500; // after the last key
constexpr qint64 mostBytes = qint64(8) << 20;

using FileChange = site::ExportReport::FileChange;
using Diff = std::optional<std::vector<site::DiffLine>>; // nothing: it is withheld

QStringList textBefore(const QString &folder, const FileChange &change)
{
    QFile file(QDir(folder).filePath(QString::fromStdString(change.path)));
    if (change.kind == FileChange::Added || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(mostBytes);
    return site::visibleText(change.path, {bytes.constData(), size_t(bytes.size())});
}

QStringList textAfter(const site::SiteBuild &build, const FileChange &change)
{
    if (change.kind == FileChange::Removed)
        return {};
    const auto bytes = build.bytesOf(change.path);
    return bytes ? site::visibleText(change.path, *bytes) : QStringList();
}

Diff diffOf(const SiteReading &reading, const FileChange &change)
{
    if (reading.build->tellsOf(change.path, reading.hidden))
        return {};
    return site::diffOfText(textBefore(reading.folder, change), textAfter(*reading.build, change));
}

} // namespace

PublishPreview::PublishPreview(DeskSession &session, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pool(pool)
    , m_reader(session, pool)
    , m_refresh(previewDelayMs, [this] { start(); })
{
    connect(&session, &DeskSession::committed, &m_refresh, [this] { m_refresh.setStale(); });
    connect(&session, &DeskSession::opened, this, &PublishPreview::lookAgain);
    connect(&session, &DeskSession::authorChanged, this, &PublishPreview::lookAgain);
    connect(&m_reader, &SiteReader::done, this, &PublishPreview::onRead);
    connect(&m_reader, &SiteReader::failed, this, &PublishPreview::failed);
}

PublishPreview::~PublishPreview()
{
    forget();
    m_pool.waitForDone();
}

void PublishPreview::setFolder(const QString &folder)
{
    m_folder = folder;
    lookAgain();
}

void PublishPreview::setWatched(bool watched)
{
    m_refresh.setWatched(watched);
}

void PublishPreview::setChangesWatched(bool watched)
{
    m_wantsChanges = watched;
    if (watched && m_isSized && !m_hasChanges)
        compare();
}

void PublishPreview::setPaused(bool paused)
{
    if (paused == m_isPaused)
        return;
    m_isPaused = paused;
    if (paused)
        forget();
    else
        lookAgain();
}

void PublishPreview::lookAgain()
{
    m_refresh.refreshSoonest();
}

void PublishPreview::forget()
{
    m_comparison.cancel();
    m_reader.drop();
    m_answers.drop();
    m_diffs.drop();
    m_reading.reset();
    m_isSized = false;
    m_hasChanges = false;
}

void PublishPreview::start()
{
    forget();
    if (!m_session.isOpen() || m_isPaused)
        return;
    emit looking();
    m_reader.start(m_folder);
}

void PublishPreview::onRead(const SiteReadingPtr &reading)
{
    m_reading = reading;
    emit read(reading);
    if (!reading->build) {
        emit failed(reading->build.error());
        return;
    }
    m_answers.then(this, QtConcurrent::run(&m_pool, [reading] { return reading->build->size(); }),
                   [this](const site::ExportSize &size) {
                       m_isSized = true;
                       emit sized(size);
                       if (m_wantsChanges)
                           compare();
                   });
}

void PublishPreview::compare()
{
    m_hasChanges = true;
    const auto progress = std::make_shared<QPromise<void>>();
    progress->start();
    m_comparison = progress->future();
    const auto look = [reading = m_reading, progress] { return reading->build->look(*progress); };
    m_answers.then(this, QtConcurrent::run(&m_pool, look),
                   [this](const Result<site::ExportReport> &report) {
                       if (report)
                           emit looked(*report);
                       else
                           emit failed(report.error());
                   });
}

void PublishPreview::diff(const FileChange &change)
{
    if (!m_reading || !m_reading->build)
        return;
    m_diffs.then(this,
                 QtConcurrent::run(
                     &m_pool, [reading = m_reading, change] { return diffOf(*reading, change); }),
                 [this](const Diff &lines) {
                     if (lines)
                         emit diffed(*lines);
                     else
                         emit withheld();
                 });
}

} // namespace vd

#include "moc_publishpreview.cpp"
