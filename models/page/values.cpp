// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/values.h"

#include "page/markup.h"

namespace vd::page {

Values &Values::text(const char *name, const QString &value)
{
    return html(name, cleanUtf8(value));
}

Values &Values::html(const char *name, const std::string &value)
{
    using kainjow::mustache::data;
    m_data[name] = value.empty() ? data(false) : data(value);
    return *this;
}

Values &Values::flag(const char *name, bool value)
{
    m_data[name] = kainjow::mustache::data(value);
    return *this;
}

Values &Values::list(const char *name, std::vector<Values> items)
{
    kainjow::mustache::list list;
    list.reserve(items.size());
    for (Values &item : items)
        list.push_back(std::move(item.m_data));
    m_data[name] = kainjow::mustache::data(list);
    return *this;
}

} // namespace vd::page
