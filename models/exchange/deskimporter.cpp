// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deskimporter.h"

#include "exchange/fieldjson.h"
#include "exchange/tr.h"
#include "panel/comparison.h"
#include "panel/drawing.h"
#include "panel/fieldrule.h"
#include "panel/recordrule.h"
#include "panel/split.h"

#include <algorithm>

namespace vd {

namespace {

constexpr int version = 1;
const QString svgType = QStringLiteral("image/svg+xml");

std::pair<Id, Id> unordered(const Id &one, const Id &other)
{
    return std::minmax(one, other);
}

} // namespace

DeskImporter::DeskImporter(const DeskRecords &desk, Progress &progress)
    : m_progress(progress)
    , m_site{desk.site, desk.site, {}}
    , m_personas(Kind::Persona, desk.personas)
    , m_tools(Kind::Tool, desk.tools)
    , m_seats(Kind::Seat, desk.seats)
    , m_comparisons(Kind::Comparison, desk.comparisons)
    , m_notes(Kind::Note, desk.notes)
{
    for (Draft &seat : m_seats.all()) {
        if (seat.after.exists())
            m_panels[seat.after.reference(Field::SeatTool)].push_back(&seat);
    }
    for (Draft &note : m_notes.all()) {
        if (note.after.exists())
            m_talks[note.after.reference(Field::NoteTool)].push_back(&note);
    }
    for (Draft &comparison : m_comparisons.all()) {
        if (comparison.after.exists())
            m_pairs[unordered(comparison.after.reference(Field::Left),
                              comparison.after.reference(Field::Right))] = &comparison;
    }
}

size_t DeskImporter::itemsIn(const Json &desk)
{
    size_t items = 0;
    for (const char *name : {"personas", "tools", "comparisons"}) {
        const Json *list = desk.find(key(name));
        if (list && list->array())
            items += list->array()->size();
    }
    return items;
}

void DeskImporter::read(const ImportFile &file)
{
    m_file = file.name;
    m_seen.clear();
    if (!readHead(file.json))
        return;
    if (const Json *site = file.json.find(key("site")))
        readSite(*site);
    readUnknown(*file.json.object());
    readList(file.json, "personas", &DeskImporter::readPersona);
    readList(file.json, "tools", &DeskImporter::readTool);
    readList(file.json, "comparisons", &DeskImporter::readComparison);
    checkAddresses();
}

bool DeskImporter::readHead(const Json &json)
{
    const Json *format = json.find(key("format"));
    const Json *number = json.find(key("version"));
    if (!format || !format->string() || *format->string() != QLatin1String("verdictdesk")) {
        fault(key("/format"), ExchangeTr::tr("expected \"verdictdesk\": this is no desk as JSON"));
        return false;
    }
    const auto given = number ? number->integer() : std::nullopt;
    if (given && *given > version) {
        fault(key("/version"),
              ExchangeTr::tr(
                  "the file has version %1 of the format, and this program reads version %2; a "
                  "newer Verdict Desk reads it")
                  .arg(*given)
                  .arg(version));
        return false;
    }
    if (given != version) {
        fault(key("/version"), ExchangeTr::tr("expected %1").arg(version));
        return false;
    }
    return true;
}

void DeskImporter::readSite(const Json &json)
{
    if (!json.object())
        return fault(key("/site"), ExchangeTr::tr("expected an object"));
    readFields(*json.object(), key("/site"), m_site);
}

void DeskImporter::readUnknown(const Json::Object &desk)
{
    static const std::set<QString> known = {key("format"),   key("version"), key("site"),
                                            key("personas"), key("tools"),   key("comparisons")};
    Json::Object extra = unknownKeys(m_site.after, Field::FileExtra, key("/"));
    for (const auto &[name, value] : desk) {
        if (!known.contains(name))
            extra[name] = value;
    }
    m_site.after.set(Field::FileExtra, QString::fromUtf8(writeJson(extra)));
}

template<typename Reader>
void DeskImporter::readList(const Json &desk, const char *name, Reader reader)
{
    const Json *list = desk.find(key(name));
    if (!list)
        return;
    const QString pointer = jsonPointer({}, key(name));
    if (!list->array())
        return fault(pointer, ExchangeTr::tr("expected a list"));
    for (size_t i = 0; i < list->array()->size() && !m_stopped; ++i) {
        const Json &item = list->array()->at(i);
        const QString place = jsonPointer(pointer, qsizetype(i));
        if (auto goesOn = m_progress.step(); !goesOn)
            m_stopped = std::move(goesOn.error());
        else if (item.object())
            (this->*reader)(item, place);
        else
            fault(place, ExchangeTr::tr("expected an object"));
    }
}

void DeskImporter::readPersona(const Json &json, const QString &pointer)
{
    if (Draft *persona = sluggedDraft(m_personas, json, pointer)) {
        readFields(*json.object(), pointer, *persona);
        checkNamed(json, pointer, *persona);
    }
}

void DeskImporter::readTool(const Json &json, const QString &pointer)
{
    Draft *tool = sluggedDraft(m_tools, json, pointer);
    if (!tool)
        return;
    readFields(*json.object(), pointer, *tool);
    settleKept(*tool, !tool->after.text(Field::PanelTake).trimmed().isEmpty(),
               Field::PanelTakeVerdicts);
    checkNamed(json, pointer, *tool);
    if (const Json *seats = json.find(key("seats")))
        readSeats(*seats, jsonPointer(pointer, key("seats")), *tool);
    if (const Json *notes = json.find(key("notes")))
        readNotes(*notes, jsonPointer(pointer, key("notes")), *tool);
}

// The desk keeps what the seats said beside every take and every resolved note, and beside nothing
// else; a file that says otherwise is read as one that does not say it.
void DeskImporter::settleKept(Draft &draft, bool isSettled, Field verdicts)
{
    if (isSettled && !draft.after.text(verdicts).isEmpty())
        return;
    draft.after.set(verdicts, isSettled ? draft.before.value(verdicts) : Value());
    draft.given.erase(verdicts);
}

void DeskImporter::readSeats(const Json &json, const QString &pointer, Draft &tool)
{
    if (!json.array())
        return fault(pointer, ExchangeTr::tr("expected a list"));
    for (size_t i = 0; i < json.array()->size(); ++i)
        readSeat(json.array()->at(i), jsonPointer(pointer, qsizetype(i)), tool);
}

void DeskImporter::readSeat(const Json &json, const QString &pointer, Draft &tool)
{
    if (!json.object())
        return fault(pointer, ExchangeTr::tr("expected an object"));
    const QString place = jsonPointer(pointer, key("persona"));
    const Json *slug = json.find(key("persona"));
    if (!slug || !slug->string())
        return fault(place, ExchangeTr::tr("expected the slug of a persona"));
    const Draft *persona = m_personas.withSlug(*slug->string());
    if (!persona) {
        return fault(place,
                     ExchangeTr::tr("expected the slug of a persona; neither the desk nor the "
                                    "file has \"%1\"")
                         .arg(slug->string()->left(Slug::longest)));
    }
    Draft *seat = seatDraft(json, pointer, tool, persona->after.id());
    if (!seat)
        return;
    auto &panel = m_panels[tool.after.id()];
    if (std::ranges::find(panel, seat) == panel.end()) {
        qint64 next = 0;
        for (const Draft *seated : panel)
            next = std::max(next, placeAfter(seated->after.integer(Field::Place)));
        seat->after.set(Field::Place, next);
        panel.push_back(seat);
        if (panel.size() > size_t(Split::seats))
            fault(pointer, ExchangeTr::tr("a tool has at most four seats"));
    }
    seat->after.set(Field::Exists, qint64(1));
    seat->after.set(Field::SeatTool, tool.after.id().text());
    seat->after.set(Field::SeatPersona, persona->after.id().text());
    readFields(*json.object(), pointer, *seat);
}

void DeskImporter::readNotes(const Json &json, const QString &pointer, const Draft &tool)
{
    if (!json.array())
        return fault(pointer, ExchangeTr::tr("expected a list"));
    for (size_t i = 0; i < json.array()->size(); ++i)
        readNote(json.array()->at(i), jsonPointer(pointer, qsizetype(i)), tool);
}

void DeskImporter::readNote(const Json &json, const QString &pointer, const Draft &tool)
{
    if (!json.object())
        return fault(pointer, ExchangeTr::tr("expected an object"));
    Draft *note = noteDraft(json, pointer, tool);
    if (!note)
        return;
    auto &talk = m_talks[tool.after.id()];
    if (std::ranges::find(talk, note) == talk.end())
        talk.push_back(note);
    note->after.set(Field::Exists, qint64(1));
    note->after.set(Field::NoteTool, tool.after.id().text());
    readFields(*json.object(), pointer, *note);
    settleKept(*note, note->after.integer(Field::Resolved) == 1, Field::ResolvedVerdicts);
    checkRecord(pointer, *note);
}

void DeskImporter::readComparison(const Json &json, const QString &pointer)
{
    const Draft *left = toolNamed(json, "left", pointer);
    const Draft *right = toolNamed(json, "right", pointer);
    if (!left || !right)
        return;
    if (left == right)
        return fault(jsonPointer(pointer, key("right")),
                     ExchangeTr::tr("expected two different tools"));
    Draft *comparison = comparisonDraft(json, pointer, left->after.id(), right->after.id());
    if (!comparison)
        return;
    const auto former = m_pairs.find(unordered(comparison->after.reference(Field::Left),
                                               comparison->after.reference(Field::Right)));
    if (former != m_pairs.end() && former->second == comparison)
        m_pairs.erase(former);
    m_pairs[unordered(left->after.id(), right->after.id())] = comparison;
    comparison->after.set(Field::Exists, qint64(1));
    comparison->after.set(Field::Left, left->after.id().text());
    comparison->after.set(Field::Right, right->after.id().text());
    readFields(*json.object(), pointer, *comparison);
}

void DeskImporter::checkAddresses()
{
    const auto tool = [this](const Draft *comparison, Field side) {
        return m_tools.withId(comparison->after.reference(side));
    };
    std::map<QString, QString> titles; // by address
    for (const auto &[pair, comparison] : m_pairs) {
        const Draft *left = tool(comparison, Field::Left);
        const Draft *right = tool(comparison, Field::Right);
        if (!left || !right || !left->after.exists() || !right->after.exists())
            continue;
        const auto one = Slug::from(left->after.text(Field::Slug));
        const auto other = Slug::from(right->after.text(Field::Slug));
        if (!one || !other)
            continue; // a fault already
        const QString address = comparisonAddress(*one, *other);
        const QString title = QStringLiteral("\"%1\" vs \"%2\"").arg(one->text(), other->text());
        const auto [first, added] = titles.emplace(address, title);
        if (!added) {
            fault(key("/comparisons"),
                  ExchangeTr::tr("%1 and %2 would share the address compare/%3.html")
                      .arg(first->second, title, address));
        }
    }
}

// The file names what it speaks of, even where the desk has a name already.
void DeskImporter::checkNamed(const Json &json, const QString &pointer, const Draft &draft)
{
    if (json.find(key("name")))
        checkRecord(pointer, draft);
    else
        fault(jsonPointer(pointer, key("name")), ExchangeTr::tr("expected a name"));
}

void DeskImporter::checkRecord(const QString &pointer, const Draft &draft)
{
    if (const auto problem = findFault(draft.after))
        faultOf(pointer, problem->field, problem->problem);
    if (draft.after.kind() != Kind::Tool || draft.after.text(Field::LogoMime) != svgType ||
        draft.after.value(Field::LogoData) == draft.before.value(Field::LogoData))
        return;
    const auto drawing = QByteArray::fromBase64(draft.after.text(Field::LogoData).toLatin1());
    if (const auto problem = findDrawingFault(drawing))
        faultOf(pointer, Field::LogoData,
                ExchangeTr::tr("this drawing cannot be used: %1").arg(*problem));
}

void DeskImporter::faultOf(const QString &record, Field field, const QString &problem)
{
    QString place = record;
    for (const QString &step : key(fieldName(field)).split(u'.'))
        place = jsonPointer(place, step);
    fault(place, problem);
}

void DeskImporter::fault(const QString &pointer, const QString &problem)
{
    constexpr qsizetype listed = 1000;
    const QString line = QStringLiteral("%1: %2: %3").arg(m_file, pointer, problem);
    if (m_faults.size() < listed)
        m_faults += line;
    else
        ++m_untold;
}

} // namespace vd
