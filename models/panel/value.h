// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QString>

#include <optional>
#include <variant>

namespace vd {

// What one field holds: nothing, a whole number, a decimal number, or a text. An empty text is not
// the same as nothing, so that an export gives back what was imported.
using Value = std::variant<std::monostate, qint64, double, QString>;

inline bool isNothing(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

// The text or whole number that it holds; empty and nothing for any other value.
QString textOf(const Value &value);
std::optional<qint64> integerOf(const Value &value);

Json toJson(const Value &value);
// As JSON for a message, cut to `length` characters.
QString excerptOf(const Value &value, qsizetype length);

} // namespace vd
