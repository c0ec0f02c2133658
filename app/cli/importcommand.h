// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "exchange/deskimport.h"

namespace vd::cli {

class ImportCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    Result<ImportPlan> import(Desk &desk) const;
    std::vector<std::string> m_files;
    bool m_json = false;
    bool m_dryRun = false;
};

} // namespace vd::cli
