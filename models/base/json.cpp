// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QLocale>

#include <cmath>

namespace vd {

Json::Json(qint64 value)
    : m_value(Number{QByteArray::number(value)})
{
}

Json::Json(double value)
    : m_value(Number{QByteArray::number(value, 'g', QLocale::FloatingPointShortest)})
{
    Q_ASSERT(std::isfinite(value));
}

Json Json::number(QByteArray digits)
{
    Json json;
    json.m_value = Number{std::move(digits)};
    return json;
}

std::optional<qint64> Json::integer() const
{
    const auto *number = std::get_if<Number>(&m_value);
    if (!number)
        return {};
    bool ok = false;
    const qint64 value = number->digits.toLongLong(&ok); // fails for a fraction or an exponent
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<double> Json::real() const
{
    const auto *number = std::get_if<Number>(&m_value);
    if (!number)
        return {};
    bool ok = false;
    const double value = number->digits.toDouble(&ok); // in the C locale
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

const Json *Json::find(const QString &key) const
{
    const Object *members = object();
    if (!members)
        return nullptr;
    const auto it = members->find(key);
    return it == members->end() ? nullptr : &it->second;
}

class JsonWriter
{
public:
    explicit JsonWriter(bool indented)
        : m_indented(indented)
    {
    }

    void write(const Json &json)
    {
        if (json.isNull())
            m_out += "null";
        else if (const bool *boolean = json.boolean())
            m_out += *boolean ? "true" : "false";
        else if (const auto *number = std::get_if<Json::Number>(&json.m_value))
            m_out += number->digits;
        else if (const QString *string = json.string())
            writeString(*string);
        else if (const Json::Array *array = json.array())
            writeArray(*array);
        else
            writeObject(*json.object());
    }

    QByteArray take() { return std::move(m_out); }

private:
    void writeArray(const Json::Array &array)
    {
        if (array.empty()) {
            m_out += "[]";
            return;
        }
        m_out += '[';
        ++m_depth;
        bool first = true;
        for (const Json &value : array) {
            separate(first);
            write(value);
        }
        close(']');
    }

    void writeObject(const Json::Object &object)
    {
        if (object.empty()) {
            m_out += "{}";
            return;
        }
        m_out += '{';
        ++m_depth;
        bool first = true;
        for (const auto &[key, value] : object) {
            separate(first);
            writeString(key);
            m_out += m_indented ? ": " : ":";
            write(value);
        }
        close('}');
    }

    void separate(bool &first)
    {
        if (!first)
            m_out += ',';
        first = false;
        newLine();
    }

    void close(char bracket)
    {
        --m_depth;
        newLine();
        m_out += bracket;
    }

    void newLine()
    {
        if (m_indented)
            m_out.append('\n').append(2 * m_depth, ' ');
    }

    void writeString(const QString &text)
    {
        m_out += '"';
        appendJsonEscaped(m_out, text.toUtf8());
        m_out += '"';
    }

    QByteArray m_out;
    qsizetype m_depth = 0;
    const bool m_indented;
};

void appendJsonEscaped(QByteArray &json, const QByteArray &utf8)
{
    for (const char c : utf8) {
        switch (c) {
        case '"': json += "\\\""; break;
        case '\\': json += "\\\\"; break;
        case '\n': json += "\\n"; break;
        case '\r': json += "\\r"; break;
        case '\t': json += "\\t"; break;
        default:
            if (uchar(c) < 0x20)
                json += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                json += c;
        }
    }
}

QByteArray writeJson(const Json &value)
{
    JsonWriter writer(false);
    writer.write(value);
    return writer.take();
}

QByteArray writeJsonIndented(const Json &value)
{
    JsonWriter writer(true);
    writer.write(value);
    return writer.take() + '\n';
}

QString jsonPointer(const QString &parent, const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return parent + u'/' + escaped;
}

QString jsonPointer(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

} // namespace vd
