// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowquery.h"

namespace vd::cli {

class ToolsCommand final : public Command
{
public:
    using Command::Command;
    void declare(CLI::App &app) override;
    int run() override;

private:
    RowQuery m_query;
    bool m_json = false;
};

} // namespace vd::cli
