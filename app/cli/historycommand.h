// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace vd::cli {

class HistoryCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    Result<std::vector<JournalEntry>> entries(Desk &desk) const;
    Result<void> hide(const DeskReader &reader, std::vector<JournalEntry> &entries) const;
    std::string m_slug;
    bool m_json = false;
};

} // namespace vd::cli
