// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace vd::cli {

class BackupsCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    bool m_json = false;
};

} // namespace vd::cli
