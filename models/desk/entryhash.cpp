// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/entryhash.h"

namespace vd {

namespace {

void appendMember(QByteArray &json, const char *key, const QByteArray &value)
{
    json.append('"').append(key).append("\":").append(value);
}

// The keys are sorted, as in every object that writeJson() writes.
QByteArray jsonOf(const StoredChange &change)
{
    QByteArray json("{");
    appendMember(json, "after", writeJson(toJson(change.after)));
    appendMember(json.append(','), "before", writeJson(toJson(change.before)));
    appendMember(json.append(','), "field", writeJson(change.field));
    appendMember(json.append(','), "id", writeJson(change.id));
    appendMember(json.append(','), "kind", writeJson(change.kind));
    return json.append('}');
}

} // namespace

EntryHash::EntryHash(const QString &before, const std::vector<Value> &columns)
{
    Json::Array array = {Json(before)};
    for (const Value &column : columns)
        array.push_back(toJson(column));
    QByteArray json = writeJson(array);
    json.chop(1); // the text of the changes is the last item
    m_hash.addData(json.append(",\"["));
}

void EntryHash::add(const StoredChange &change)
{
    QByteArray json;
    if (!std::exchange(m_isFirst, false))
        json.append(',');
    appendJsonEscaped(json, jsonOf(change));
    m_hash.addData(json);
}

QString EntryHash::finish()
{
    m_hash.addData(QByteArray("]\"]"));
    return QString::fromLatin1(m_hash.result().toHex());
}

} // namespace vd
