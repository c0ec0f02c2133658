// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcommand.h"
#include "backupscommand.h"
#include "base/exceptions.h"
#include "checkcommand.h"
#include "exportcommand.h"
#include "historycommand.h"
#include "importcommand.h"
#include "newcommand.h"
#include "output.h"
#include "pagecommand.h"
#include "restorecommand.h"
#include "salvagecommand.h"
#include "sitecommand.h"
#include "splitscommand.h"
#include "toolscommand.h"
#include "undocommand.h"
#include "verifycommand.h"

#include <QGuiApplication>
#include <QTranslator>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <langinfo.h>
#include <sstream>
#include <unistd.h>

namespace {

using namespace vd::cli;

// Opens closed standard streams. Otherwise the next opened file would get their number, and output
// would go into it. Opened read-only, so that printing still fails and is reported.
void keepStandardStreams()
{
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor >= 0)
        ::close(descriptor);
}

// With LC_ALL=C, Qt would switch to UTF-8 too, but print a warning.
void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

// Drawing social cards needs Qt Gui, but no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool draws = std::any_of(argv, argv + argc,
                                   [](const char *word) { return qstrcmp(word, "site") == 0; });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Hides Qt's messages about the user's desktop session, which does not matter here.
    const auto handler = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(handler);
    return application;
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

// The message of CLI11, with more detail for common mistakes.
QString usageFault(const CLI::App &app, const CLI::ParseError &error)
{
    const bool noCommand = error.get_name() == "RequiredError" && app.get_subcommands().empty();
    if (!noCommand)
        return QString::fromStdString(error.what());
    const auto rest = app.remaining();
    if (rest.empty())
        return QCoreApplication::translate("vd::cli", "What to do is missing: give a command.");
    const QString first = QString::fromStdString(rest.front());
    return (first.startsWith(u'-')
                ? QCoreApplication::translate("vd::cli", "There is no option \"%1\".")
                : QCoreApplication::translate("vd::cli", "There is no command \"%1\"."))
        .arg(first);
}

int wrongUsage(const QString &fault)
{
    tell(fault);
    tell(QCoreApplication::translate("vd::cli", "Run with --help for more information."));
    return WrongUsage;
}

// Prints the help or the version.
int sayWhatWasAsked(const CLI::App &app, const CLI::ParseError &error)
{
    std::ostringstream text;
    app.exit(error, text, text);
    const auto printed = print(QByteArray::fromStdString(text.str()));
    if (!printed)
        tell(printed.error().text());
    return printed ? Done : SystemFailed;
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
        ->envname("VERDICTDESK_DESK");
    app.add_option("--author", globals.author,
                   QCoreApplication::translate("vd::cli",
                                               "Who edits, and in blind mode who reads; else the "
                                               "login name")
                       .toStdString());
    const auto commands =
        declared<NewCommand, ImportCommand, ExportCommand, ToolsCommand, PageCommand, SiteCommand,
                 SplitsCommand, CheckCommand, HistoryCommand, UndoCommand, RedoCommand,
                 VerifyCommand, BackupCommand, BackupsCommand, RestoreCommand, SalvageCommand>(
            app, globals);
    app.footer("Example:\n  verdictdesk-cli --desk spring.vdesk new --sample");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return error.get_exit_code() == 0 ? sayWhatWasAsked(app, error)
                                          : wrongUsage(usageFault(app, error));
    }
    const auto subcommands = app.get_subcommands({});
    const auto chosen = std::ranges::find_if(subcommands, &CLI::App::parsed);
    Command &command = *commands.at(size_t(chosen - subcommands.begin()));
    if (command.needsDesk() && globals.desk.empty()) {
        return wrongUsage(QCoreApplication::translate(
            "vd::cli", "Which desk? Give its file with --desk, or in VERDICTDESK_DESK."));
    }
    return command.run();
}

} // namespace

int main(int argc, char **argv)
{
    // Beyond a file-size limit, a write then fails with an error instead of killing the process.
    std::signal(SIGXFSZ, SIG_IGN);
    keepStandardStreams();
    ensureUtf8();
    const auto qt = makeApplication(argc, argv);
    // Qt sets the user's locale, in which a number may be "2,5", which is not JSON.
    std::setlocale(LC_NUMERIC, "C");
    QTranslator plurals; // "1 tool", "2 tools" in English
    if (plurals.load(QStringLiteral(":/i18n/verdictdesk_en.qm")))
        QCoreApplication::installTranslator(&plurals);
    const auto code = vd::withoutExceptions(
        [&]() -> vd::Result<int> { return parseAndRun(argc, argv); });
    if (code)
        return *code;
    tell(code.error().text());
    return SystemFailed;
}
