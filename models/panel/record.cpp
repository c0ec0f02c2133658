// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/record.h"

namespace vd {

Record::Record(Kind kind, Id id)
    : m_ref{kind, std::move(id)}
{
    for (const FieldSpec &spec : fieldsOf(kind))
        m_values.push_back(spec.fallback);
}

size_t Record::index(Field field) const
{
    const auto specs = fieldsOf(m_ref.kind);
    const FieldSpec *spec = findField(m_ref.kind, field);
    Q_ASSERT(spec);
    return size_t(spec - specs.data());
}

const Value &Record::value(Field field) const
{
    return m_values.at(index(field));
}

void Record::set(Field field, Value value)
{
    m_values.at(index(field)) = std::move(value);
}

QString Record::text(Field field) const
{
    const auto *text = std::get_if<QString>(&value(field));
    return text ? *text : QString();
}

qint64 Record::integer(Field field) const
{
    return optionalInteger(field).value_or(0);
}

std::optional<qint64> Record::optionalInteger(Field field) const
{
    const auto *integer = std::get_if<qint64>(&value(field));
    return integer ? std::optional(*integer) : std::nullopt;
}

std::optional<double> Record::optionalReal(Field field) const
{
    const auto *real = std::get_if<double>(&value(field));
    return real ? std::optional(*real) : std::nullopt;
}

Id Record::reference(Field field) const
{
    return Id::from(text(field)).value_or(Id());
}

} // namespace vd
