// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/overview.h"

namespace vd::page {

// A panel at a glance: what a row of a list tells of it.
struct Glance
{
    QString verdict; // "ship", as in the desk format
    QString word;
    QString tally;
    QString panelShip;
    std::string marks; // a shape a seat, as HTML
};

// What stands beside a tool in a list.
enum class Aside { Nothing, CategoryAndDate };

// The rows of lists, which occur by the thousand. What repeats itself is made once, so a row costs
// but its own values.
class Lists
{
public:
    Lists(const Overview &overview, const Context &context);

    std::string entry(const Tool &tool, Aside aside = Aside::Nothing) const;
    std::string comparison(const Comparison &chosen) const; // empty, if it lacks a tool
    std::string verdict(const Tool &tool, const Seat &seat, const QString &anchor) const;
    Split splitOf(const Tool &tool) const;

private:
    const Glance &glanceOf(const Tool &tool) const;
    const Overview &m_overview;
    const Context &m_context;
    std::vector<Glance> m_glances;  // by ships and skips
    Glance m_held;                  // of a tie that waits
    Glance m_hidden;                // see panel/blind.h
    std::array<QString, 2> m_words; // as Verdict
    std::array<std::string, 2> m_shapes;
};

} // namespace vd::page
