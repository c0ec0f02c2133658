// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyprinter.h"

#include "base/clock.h"
#include "exchange/fieldjson.h"
#include "output.h"

namespace vd::cli {

namespace {

// Values in the desk format: a list as an array, a time in ISO 8601.
Json toJson(const Change &change)
{
    const FieldSpec &spec = *findField(change.field.record.kind, change.field.field);
    return Json::Object{
        {QStringLiteral("kind"), QString::fromLatin1(kindName(change.field.record.kind))},
        {QStringLiteral("id"), change.field.record.id.text()},
        {QStringLiteral("field"), QString::fromLatin1(spec.name)},
        {QStringLiteral("before"), toDeskJson(spec, change.before)},
        {QStringLiteral("after"), toDeskJson(spec, change.after)},
    };
}

Json toJson(const JournalEntry &entry)
{
    const Edit &edit = entry.edit;
    return Json::Object{
        {QStringLiteral("position"), entry.position},
        {QStringLiteral("at"), isoInstant(entry.at)},
        {QStringLiteral("author"), edit.author},
        {QStringLiteral("label"), edit.label},
        {QStringLiteral("gesture"), edit.gesture.isEmpty() ? Json() : Json(edit.gesture)},
        {QStringLiteral("reverts"), edit.reverts ? Json(*edit.reverts) : Json()},
        {QStringLiteral("changes"), Json::Array()},
    };
}

// As an item of an array that is indented so far. No text of it has a raw line break.
QByteArray item(const Json &json, int indentation)
{
    const QByteArray spaces(indentation, ' ');
    QByteArray lines = writeJsonIndented(json);
    lines.chop(1);
    return spaces + lines.replace('\n', '\n' + spaces);
}

constexpr int indentationOfEntry = 2;
constexpr int indentationOfChange = 6;
const QByteArray noChanges = "\"changes\": []"; // a quote within a text is escaped

} // namespace

Result<void> HistoryPrinter::add(const JournalEntry &entry)
{
    VD_TRY(finishEntry());
    const QByteArray text = item(toJson(entry), indentationOfEntry);
    const qsizetype changes = text.indexOf(noChanges) + noChanges.size() - 1;
    m_rest = text.mid(changes);
    m_hasChanges = false;
    return print((std::exchange(m_isEmpty, false) ? "[\n" : ",\n") + text.left(changes));
}

Result<void> HistoryPrinter::add(const Change &change)
{
    const bool isFirst = !std::exchange(m_hasChanges, true);
    return print((isFirst ? "\n" : ",\n") + item(toJson(change), indentationOfChange));
}

Result<void> HistoryPrinter::finishEntry()
{
    if (m_isEmpty)
        return {};
    return print((m_hasChanges ? "\n    " : "") + std::exchange(m_rest, {}));
}

Result<void> HistoryPrinter::finish()
{
    if (m_isEmpty)
        return print(QByteArray("[]\n"));
    VD_TRY(finishEntry());
    return print(QByteArray("\n]\n"));
}

} // namespace vd::cli
