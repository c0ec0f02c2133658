// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/build.h"

#include <QHash>
#include <QUuid>

#include <set>

namespace vd::test {

namespace {

QHash<QString, QString> &words()
{
    static QHash<QString, QString> words; // by id
    return words;
}

} // namespace

Id idOf(const QString &word)
{
    static const QUuid space(QStringLiteral("{5b0f1f3c-2f0e-4b53-9a53-7c4f5a3f0d11}"));
    const QString id = QUuid::createUuidV5(space, word).toString(QUuid::WithoutBraces);
    words().insert(id, word);
    return *Id::from(id);
}

QString nameOf(const Id &id)
{
    return words().value(id.text(), id.text());
}

NewRecord newPersona(const char *slug, int place)
{
    NewRecord record(persona(slug));
    QString name = text(slug);
    name[0] = name.at(0).toUpper();
    record.set(Field::Place, place).set(Field::Slug, slug).set(Field::Name, name);
    return record;
}

NewRecord newTool(const char *slug, const char *name, int place)
{
    NewRecord record(tool(slug));
    record.set(Field::Place, place).set(Field::Slug, slug).set(Field::Name, name);
    return record;
}

NewRecord newComparison(const char *left, const char *right, int place)
{
    NewRecord record(comparison(left, right));
    record.set(Field::Place, place);
    record.set(Field::Left, tool(left).id.text()).set(Field::Right, tool(right).id.text());
    return record;
}

NewRecord newSeat(const char *tool, const char *persona, int place)
{
    NewRecord record(seat(tool, persona));
    record.set(Field::Place, place);
    record.set(Field::SeatTool, idOf(tool).text()).set(Field::SeatPersona, idOf(persona).text());
    return record;
}

NewRecord newNote(const char *tool, const char *word, const char *says, bool isResolved)
{
    NewRecord record(note(word));
    record.set(Field::NoteTool, idOf(tool).text()).set(Field::NoteText, says);
    if (isResolved)
        record.set(Field::Resolved, 1);
    return record;
}

Edit edit(const char *label, const std::vector<Part> &parts, const char *author)
{
    Edit edit{text(label), text(author), {}, {}, {}};
    for (const Part &part : parts)
        edit.changes.insert(edit.changes.end(), part.changes.begin(), part.changes.end());
    return edit;
}

Edit inGesture(const char *gesture, Edit edit)
{
    edit.gesture = text(gesture);
    return edit;
}

std::vector<Part> newPanel(const char *slug, const char *name, const std::vector<SeatData> &seats)
{
    std::vector<Part> parts = {newTool(slug, name)};
    int place = 0;
    for (const SeatData &data : seats) {
        NewRecord record = newSeat(slug, data.persona, place++);
        record.set(Field::Score, data.score);
        if (data.verdict)
            record.set(Field::Verdict, data.verdict);
        if (data.review)
            record.set(Field::Review, data.review);
        parts.push_back(record);
    }
    return parts;
}

} // namespace vd::test
