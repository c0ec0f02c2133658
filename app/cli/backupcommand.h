// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace vd::cli {

class BackupCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    Result<void> backUp() const;
    Result<void> copy() const;
    Result<void> mirror(Desk &desk) const;
    std::string m_output;
    std::string m_text;
    bool m_dryRun = false;
};

} // namespace vd::cli
