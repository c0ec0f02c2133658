// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace vd::cli {

class UndoCommand : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

protected:
    enum class Way { Undo, Redo };
    void declare(CLI::App &app, const char *name, const QString &description, const char *example);
    int run(Way way) const;

private:
    Result<void> announce(Desk &desk, const QString &editor, Way way) const;
    bool m_dryRun = false;
};

class RedoCommand final : public UndoCommand
{
public:
    using UndoCommand::UndoCommand;
    void declare(CLI::App &app) override;
    int run() override;
};

} // namespace vd::cli
