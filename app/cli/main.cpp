// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportcommand.h"
#include "historycommand.h"
#include "importcommand.h"
#include "newcommand.h"
#include "output.h"
#include "pagecommand.h"
#include "toolscommand.h"
#include "verifycommand.h"

#include <QCoreApplication>
#include <QTranslator>

#include <clocale>
#include <csignal>
#include <langinfo.h>
#include <new>

namespace {

using namespace vd::cli;

// Under LC_ALL=C Qt would warn, and switch to UTF-8 all the same.
void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

template<typename... Commands>
std::vector<std::unique_ptr<Command>> declared(CLI::App &app, const Globals &globals)
{
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<Commands>(globals)), ...);
    for (const auto &command : commands)
        command->declare(app);
    return commands;
}

int runChosen(const CLI::App &app, const std::vector<std::unique_ptr<Command>> &commands)
{
    const auto subcommands = app.get_subcommands({});
    for (size_t i = 0; i < commands.size(); ++i) {
        if (subcommands.at(i)->parsed())
            return commands.at(i)->run();
    }
    return WrongUsage; // require_subcommand() does not let it come to this
}

int parseAndRun(int argc, char **argv)
{
    CLI::App app(QCoreApplication::translate("vd::cli", "Panel verdicts on software tools, kept "
                                                        "in a desk and published as pages.")
                     .toStdString());
    app.name("verdictdesk-cli");
    app.set_version_flag("--version", VERDICTDESK_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    Globals globals;
    app.add_option("--desk", globals.desk,
                   QCoreApplication::translate("vd::cli", "The desk's file").toStdString())
        ->required()
        ->envname("VERDICTDESK_DESK");
    app.add_option(
        "--author", globals.author,
        QCoreApplication::translate("vd::cli", "Who edits; else the login name").toStdString());
    const auto commands = declared<NewCommand, ImportCommand, ExportCommand, ToolsCommand,
                                   PageCommand, HistoryCommand, VerifyCommand>(app, globals);
    app.footer("Example:\n  verdictdesk-cli --desk spring.vdesk new --sample");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Done : WrongUsage;
    }
    return runChosen(app, commands);
}

} // namespace

int main(int argc, char **argv)
{
    // Past a file-size limit a write then fails, which is told, instead of killing the process.
    std::signal(SIGXFSZ, SIG_IGN);
    ensureUtf8();
    QCoreApplication qt(argc, argv);
    QTranslator plurals; // "1 tool", "2 tools" in English
    if (plurals.load(QStringLiteral(":/i18n/verdictdesk_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    try {
        return parseAndRun(argc, argv);
    } catch (const std::bad_alloc &) {
        tell(QCoreApplication::translate("vd::cli", "There is not enough memory. Nothing was "
                                                    "saved, and the desk is as it was before."));
        return SystemFailed;
    }
}
