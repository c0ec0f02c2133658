// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecommand.h"

#include "base/file.h"
#include "desk/deskfile.h"
#include "output.h"
#include "page/comparepage.h"
#include "page/desktheme.h"
#include "panel/blind.h"
#include "tr.h"

#include <QElapsedTimer>
#include <QFile>

namespace vd::cli {

namespace {

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

} // namespace

void PageCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "page", CliTr::tr("Write the page that compares two tools, in one file").toStdString());
    command->add_option("LEFT", m_left, CliTr::tr("The slug of a tool").toStdString())->required();
    command->add_option("RIGHT", m_right, CliTr::tr("The slug of the other").toStdString())
        ->required();
    CLI::Option *output = command->add_option(
        "-o,--output", m_output, CliTr::tr("The file to write; - is stdout").toStdString());
    output->required();
    command->add_flag("--json", m_json, CliTr::tr("Report as JSON").toStdString());
    command->add_flag("--dry-run", m_dryRun,
                      CliTr::tr("Say what would be done, and do nothing").toStdString());
    command->callback([this] {
        if (m_json && m_output == "-")
            throw CLI::ExcludesError("--json", "-o -");
    });
    addFooter(command,
              "verdictdesk-cli --desk spring.vdesk page plumbline stepladder -o page.html");
}

Result<Json> PageCommand::write() const
{
    QElapsedTimer timer;
    timer.start();
    VD_TRY_AS(desk, openDesk());
    VD_TRY_AS(pairing, desk->read([this](const DeskReader &reader) {
        return reader.pairing(QString::fromStdString(m_left), QString::fromStdString(m_right));
    }));
    VD_TRY_AS(person, globals().viewer(pairing.site));
    pairing = blinded(std::move(pairing), person);
    VD_TRY_AS(theme, page::loadDeskTheme(pairing.site, desk->path()));
    const QString path = QString::fromStdString(m_output);
    const bool toStdout = m_output == "-";
    if (!toStdout)
        VD_TRY(checkTarget(path));
    const QByteArray html = page::renderComparePage(pairing, theme);
    const bool unchanged = !toStdout && holds(path, html);
    if (!m_dryRun && !unchanged)
        VD_TRY(toStdout ? print(html) : writeFile(path, html));
    return Json(Json::Object{
        {QStringLiteral("pages"), 1},
        {QStringLiteral("written"), unchanged ? 0 : 1},
        {QStringLiteral("removed"), 0},
        {QStringLiteral("unchanged"), unchanged ? 1 : 0},
        {QStringLiteral("bytes"), qint64(html.size())},
        {QStringLiteral("seconds"), double(timer.nsecsElapsed()) / 1e9},
    });
}

int PageCommand::run()
{
    const auto report = write();
    if (!report)
        return finish(report.error());
    if (m_json) {
        const auto printed = print(*report);
        return printed ? Done : finish(printed.error());
    }
    const QString path = QString::fromStdString(m_output);
    const qint64 bytes = report->find(QStringLiteral("bytes"))->integer().value_or(0);
    if (m_dryRun)
        tellWouldWrite(bytes, path);
    else if (report->find(QStringLiteral("unchanged"))->integer() == 1)
        tell(CliTr::tr("%1 is up to date already.").arg(path));
    else if (m_output != "-")
        tell(CliTr::tr("Wrote %1.").arg(path));
    return Done;
}

} // namespace vd::cli
