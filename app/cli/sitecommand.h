// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "site/siteexport.h"

namespace vd::cli {

class SiteCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    Result<site::ExportReport> write() const;
    void tellOf(const site::ExportReport &report) const;
    std::string m_output;
    bool m_cards = false;
    bool m_rewrite = false;
    bool m_json = false;
    bool m_dryRun = false;
};

} // namespace vd::cli
