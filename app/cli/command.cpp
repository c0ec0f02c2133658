// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "output.h"
#include "tr.h"

#include <pwd.h>
#include <unistd.h>

namespace vd::cli {

Result<QString> Globals::editor() const
{
    QString name = QString::fromStdString(author).trimmed();
    if (name.isEmpty()) {
        if (const passwd *user = ::getpwuid(::getuid()))
            name = QString::fromLocal8Bit(user->pw_name);
    }
    if (name.isEmpty())
        return inputError(CliTr::tr("It is not known who you are: give your name with --author."));
    return name;
}

Result<std::unique_ptr<Desk>> Command::openWholeDesk() const
{
    auto desk = Desk::open(globals().deskPath());
    if (desk && ((*desk)->isNewer() || (*desk)->isOlder()))
        tell((*desk)->readOnlyReason());
    return desk;
}

Result<std::unique_ptr<Desk>> Command::openDesk() const
{
    VD_TRY_AS(desk, openWholeDesk());
    auto person = globals().editor();
    // A damaged site is reported by the command's own reading.
    const auto site = desk->read(&DeskReader::site);
    if (!person && site && site->blind)
        return failed(std::move(person.error()));
    desk->setViewer(person.value_or(QString()));
    return desk;
}

void Command::addFooter(CLI::App *command, const char *example, const QString &before)
{
    command->footer((before + CliTr::tr("Example:")).toStdString() + "\n  " + example);
}

int Command::finish(const Error &error)
{
    for (const QString &line : error.lines)
        tell(line);
    return error.kind == ErrorKind::Input ? AtFault : SystemFailed;
}

} // namespace vd::cli
