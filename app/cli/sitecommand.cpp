// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitecommand.h"

#include "output.h"
#include "tr.h"

#include <QElapsedTimer>
#include <QLocale>

namespace vd::cli {

namespace {

using Change = site::ExportReport::FileChange;

qint64 count(const site::ExportReport &report, std::initializer_list<Change::Kind> kinds)
{
    return std::count_if(report.changes.begin(), report.changes.end(), [&](const Change &change) {
        return std::find(kinds.begin(), kinds.end(), change.kind) != kinds.end();
    });
}

// "23 MB", in any locale.
QString amount(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

void tellHeld(const site::ExportReport &report)
{
    if (report.held > 0)
        tell(CliTr::tr("%n tool(s) are held as Pending: two against two, and not settled yet.",
                       nullptr, int(report.held)));
}

} // namespace

void SiteCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "site", CliTr::tr("Publish the whole site into a folder").toStdString());
    command
        ->add_option("-o,--output", m_output,
                     CliTr::tr("The folder; what was published there before becomes the new site, "
                               "and files of others stay")
                         .toStdString())
        ->required();
    command->add_flag("--cards", m_cards,
                      CliTr::tr("Draw a social card for each tool and comparison").toStdString());
    command->add_flag(
        "--rewrite", m_rewrite,
        CliTr::tr("Render every page again, even those that did not change").toStdString());
    command->add_flag("--json", m_json, CliTr::tr("Report as JSON").toStdString());
    command->add_flag("--dry-run", m_dryRun,
                      CliTr::tr("Say what would be done, and do nothing").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk site -o public");
}

Result<site::ExportReport> SiteCommand::write() const
{
    QElapsedTimer timer;
    timer.start();
    VD_TRY_AS(desk, openWholeDesk());
    VD_TRY_AS(build, site::readSite(*desk, QString::fromStdString(m_output), {m_cards, m_rewrite}));
    QPromise<void> progress;
    auto report = m_dryRun ? build.look(progress) : std::move(build).publish(progress);
    if (report)
        report->seconds = double(timer.nsecsElapsed()) / 1e9;
    return report;
}

int SiteCommand::run()
{
    const auto report = write();
    if (!report)
        return finish(report.error());
    if (!m_json) {
        tellOf(*report);
        return Done;
    }
    const auto printed = print(Json(Json::Object{
        {QStringLiteral("pages"), report->pages},
        {QStringLiteral("written"), count(*report, {Change::Added, Change::Changed})},
        {QStringLiteral("removed"), count(*report, {Change::Removed})},
        {QStringLiteral("unchanged"), report->unchanged},
        {QStringLiteral("bytes"), report->bytes},
        {QStringLiteral("held"), report->held},
        {QStringLiteral("seconds"), report->seconds},
    }));
    return printed ? Done : finish(printed.error());
}

void SiteCommand::tellOf(const site::ExportReport &report) const
{
    const QString folder = QString::fromStdString(m_output);
    const QString size = CliTr::tr("%n page(s)", nullptr, int(report.pages)) + QLatin1String(", ") +
                         amount(report.bytes);
    if (report.changes.empty()) {
        tell(CliTr::tr("%1 is up to date already: %2.").arg(folder, size));
        tellHeld(report);
        return;
    }
    const QString done = m_dryRun
                             ? CliTr::tr("%1 would hold %2: %3 added, %4 changed, %5 removed, "
                                         "%6 as they were.")
                             : CliTr::tr("%1 holds %2: %3 added, %4 changed, %5 removed, %6 as "
                                         "they were.");
    tell(done.arg(folder, size)
             .arg(count(report, {Change::Added}))
             .arg(count(report, {Change::Changed}))
             .arg(count(report, {Change::Removed}))
             .arg(report.unchanged));
    tellHeld(report);
}

} // namespace vd::cli
