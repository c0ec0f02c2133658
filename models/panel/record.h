// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "panel/field.h"

#include <map>

namespace vd {

struct RecordRef
{
    Kind kind = Kind::Site;
    Id id;
    friend bool operator==(const RecordRef &, const RecordRef &) = default;
    friend bool operator<(const RecordRef &a, const RecordRef &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
};

// One record as the journal and the desk format hold it: one value for each field. Pages and rules
// work with typed values (Tool, Seat, …), which are made from records.
class Record
{
public:
    Record() = default;
    Record(Kind kind, Id id); // each field holds its fallback, so the record does not exist yet

    const RecordRef &ref() const { return m_ref; }
    Kind kind() const { return m_ref.kind; }
    const Id &id() const { return m_ref.id; }

    bool exists() const { return integer(Field::Exists) == 1; }
    const Value &value(Field field) const;
    void set(Field field, Value value);

    QString text(Field field) const;   // empty for nothing
    qint64 integer(Field field) const; // 0 for nothing
    std::optional<qint64> optionalInteger(Field field) const;
    std::optional<double> optionalReal(Field field) const;
    Id reference(Field field) const;

    friend bool operator==(const Record &, const Record &) = default;

private:
    size_t index(Field field) const;
    RecordRef m_ref;
    std::vector<Value> m_values; // in the order of fieldsOf(kind)
};

} // namespace vd
