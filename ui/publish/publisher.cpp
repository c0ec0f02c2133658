// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/publisher.h"

#include "editing/later.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace vd::ui {

namespace {

constexpr int lookMs = 100;
constexpr double settlingSeconds = 1; // before that, nobody can tell how long it will take

Result<void> requireSame(const Desk &desk, const QString &path)
{
    if (desk.path() == path)
        return {};
    return inputError(Publisher::tr("Another desk was opened, and nothing was published."));
}

QString duration(qint64 seconds)
{
    if (seconds < 90)
        return Publisher::tr("%1 s left").arg(seconds);
    return Publisher::tr("%1 min left").arg((seconds + 30) / 60);
}

} // namespace

QString words(const Progress &pace)
{
    if (pace.isSwitching)
        return Publisher::tr("All pages are ready and are being put in place.");
    if (pace.total == 0)
        return Publisher::tr("Reading the desk…");
    const QLocale locale;
    QStringList parts = {Publisher::tr("%1 of %2 pages", "312 of 1,024")
                             .arg(locale.toString(pace.done), locale.toString(pace.total))};
    if (pace.perSecond >= 1)
        parts +=
            Publisher::tr("%1 pages per second").arg(locale.toString(qRound64(pace.perSecond)));
    if (pace.secondsLeft)
        parts += duration(*pace.secondsLeft);
    return parts.join(QStringLiteral(" · "));
}

Publisher::Publisher(DeskSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pool.setMaxThreadCount(1);
    m_look.setInterval(lookMs);
    connect(&m_look, &QTimer::timeout, this, &Publisher::tellPace);
    connect(&session, &DeskSession::opened, this, &Publisher::cancel);
}

Publisher::~Publisher()
{
    cancel();
    m_pool.waitForDone();
}

void Publisher::start(const QString &folder)
{
    Q_ASSERT(!isRunning());
    m_run = std::make_shared<Run>();
    m_run->desk = m_session.path();
    m_run->folder = folder;
    m_sinceRendering.invalidate();
    m_look.start();
    tellPace();
    askDesk(&site::SiteExport::prepare, [this] { open(); });
}

void Publisher::cancel()
{
    if (m_run)
        m_run->progress.stop = true;
}

void Publisher::askDesk(Result<void> (site::SiteExport::*step)(Desk &), std::function<void()> then)
{
    later(this, m_session.desk().ask([run = m_run, step](Desk &desk) -> Result<void> {
        VD_TRY(requireSame(desk, run->desk));
        return (*run->site.*step)(desk);
    }),
          [this, then = std::move(then)](const Result<void> &done) {
              if (goesOn(done))
                  then();
          });
}

void Publisher::open()
{
    later(this, QtConcurrent::run(&m_pool, [run = m_run] { return run->site->open(run->folder); }),
          [this](const Result<void> &done) {
              if (goesOn(done))
                  askDesk(&site::SiteExport::read, [this] { publish(); });
          });
}

void Publisher::publish()
{
    later(this,
          QtConcurrent::run(&m_pool,
                            [run = m_run] {
                                auto report = run->site->publish(run->progress);
                                run->site.reset(); // half a million pages take a while to forget
                                return report;
                            }),
          [this](const Result<site::ExportReport> &report) {
              if (!report) {
                  endWith(report.error());
                  return;
              }
              end(); // also where it was stopped too late
              emit finished(*report);
          });
}

bool Publisher::goesOn(const Result<void> &done)
{
    if (done && !m_run->progress.stop)
        return true;
    endWith(
        done ? Error::input(
                   tr("Publishing was cancelled. The site in %1 is unchanged.").arg(m_run->folder))
             : done.error());
    return false;
}

void Publisher::endWith(const Error &error)
{
    const bool isStopped = m_run->progress.stop;
    end();
    if (isStopped)
        emit stopped(error.text());
    else
        emit failed(error);
}

void Publisher::end()
{
    m_look.stop();
    m_run->site.reset(); // the folder is free again
    m_run.reset();
}

void Publisher::tellPace()
{
    const site::Progress &progress = m_run->progress;
    Progress pace;
    pace.isSwitching = progress.phase == site::Progress::Publishing;
    pace.done = progress.done;
    pace.total = progress.phase == site::Progress::Reading ? 0 : progress.total.load();
    if (pace.total > 0 && !m_sinceRendering.isValid())
        m_sinceRendering.start();
    const double seconds = m_sinceRendering.isValid() ? double(m_sinceRendering.elapsed()) / 1000
                                                      : 0;
    if (seconds >= settlingSeconds && pace.done > 0) {
        pace.perSecond = double(pace.done) / seconds;
        pace.secondsLeft = qint64(double(pace.total - pace.done) / pace.perSecond) + 1;
    }
    emit progressed(pace);
}

} // namespace vd::ui

#include "moc_publisher.cpp"
