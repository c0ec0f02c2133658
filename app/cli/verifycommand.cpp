// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifycommand.h"

#include "output.h"

#include <QCoreApplication>

namespace vd::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::cli)
};

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text);
}

Json toJson(const std::vector<Problem> &problems)
{
    Json::Array array;
    for (const Problem &problem : problems) {
        array.push_back(Json::Object{{QStringLiteral("kind"), problem.kind},
                                     {QStringLiteral("id"), orNull(problem.id)},
                                     {QStringLiteral("field"), orNull(problem.field)},
                                     {QStringLiteral("problem"), problem.problem}});
    }
    return Json::Object{{QStringLiteral("ok"), problems.empty()},
                        {QStringLiteral("problems"), std::move(array)}};
}

QString line(const Problem &problem)
{
    QStringList place = {problem.kind, problem.id, problem.field};
    place.removeAll(QString());
    return place.join(u' ') + QLatin1String(": ") + problem.problem.simplified();
}

} // namespace

void VerifyCommand::declare(CLI::App &app)
{
    CLI::App *command = app.add_subcommand(
        "verify", Text::tr("Check that the desk holds what was written to it").toStdString());
    command->add_flag("--json", m_json, Text::tr("As JSON").toStdString());
    addFooter(command, "verdictdesk-cli --desk spring.vdesk verify");
}

int VerifyCommand::run()
{
    const QString path = globals().deskPath();
    auto desk = Desk::open(path, Desk::Checks::None);
    if (!desk && desk.error().kind == ErrorKind::System)
        return finish(desk.error());
    std::vector<Problem> problems;
    if (desk)
        problems = (*desk)->verify();
    else
        problems.push_back({QStringLiteral("file"), {}, {}, desk.error().text()});
    if (desk && (*desk)->isNewer())
        tell((*desk)->readOnlyReason());
    if (m_json) {
        if (const auto printed = print(toJson(problems)); !printed)
            return finish(printed.error());
        return problems.empty() ? Done : AtFault;
    }
    for (const Problem &problem : problems)
        tell(line(problem));
    if (!problems.empty())
        return AtFault;
    const auto printed = print(
        (Text::tr("%1 is sound: structure, journal, fields and search index agree.").arg(path) +
         u'\n')
            .toUtf8());
    return printed ? Done : finish(printed.error());
}

} // namespace vd::cli
