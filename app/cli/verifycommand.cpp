// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifycommand.h"

#include "output.h"
#include "problemtext.h"
#include "tr.h"

namespace vd::cli {

namespace {

Json verifyReport(const std::vector<Problem> &problems)
{
    return Json::Object{{QStringLiteral("ok"), problems.empty()},
                        {QStringLiteral("problems"), problemsJson(problems)}};
}

} // namespace

void VerifyCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "verify", CliTr::tr("Check that the desk holds what was written to it").toStdString());
    command->add_flag("--json", m_json, CliTr::tr("As JSON").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk verify");
}

// If the desk cannot be opened, that is the problem.
Result<std::vector<Problem>> VerifyCommand::problems()
{
    auto desk = Desk::open(globals().deskPath(), Desk::Checks::None);
    if (!desk && desk.error().kind == ErrorKind::System)
        return failed(std::move(desk.error()));
    if (!desk)
        return std::vector<Problem>{{QStringLiteral("file"), {}, {}, desk.error().text()}};
    if ((*desk)->isNewer() || (*desk)->isOlder())
        tell((*desk)->readOnlyReason());
    m_searchSkipped = (*desk)->isReadOnly();
    return (*desk)->verify();
}

int VerifyCommand::run()
{
    const auto found = problems();
    if (!found)
        return finish(found.error());
    if (!m_json) {
        for (const Problem &problem : *found)
            tell(lineOf(problem));
    }
    const auto printed = m_json           ? print(verifyReport(*found))
                         : found->empty() ? praise()
                                          : Result<void>();
    if (!printed)
        return finish(printed.error());
    return found->empty() ? Done : AtFault;
}

Result<void> VerifyCommand::praise() const
{
    const QString sound =
        m_searchSkipped
            ? CliTr::tr("%1 is sound: structure, journal and fields agree. The search index was "
                        "not checked, because that takes a desk that can be written to.")
            : CliTr::tr("%1 is sound: structure, journal, fields and search index agree.");
    return print((sound.arg(globals().deskPath()) + u'\n').toUtf8());
}

} // namespace vd::cli
