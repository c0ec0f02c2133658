// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace vd {

// A JSON value (RFC 8259). Objects are sorted by key, numbers keep the digits they were read with,
// so what was read is written back unchanged.
class Json
{
public:
    using Array = std::vector<Json>;
    using Object = std::map<QString, Json>;

    Json() = default; // null
    Json(bool value)
        : m_value(value)
    {
    }
    Json(qint64 value);
    Json(int value)
        : Json(qint64(value))
    {
    }
    Json(double value); // finite
    Json(const QString &value)
        : m_value(value)
    {
    }
    Json(Array value)
        : m_value(std::move(value))
    {
    }
    Json(Object value)
        : m_value(std::move(value))
    {
    }
    template<typename T>
    Json(const T *) = delete; // a literal would silently become a bool

    static Json number(QByteArray digits);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const bool *boolean() const { return std::get_if<bool>(&m_value); }
    const QString *string() const { return std::get_if<QString>(&m_value); }
    const Array *array() const { return std::get_if<Array>(&m_value); }
    const Object *object() const { return std::get_if<Object>(&m_value); }
    Array *array() { return std::get_if<Array>(&m_value); }
    Object *object() { return std::get_if<Object>(&m_value); }
    bool isNumber() const { return std::holds_alternative<Number>(m_value); }
    // A number written without fraction and exponent that fits.
    std::optional<qint64> integer() const;
    std::optional<double> real() const;

    const Json *find(const QString &key) const; // nullptr if this is no object or has no such key

    friend bool operator==(const Json &, const Json &) = default;

private:
    struct Number
    {
        QByteArray digits;
        friend bool operator==(const Number &, const Number &) = default;
    };
    friend class JsonWriter;
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

QByteArray writeJson(const Json &value);         // on one line, no spaces
QByteArray writeJsonIndented(const Json &value); // two spaces, LF, final newline

// Adds UTF-8 as it stands between the quotes of a JSON string.
void appendJsonEscaped(QByteArray &json, const QByteArray &utf8);

// Adds one step to a JSON pointer, with ~ and / escaped.
QString jsonPointer(const QString &parent, const QString &key);
QString jsonPointer(const QString &parent, qsizetype index);

} // namespace vd
