// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace vd::faults {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QString print(const Value &value)
{
    const auto hashed = [](char type, const QByteArray &bytes) {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        return QString::fromLatin1(type + hash.toHex());
    };
    if (const auto *integer = std::get_if<qint64>(&value))
        return hashed('i', QByteArray::number(*integer));
    if (const auto *real = std::get_if<double>(&value))
        return hashed('r', QByteArray::number(*real, 'e', 17));
    if (const auto *text = std::get_if<QString>(&value))
        return hashed('s', text->toUtf8());
    return key("n");
}

Json changesOf(const std::vector<Change> &changes)
{
    Json::Array array;
    for (const Change &change : changes) {
        array.push_back(Json::Array{key(kindName(change.field.record.kind)),
                                    change.field.record.id.text(),
                                    key(fieldName(change.field.field)), print(change.after)});
    }
    return array;
}

} // namespace

void tell(Json::Object object)
{
    const QByteArray line = writeJson(Json(std::move(object))) + '\n';
    // Without a reader there is nobody to acknowledge to.
    if (std::fwrite(line.constData(), 1, size_t(line.size()), stdout) != size_t(line.size()) ||
        std::fflush(stdout) != 0)
        std::exit(4);
}

void tellTry(const Edit &edit)
{
    tell({{key("event"), key("try")},
          {key("gesture"), edit.gesture},
          {key("changes"), changesOf(edit.changes)}});
}

void tellDone(const Edit &edit, const Commit &commit)
{
    tell({{key("event"), key("done")},
          {key("position"), commit.position},
          {key("gesture"), edit.gesture},
          {key("changes"), changesOf(commit.changes)}});
}

void tellFailure(const Refusal &refusal)
{
    const auto &conflicts = refusal.conflicts;
    // What was asked for is there already: an earlier refusal of it was not one.
    const bool same = std::ranges::all_of(
        conflicts, [](const Conflict &conflict) { return conflict.theirs == conflict.mine; });
    tell({{key("event"), key(conflicts.empty() ? "fail" : "conflict")},
          {key("same"), same},
          {key("error"), refusal.error.text()}});
}

} // namespace vd::faults
