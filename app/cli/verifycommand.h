// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace vd::cli {

class VerifyCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    Result<std::vector<Problem>> problems();
    Result<void> praise() const;
    bool m_json = false;
    bool m_searchSkipped = false;
};

} // namespace vd::cli
