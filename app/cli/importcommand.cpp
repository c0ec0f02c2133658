// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "output.h"
#include "tr.h"

#include <QFileInfo>

namespace vd::cli {

namespace {

Json toJson(const ImportCounts &counts)
{
    return Json::Object{{QStringLiteral("added"), counts.added},
                        {QStringLiteral("changed"), counts.changed}};
}

Json toJson(const ImportPlan &plan)
{
    return Json::Object{{QStringLiteral("personas"), toJson(plan.personas)},
                        {QStringLiteral("tools"), toJson(plan.tools)},
                        {QStringLiteral("seats"), toJson(plan.seats)},
                        {QStringLiteral("comparisons"), toJson(plan.comparisons)},
                        {QStringLiteral("notes"), toJson(plan.notes)},
                        {QStringLiteral("site"), plan.siteChanged}};
}

QString summary(const ImportPlan &plan)
{
    QStringList parts;
    const auto add = [&](int count, const char *source) {
        if (count > 0)
            parts += CliTr::tr(source, nullptr, count);
    };
    add(plan.personas.added, QT_TRANSLATE_N_NOOP("vd::cli", "%n new persona(s)"));
    add(plan.personas.changed, QT_TRANSLATE_N_NOOP("vd::cli", "%n changed persona(s)"));
    add(plan.tools.added, QT_TRANSLATE_N_NOOP("vd::cli", "%n new tool(s)"));
    add(plan.tools.changed, QT_TRANSLATE_N_NOOP("vd::cli", "%n changed tool(s)"));
    add(plan.seats.added, QT_TRANSLATE_N_NOOP("vd::cli", "%n new seat(s)"));
    add(plan.seats.changed, QT_TRANSLATE_N_NOOP("vd::cli", "%n changed seat(s)"));
    add(plan.comparisons.added, QT_TRANSLATE_N_NOOP("vd::cli", "%n new comparison(s)"));
    add(plan.comparisons.changed, QT_TRANSLATE_N_NOOP("vd::cli", "%n changed comparison(s)"));
    add(plan.notes.added, QT_TRANSLATE_N_NOOP("vd::cli", "%n new note(s)"));
    add(plan.notes.changed, QT_TRANSLATE_N_NOOP("vd::cli", "%n changed note(s)"));
    if (plan.siteChanged)
        parts += CliTr::tr("changed site settings");
    return parts.join(QLatin1String(", "));
}

} // namespace

void ImportCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "import", CliTr::tr("Read desk JSON, all of it or nothing, as one edit").toStdString());
    command->add_option("FILE", m_files, CliTr::tr("Desk JSON, read in this order").toStdString())
        ->required();
    command->add_flag("--json", m_json, CliTr::tr("Report as JSON").toStdString());
    command->add_flag("--dry-run", m_dryRun,
                      CliTr::tr("Say what would be done, and do nothing").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk import --dry-run tools.json");
}

Result<ImportPlan> ImportCommand::import(Desk &desk) const
{
    if (!m_dryRun)
        VD_TRY(desk.requireWritable());
    std::vector<ImportFile> files;
    QStringList names;
    for (const std::string &file : m_files) {
        const QString path = QString::fromStdString(file);
        VD_TRY_AS(json, readImportFile(path));
        files.push_back({path, std::move(json)});
        names += QFileInfo(path).fileName();
    }
    VD_TRY_AS(editor, globals().editor());
    VD_TRY_AS(records, desk.readWhole(&DeskReader::records));
    VD_TRY_AS(plan, planImport(records, files));
    if (m_dryRun || plan.isEmpty())
        return plan;
    // The import is one edit, which can be undone: it goes on without a backup.
    const auto backup = desk.backUpIfChanged(BackupReason::Import);
    const QString label = CliTr::tr("Import of %1").arg(names.join(QLatin1String(", ")));
    if (const auto commit = desk.apply({label, editor, {}, {}, plan.changes}); !commit)
        return failed(commit.error().error);
    if (!backup)
        tell(CliTr::tr("No backup was made before the import. %1").arg(backup.error().text()));
    return plan;
}

int ImportCommand::run()
{
    // Without openWholeDesk(), which would warn of a read-only desk: here that is an error, which
    // follows.
    auto desk = m_dryRun ? openWholeDesk() : Desk::open(globals().deskPath());
    if (!desk)
        return finish(desk.error());
    const auto plan = import(**desk);
    if (!plan)
        return finish(plan.error());
    if (m_json) {
        const auto printed = print(toJson(*plan));
        if (printed)
            return Done;
        if (!m_dryRun && !plan->isEmpty())
            tell(CliTr::tr("Imported: %1.").arg(summary(*plan)));
        return finish(printed.error());
    }
    if (plan->isEmpty())
        tell(CliTr::tr("Nothing to do: the desk holds all of it already."));
    else
        tell((m_dryRun ? CliTr::tr("Would import: %1.") : CliTr::tr("Imported: %1."))
                 .arg(summary(*plan)));
    return Done;
}

} // namespace vd::cli
