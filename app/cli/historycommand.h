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
    Result<void> list(Desk &desk) const;
    Result<std::optional<std::set<qint64>>> wanted(const DeskReader &reader) const;
    using IsWanted = std::function<bool(qint64 position)>;
    Result<void> printJson(const DeskReader &reader, const IsWanted &isWanted) const;
    Result<void> printTable(const DeskReader &reader, const IsWanted &isWanted) const;
    std::string m_slug;
    bool m_json = false;
};

} // namespace vd::cli
