// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "preflight/finding.h"

namespace vd::cli {

class CheckCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    bool isListed(const preflight::Finding &finding) const;
    Result<void> list(const std::vector<preflight::Finding> &findings,
                      const Contents &contents) const;
    bool m_json = false;
    bool m_errorsOnly = false;
    bool m_all = false;
};

} // namespace vd::cli
