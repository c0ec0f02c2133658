// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publishpreview.h"

#include "editing/later.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

namespace vd::ui {

namespace {

constexpr int previewDelayMs = 500; // after the last key
constexpr qint64 mostBytes = 8 * 1024 * 1024;

using FileChange = site::ExportReport::FileChange;

QStringList textBefore(const QString &folder, const std::string &path)
{
    QFile file(QDir(folder).filePath(QString::fromStdString(path)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(mostBytes);
    return site::visibleText(path, {bytes.constData(), size_t(bytes.size())});
}

QStringList textAfter(site::SiteExport &site, const std::string &path)
{
    const auto bytes = site.bytesOf(path);
    return bytes ? site::visibleText(path, *bytes) : QStringList();
}

} // namespace

PublishPreview::PublishPreview(DeskSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(previewDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &PublishPreview::start);
    connect(&session, &DeskSession::committed, this, &PublishPreview::see);
    connect(&session, &DeskSession::opened, this, &PublishPreview::lookAgain);
    connect(&session, &DeskSession::authorChanged, this, &PublishPreview::lookAgain);
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
    m_isWatched = watched;
    if (watched && m_isStale)
        start();
}

void PublishPreview::setChangesWatched(bool watched)
{
    m_wantsChanges = watched;
    if (watched && m_isRead && !m_hasChanges)
        compare(m_look);
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

void PublishPreview::see()
{
    m_isStale = true;
    if (m_isWatched && !m_isPaused)
        m_timer.start();
}

void PublishPreview::lookAgain()
{
    m_isStale = true;
    if (m_isWatched)
        start();
}

void PublishPreview::forget()
{
    if (m_look)
        m_look->progress.stop = true;
    m_look.reset();
    m_isRead = false;
    m_hasChanges = false;
    ++m_diff;
}

void PublishPreview::start()
{
    m_timer.stop();
    forget();
    if (!m_session.isOpen() || m_isPaused)
        return;
    m_isStale = false;
    m_look = std::make_shared<Look>();
    m_look->desk = m_session.workingCopy().site()->id().text();
    m_look->folder = m_folder;
    emit looking();
    later(this,
          m_session.desk().ask([look = m_look](Desk &desk) { return look->site.prepare(desk); }),
          [this, look = m_look](const Result<void> &done) {
              if (goesOn(look, done ? nullptr : &done.error()))
                  inspect(look);
          });
}

void PublishPreview::inspect(const LookPtr &look)
{
    using Last = Result<std::optional<site::LastSite>>;
    later(this,
          QtConcurrent::run(&m_pool,
                            [look]() -> Last {
                                VD_TRY(look->site.inspect(look->folder));
                                return site::lastSite(look->folder, look->desk);
                            }),
          [this, look](const Last &last) {
              if (!goesOn(look, last ? nullptr : &last.error()))
                  return;
              emit found(*last);
              read(look);
          });
}

void PublishPreview::read(const LookPtr &look)
{
    const QString person = m_session.queue().author();
    later(this, m_session.desk().ask([look, person](Desk &desk) -> Result<void> {
        VD_TRY_AS(hidden, desk.hiddenTools(person));
        look->hidden = std::move(hidden);
        return look->site.read(desk);
    }),
          [this, look](const Result<void> &done) {
              if (goesOn(look, done ? nullptr : &done.error()))
                  measure(look);
          });
}

void PublishPreview::measure(const LookPtr &look)
{
    later(this, QtConcurrent::run(&m_pool, [look] { return look->site.size(); }),
          [this, look](const site::ExportSize &size) {
              if (look != m_look)
                  return;
              m_isRead = true;
              emit sized(size);
              if (m_wantsChanges)
                  compare(look);
          });
}

void PublishPreview::compare(const LookPtr &look)
{
    m_hasChanges = true;
    later(this, QtConcurrent::run(&m_pool, [look] { return look->site.look(look->progress); }),
          [this, look](const Result<site::ExportReport> &report) {
              if (look != m_look)
                  return;
              if (report)
                  emit looked(*report);
              else
                  emit failed(report.error());
          });
}

bool PublishPreview::goesOn(const LookPtr &look, const Error *error)
{
    if (look != m_look)
        return false;
    if (error)
        emit failed(*error);
    return !error;
}

void PublishPreview::diff(const FileChange &change)
{
    if (!m_look)
        return;
    using Lines = std::optional<std::vector<site::DiffLine>>; // nothing: they are withheld
    later(this,
          QtConcurrent::run(&m_pool,
                            [look = m_look, change]() -> Lines {
                                if (look->site.tellsOf(change.path, look->hidden))
                                    return {};
                                const QStringList before = change.kind == FileChange::Added
                                                               ? QStringList()
                                                               : textBefore(look->folder,
                                                                            change.path);
                                const QStringList after = change.kind == FileChange::Removed
                                                              ? QStringList()
                                                              : textAfter(look->site, change.path);
                                return site::diffOfText(before, after);
                            }),
          [this, diff = ++m_diff](const Lines &lines) {
              if (diff != m_diff)
                  return;
              if (lines)
                  emit diffed(*lines);
              else
                  emit withheld();
          });
}

} // namespace vd::ui

#include "moc_publishpreview.cpp"
