// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "desk/desk.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace vd::cli {

enum ExitCode { Done = 0, AtFault = 1, WrongUsage = 2, SystemFailed = 3 };

// The options that all commands have.
struct Globals
{
    std::string desk;
    std::string author;

    QString deskPath() const { return QString::fromStdString(desk); }
    // The author of edits: --author, else the login name.
    Result<QString> editor() const;
};

// One subcommand. declare() adds its options to the parser, run() is called if it was chosen.
class Command
{
public:
    explicit Command(const Globals &globals)
        : m_globals(globals)
    {
    }
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual void declare(CLI::App &app) = 0;
    virtual bool needsDesk() const { return true; } // --desk
    virtual int run() = 0;

protected:
    const Globals &globals() const { return m_globals; }
    // Opens the desk of --desk as the editor may see it (panel/blind.h). Warns if it is read-only.
    Result<std::unique_ptr<Desk>> openDesk() const;
    // The same for a command that writes out all the desk holds; nobody needs to be known.
    Result<std::unique_ptr<Desk>> openWholeDesk() const;

    static void addFooter(CLI::App *command, const char *example, const QString &before = {});
    static int finish(const Error &error); // prints the error and returns its exit code

private:
    const Globals &m_globals;
};

} // namespace vd::cli
