// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/value.h"

namespace vd {

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

std::optional<qint64> integerOf(const Value &value)
{
    const auto *integer = std::get_if<qint64>(&value);
    return integer ? std::optional(*integer) : std::nullopt;
}

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

QString excerptOf(const Value &value, qsizetype length)
{
    const QString text = QString::fromUtf8(writeJson(toJson(value)));
    return text.size() > length ? text.left(length - 1) + u'…' : text;
}

} // namespace vd
