// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/value.h"

namespace vd {

Json toJson(const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return Json(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return Json(*real);
    if (const auto *text = std::get_if<QString>(&value))
        return Json(*text);
    return Json();
}

} // namespace vd
