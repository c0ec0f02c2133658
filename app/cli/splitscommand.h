// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowquery.h"

namespace vd::cli {

class SplitsCommand final : public RowCommand
{
public:
    using RowCommand::RowCommand;
    void declare(CLI::App &app) override;

private:
    Result<void> list(const QueriedRows &queried) const override;
    bool m_json = false;
    bool m_csv = false;
};

} // namespace vd::cli
