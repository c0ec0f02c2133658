// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace vd::cli {

class SalvageCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    bool needsDesk() const override { return false; }
    int run() override;

private:
    std::string m_damaged;
    std::string m_output;
    bool m_json = false;
};

} // namespace vd::cli
