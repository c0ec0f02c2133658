// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace vd::cli {

class NewCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    Result<void> makeDesk() const;
    Result<void> checkPlace() const;
    bool m_sample = false;
    bool m_dryRun = false;
};

} // namespace vd::cli
