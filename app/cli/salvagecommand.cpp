// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvagecommand.h"

#include "desk/salvage.h"
#include "output.h"
#include "problemtext.h"
#include "tr.h"

namespace vd::cli {

namespace {

Json salvageReport(const Salvage &salvage)
{
    Json::Object kept;
    for (const Kind kind : kinds) {
        const auto count = salvage.kept.find(kind);
        kept.emplace(QLatin1String(kindName(kind)),
                     count == salvage.kept.end() ? 0 : count->second);
    }
    return Json::Object{{QStringLiteral("kept"), std::move(kept)},
                        {QStringLiteral("lost"), problemsJson(salvage.lost)}};
}

QString summary(const Salvage &salvage)
{
    QStringList parts;
    const auto add = [&](Kind kind, const char *source) {
        const auto count = salvage.kept.find(kind);
        parts += CliTr::tr(source, nullptr, count == salvage.kept.end() ? 0 : count->second);
    };
    add(Kind::Persona, QT_TRANSLATE_N_NOOP("vd::cli", "%n persona(s)"));
    add(Kind::Tool, QT_TRANSLATE_N_NOOP("vd::cli", "%n tool(s)"));
    add(Kind::Seat, QT_TRANSLATE_N_NOOP("vd::cli", "%n seat(s)"));
    add(Kind::Comparison, QT_TRANSLATE_N_NOOP("vd::cli", "%n comparison(s)"));
    add(Kind::Note, QT_TRANSLATE_N_NOOP("vd::cli", "%n note(s)"));
    return parts.join(QLatin1String(", "));
}

} // namespace

void SalvageCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "salvage",
        CliTr::tr("Copy what can be read of a damaged desk into a new one").toStdString());
    command
        ->add_option("FILE", m_damaged,
                     CliTr::tr("The damaged desk, which stays as it is").toStdString())
        ->required();
    command->add_option("-o,--output", m_output, CliTr::tr("The desk to make").toStdString())
        ->required();
    command->add_flag("--json", m_json, CliTr::tr("Report as JSON").toStdString());
    addFooter(
        command, "verdictdesk-cli salvage spring.vdesk -o spring-salvaged.vdesk",
        CliTr::tr("The records are copied as they are now; their history stays in the damaged "
                  "file. Each thing that is lost is a line. Exit code 1: something is lost.\n\n"));
}

int SalvageCommand::run()
{
    const QString damaged = QString::fromStdString(m_damaged);
    const QString made = QString::fromStdString(m_output);
    const auto editor = globals().editor();
    if (!editor)
        return finish(editor.error());
    const auto salvage = salvageDesk(damaged, made, *editor);
    if (!salvage)
        return finish(salvage.error());
    const int code = salvage->lost.empty() ? Done : AtFault;
    if (m_json) {
        const auto printed = print(salvageReport(*salvage));
        return printed ? code : finish(printed.error());
    }
    for (const Problem &problem : salvage->lost)
        tell(lineOf(problem));
    tell(
        CliTr::tr("Salvaged from %1 into %2: %3. The history was not copied; %1 was left as it is.")
            .arg(damaged, made, summary(*salvage)));
    return code;
}

} // namespace vd::cli
