// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace vd::cli {

class RestoreCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    Result<void> restore() const;
    Result<void> restoreTool() const;
    QString backup() const;
    std::string m_backup;
    std::string m_tool;
    bool m_dryRun = false;
};

} // namespace vd::cli
