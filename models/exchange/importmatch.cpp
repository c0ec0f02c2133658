// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deskimporter.h"
#include "exchange/fieldjson.h"
#include "exchange/tr.h"
#include "panel/slug.h"

#include <algorithm>

namespace vd {

// Finds the record of the desk that a JSON object of the file describes.

namespace {

// The fields that identify a note without an id.
constexpr Field identity[] = {Field::NoteText, Field::Author, Field::WrittenAt};

QString title(const Draft &draft)
{
    return QStringLiteral("\"%1\"").arg(draft.after.text(Field::Slug));
}

} // namespace

// Outer nullopt: the id is malformed. Inner nullopt: there is no id.
std::optional<std::optional<Id>> DeskImporter::idIn(const Json &json, const QString &pointer)
{
    const Json *id = json.find(key("id"));
    if (!id || id->isNull())
        return std::optional<Id>();
    if (id->string()) {
        if (const auto valid = Id::from(*id->string()))
            return valid;
    }
    fault(jsonPointer(pointer, key("id")), ExchangeTr::tr("expected a UUID"));
    return {};
}

Draft *DeskImporter::once(Draft *draft, const QString &pointer)
{
    if (m_seen.insert(draft).second)
        return draft;
    fault(pointer, ExchangeTr::tr("the file has this record twice"));
    return nullptr;
}

Draft *DeskImporter::sluggedDraft(Drafts &drafts, const Json &json, const QString &pointer)
{
    const auto id = idIn(json, pointer);
    const QString place = jsonPointer(pointer, key("slug"));
    const Json *slug = json.find(key("slug"));
    const auto valid = slug && slug->string() ? Slug::from(*slug->string())
                                              : inputError(ExchangeTr::tr("expected a slug"));
    if (!valid)
        fault(place, valid.error().text());
    if (!valid || !id)
        return nullptr;
    Draft *byId = *id ? drafts.withId(**id) : nullptr;
    Draft *bySlug = drafts.withSlug(valid->text());
    if (*id && bySlug && bySlug != byId) {
        fault(place, byId ? ExchangeTr::tr("the id is that of %1, the slug that of another record")
                                .arg(title(*byId))
                          : ExchangeTr::tr("the slug is that of a record with another id"));
        return nullptr;
    }
    Draft *draft = byId ? byId : bySlug;
    if (!draft)
        draft = &drafts.add(*id ? **id : Id::make());
    if (!once(draft, pointer))
        return nullptr;
    drafts.setSlug(*draft, valid->text());
    draft->after.set(Field::Exists, qint64(1));
    return draft;
}

Draft *DeskImporter::seatedAt(const Id &tool, const Id &persona)
{
    const auto &panel = m_panels[tool];
    const auto it = std::ranges::find_if(panel, [&](const Draft *seat) {
        return seat->after.reference(Field::SeatPersona) == persona;
    });
    return it == panel.end() ? nullptr : *it;
}

Draft *DeskImporter::seatDraft(const Json &json, const QString &pointer, const Draft &tool,
                               const Id &persona)
{
    const auto id = idIn(json, pointer);
    if (!id)
        return nullptr;
    Draft *byId = *id ? m_seats.withId(**id) : nullptr;
    Draft *byPersona = seatedAt(tool.after.id(), persona);
    if (byId && byId->after.reference(Field::SeatTool) != tool.after.id()) {
        fault(jsonPointer(pointer, key("id")),
              ExchangeTr::tr("the id is that of another tool's seat"));
        return nullptr;
    }
    if (*id && byPersona && byPersona != byId) {
        fault(jsonPointer(pointer, key("persona")),
              ExchangeTr::tr("this persona sits on another seat of the tool than the id names"));
        return nullptr;
    }
    Draft *draft = byId ? byId : byPersona;
    if (!draft)
        draft = &m_seats.add(*id ? **id : Id::make());
    return once(draft, pointer);
}

// A note without an id matches the note of the tool with the same text, author and time, so that
// importing a file twice adds nothing.
Draft *DeskImporter::noteDraft(const Json &json, const QString &pointer, const Draft &tool)
{
    const auto id = idIn(json, pointer);
    if (!id)
        return nullptr;
    Draft *draft = *id ? m_notes.withId(**id) : sameNote(json, tool);
    if (draft && !draft->after.text(Field::NoteTool).isEmpty() &&
        draft->after.reference(Field::NoteTool) != tool.after.id()) {
        fault(jsonPointer(pointer, key("id")),
              ExchangeTr::tr("the id is that of another tool's note"));
        return nullptr;
    }
    if (!draft)
        draft = &m_notes.add(*id ? **id : Id::make());
    return once(draft, pointer);
}

Draft *DeskImporter::sameNote(const Json &json, const Draft &tool)
{
    const auto isSame = [&](const Draft *note) {
        return !m_seen.contains(note) && std::ranges::all_of(identity, [&](Field field) {
            const FieldSpec &spec = *findField(Kind::Note, field);
            const Json *given = json.find(key(spec.name));
            const auto value = fromDeskJson(spec, given ? *given : Json());
            return value && *value == note->after.value(field);
        });
    };
    const auto &talk = m_talks[tool.after.id()];
    const auto it = std::ranges::find_if(talk, isSame);
    return it == talk.end() ? nullptr : *it;
}

const Draft *DeskImporter::toolNamed(const Json &json, const char *name, const QString &pointer)
{
    const Json *slug = json.find(key(name));
    const QString place = jsonPointer(pointer, key(name));
    if (!slug || !slug->string()) {
        fault(place, ExchangeTr::tr("expected the slug of a tool"));
        return nullptr;
    }
    const Draft *tool = m_tools.withSlug(*slug->string());
    if (!tool) {
        fault(place,
              ExchangeTr::tr("expected the slug of a tool; neither the desk nor the file has "
                             "\"%1\"")
                  .arg(slug->string()->left(Slug::longest)));
    }
    return tool;
}

Draft *DeskImporter::comparisonDraft(const Json &json, const QString &pointer, const Id &left,
                                     const Id &right)
{
    const auto id = idIn(json, pointer);
    if (!id)
        return nullptr;
    Draft *byId = *id ? m_comparisons.withId(**id) : nullptr;
    const auto pair = m_pairs.find(std::minmax(left, right));
    Draft *byPair = pair == m_pairs.end() ? nullptr : pair->second;
    if (*id && byPair && byPair != byId) {
        fault(jsonPointer(pointer, key("id")),
              ExchangeTr::tr("these two tools have a comparison with another id"));
        return nullptr;
    }
    Draft *draft = byId ? byId : byPair;
    if (!draft)
        draft = &m_comparisons.add(*id ? **id : Id::make());
    return once(draft, pointer);
}

} // namespace vd
