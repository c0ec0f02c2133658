// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <kainjow/mustache.hpp>

#include <string>
#include <vector>

namespace vd::page {

// The values of a template. An empty value counts as false, so `{{#tagline}}` leaves out an element
// without content.
class Values
{
public:
    // The template escapes the text; control characters are removed here.
    Values &text(const char *name, const QString &value);
    // For `{{{name}}}`: HTML made by this program, or bytes that need no escaping.
    Values &html(const char *name, const std::string &value);
    Values &flag(const char *name, bool value = true);
    Values &list(const char *name, std::vector<Values> items);

    const kainjow::mustache::data &data() const { return m_data; }

private:
    kainjow::mustache::data m_data;
};

} // namespace vd::page
