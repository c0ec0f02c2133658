// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <kainjow/mustache.hpp>

#include <string>
#include <vector>

namespace vd::page {

// What a template is filled with. What is empty counts as false, so `{{#tagline}}` leaves out an
// element that would have nothing to show.
class Values
{
public:
    // Escaped by the template; control characters are taken out here.
    Values &text(const char *name, const QString &value);
    // For `{{{name}}}`: HTML of ours, or bytes that are escaped by nature.
    Values &html(const char *name, std::string value);
    Values &flag(const char *name, bool value = true);
    Values &list(const char *name, std::vector<Values> items);

    const kainjow::mustache::data &data() const { return m_data; }

private:
    kainjow::mustache::data m_data;
};

} // namespace vd::page
