// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/storedchange.h"

namespace vd {

namespace {

bool isReadable(const FieldSpec &spec, const Value &value)
{
    const bool isAmount = spec.type == FieldType::Amount;
    if (std::holds_alternative<double>(value))
        return isAmount;
    return !std::holds_alternative<qint64>(value) || !isAmount;
}

} // namespace

StoredChange StoredChange::from(const Change &change)
{
    const RecordRef &record = change.field.record;
    return {QString::fromLatin1(kindName(record.kind)), record.id.text(),
            QString::fromLatin1(fieldName(change.field.field)), change.before, change.after};
}

std::optional<Change> StoredChange::toChange() const
{
    const auto kindOfRow = kindNamed(kind);
    const auto idOfRow = Id::from(id);
    if (!kindOfRow || !idOfRow)
        return {};
    const FieldSpec *spec = findField(*kindOfRow, field);
    if (!spec || !isReadable(*spec, before) || !isReadable(*spec, after))
        return {};
    return Change{{{*kindOfRow, *idOfRow}, spec->field}, before, after};
}

} // namespace vd
