// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

#include <concepts>

namespace vd::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// The id made from a word, the same in every test. nameOf() is the reverse.
Id idOf(const QString &word);
inline Id idOf(const char *word)
{
    return idOf(text(word));
}
QString nameOf(const Id &id); // the id itself if it was not made from a word

inline RecordRef site(const Id &id)
{
    return {Kind::Site, id};
}
inline RecordRef persona(const char *word)
{
    return {Kind::Persona, idOf(word)};
}
inline RecordRef tool(const char *word)
{
    return {Kind::Tool, idOf(word)};
}
// The seat of a persona on the panel of a tool: seat("mistral", "builder").
inline RecordRef seat(const char *toolWord, const char *personaWord)
{
    return {Kind::Seat, idOf(text(toolWord) + u'/' + text(personaWord))};
}
inline RecordRef comparison(const char *left, const char *right)
{
    return {Kind::Comparison, idOf(text(left) + QLatin1String(" vs ") + text(right))};
}

// A note whose id is made from a word.
inline RecordRef note(const char *word)
{
    return {Kind::Note, idOf(QLatin1String("note ") + text(word))};
}

// Field values as tests write them: nothing, 85, 9.5, "ship".
inline const Value nothing;
inline Value value(const char *utf8)
{
    return text(utf8);
}
inline Value value(const Value &same)
{
    return same;
}
inline Value value(const QString &same)
{
    return same;
}
inline Value value(std::integral auto number)
{
    return qint64(number);
}
inline Value value(std::floating_point auto number)
{
    return double(number);
}

template<typename From, typename To>
Change change(const RecordRef &record, Field field, const From &before, const To &after)
{
    return {{record, field}, value(before), value(after)};
}

// A record that an edit creates; every field changes from its fallback.
class NewRecord
{
public:
    explicit NewRecord(const RecordRef &ref)
        : m_ref(ref)
    {
        set(Field::Exists, 1);
    }

    template<typename T>
    NewRecord &set(Field field, const T &after)
    {
        std::erase_if(m_changes, [&](const Change &set) { return set.field.field == field; });
        m_changes.push_back({{m_ref, field}, findField(m_ref.kind, field)->fallback, value(after)});
        return *this;
    }

    const std::vector<Change> &changes() const { return m_changes; }

private:
    RecordRef m_ref;
    std::vector<Change> m_changes;
};

NewRecord newPersona(const char *slug, int place = 0);
// The slug is also the word for its id.
NewRecord newTool(const char *slug, const char *name, int place = 0);
NewRecord newComparison(const char *left, const char *right, int place = 0);
NewRecord newSeat(const char *tool, const char *persona, int place = 0);
NewRecord newNote(const char *tool, const char *word, const char *says, bool isResolved = false);

// Several records and changes as one edit: edit("Panel", {newTool(…), newSeat(…)}).
struct Part
{
    Part(const NewRecord &record)
        : changes(record.changes())
    {
    }
    Part(const Change &change)
        : changes{change}
    {
    }
    std::vector<Change> changes;
};
Edit edit(const char *label, const std::vector<Part> &parts, const char *author = "Ada");
Edit inGesture(const char *gesture, Edit edit);

// A panel in one line: newPanel("mistral", "Mistral", {{"builder", 85}, {"skeptic", 41, "skip"}}).
struct SeatData
{
    const char *persona;
    Value score = {};
    const char *verdict = nullptr;
    const char *review = nullptr;
};
std::vector<Part> newPanel(const char *slug, const char *name, const std::vector<SeatData> &seats);

} // namespace vd::test
