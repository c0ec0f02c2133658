// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskreader.h"

#include "desk/database.h"
#include "desk/historyreader.h"
#include "desk/panelrows.h"
#include "desk/recordnames.h"
#include "desk/recordstore.h"
#include "desk/toolsearch.h"
#include "desk/tr.h"
#include "desk/undoreader.h"
#include "panel/blind.h"

#include <limits>
#include <unordered_map>

namespace vd {

namespace {

constexpr qint64 lastPosition = std::numeric_limits<qint64>::max();

// The records that are not deleted, by the id of their tool.
std::unordered_map<QString, std::vector<Record>> byTool(std::vector<Record> records, Field tool)
{
    std::unordered_map<QString, std::vector<Record>> parts;
    for (Record &record : records) {
        if (record.exists())
            parts[record.text(tool)].push_back(std::move(record));
    }
    return parts;
}

// Drops hidden notes, because their number would reveal something.
void hide(const std::set<RecordRef> &hidden, std::vector<Record> &records)
{
    std::erase_if(records, [&](const Record &record) {
        return record.kind() == Kind::Note && hidden.contains(record.ref());
    });
    for (Record &record : records) {
        if (hidden.contains(record.ref()))
            record = withoutHidden(std::move(record));
    }
}

// A brief tool has no authors of seats, so the person is set as the author of the visible ones.
void hide(const std::set<RecordRef> &hidden, const QString &person, BriefTool &brief)
{
    std::vector<Seat> seats = brief.tool.scorecard.seats();
    for (Seat &seat : seats) {
        if (!hidden.contains({Kind::Seat, seat.id}))
            seat.author = person;
    }
    brief.tool.scorecard = Scorecard(std::move(seats));
    brief.tool = blinded(std::move(brief.tool), person);
    brief.seats.clear();
}

std::vector<PanelRow> rowsSeen(std::vector<PanelRow> rows, const Site &site, const QString &person)
{
    for (PanelRow &row : rows) {
        if (site.blind)
            row = blinded(std::move(row), person);
    }
    return rows;
}

} // namespace

DeskReader::DeskReader(Database &database, ToolSearch &search, std::shared_ptr<Transaction> moment)
    : m_database(&database)
    , m_search(&search)
    , m_moment(std::move(moment))
{
}

DeskReader::DeskReader(DeskReader &&) noexcept = default;
DeskReader &DeskReader::operator=(DeskReader &&) noexcept = default;
DeskReader::~DeskReader() = default;

Result<DeskReader> DeskReader::begin(Database &database, ToolSearch &search)
{
    VD_TRY_AS(moment, Transaction::begin(database, Transaction::Mode::Read));
    return DeskReader(database, search, std::make_shared<Transaction>(std::move(moment)));
}

DeskReader DeskReader::asSeenBy(const QString &person) const
{
    DeskReader reader(*m_database, *m_search, m_moment);
    reader.m_person = person;
    return reader;
}

Result<QString> DeskReader::blindPerson() const
{
    if (m_person.isEmpty())
        return QString();
    VD_TRY_AS(site, siteRecord());
    return site.integer(Field::PanelBlind) == 1 ? m_person : QString();
}

Result<std::set<Id>> DeskReader::hiddenTools() const
{
    std::set<Id> tools;
    VD_TRY_AS(person, blindPerson());
    if (person.isEmpty())
        return tools;
    const auto sql = QStringLiteral(
        "SELECT tool, author FROM seat WHERE \"exists\" = 1 AND score IS NULL");
    VD_TRY(m_database->read(sql, {}, [&](const Row &row) {
        const auto tool = row.id(0);
        if (tool && isAuthor(row.text(1), person))
            tools.insert(*tool);
    }));
    return tools;
}

// The records whose FieldSpec::isHiddenWhenBlind fields are hidden.
Result<std::set<RecordRef>> DeskReader::hiddenRecords() const
{
    std::set<RecordRef> hidden;
    VD_TRY_AS(tools, hiddenTools());
    for (const Id &tool : tools)
        hidden.insert({Kind::Tool, tool});
    if (tools.empty())
        return hidden;
    const auto isOfOne = [&](const Row &row) { return tools.contains(row.id(1).value_or(Id())); };
    const auto seats = QStringLiteral("SELECT id, tool, author FROM seat");
    VD_TRY(m_database->read(seats, {}, [&](const Row &row) {
        if (isOfOne(row) && !isAuthor(row.text(2), m_person))
            hidden.insert({Kind::Seat, row.id(0).value_or(Id())});
    }));
    VD_TRY(m_database->read(QStringLiteral("SELECT id, tool FROM note"), {}, [&](const Row &row) {
        if (isOfOne(row))
            hidden.insert({Kind::Note, row.id(0).value_or(Id())});
    }));
    return hidden;
}

Result<qint64> DeskReader::position() const
{
    return Journal(*m_database).position();
}

Result<QString> DeskReader::hashAt(qint64 position) const
{
    return Journal(*m_database).hashAt(position);
}

Result<void> DeskReader::readHistory(const HistoryVisitor &visitor) const
{
    VD_TRY_AS(hidden, hiddenRecords());
    return HistoryReader(*m_database, std::move(hidden)).readAll(visitor);
}

Result<std::vector<JournalEntry>> DeskReader::history() const
{
    std::vector<JournalEntry> entries;
    VD_TRY(readHistory(
        {[&](const JournalEntry &entry) { entries.push_back(entry); },
         [&](const Change &change) { entries.back().edit.changes.push_back(change); }}));
    return entries;
}

Result<HistoryPage> DeskReader::history(const HistoryFilter &filter, qint64 before, int count) const
{
    VD_TRY_AS(hidden, hiddenRecords());
    return HistoryReader(*m_database, std::move(hidden)).page(filter, before, count);
}

Result<QStringList> DeskReader::authors() const
{
    QStringList authors;
    VD_TRY(m_database->read(QStringLiteral("SELECT DISTINCT author FROM journal"), {},
                            [&](const Row &row) { authors += row.text(0); }));
    authors.sort(Qt::CaseInsensitive);
    return authors;
}

Result<std::set<qint64>> DeskReader::positionsOf(const std::set<RecordRef> &records) const
{
    const QString where = QLatin1String(" WHERE ") + ChangeStore::isOfRecords;
    VD_TRY_AS(outlines, Journal(*m_database).outlines(where, {ChangeStore::jsonOf(records)}));
    std::set<qint64> positions;
    for (const JournalEntry &entry : outlines)
        positions.insert(entry.position);
    return positions;
}

Result<UndoSteps> DeskReader::undoSteps(const QString &author) const
{
    return UndoReader(*m_database).stepsOf(author);
}

Result<std::set<Id>> DeskReader::toolsChangedSince(qint64 position) const
{
    VD_TRY_AS(records, ChangeStore(*m_database).recordsChangedSince(position));
    std::set<Id> tools;
    for (const RecordRef &record : records) {
        VD_TRY_AS(tool, toolOf(record));
        if (!tool.isNull())
            tools.insert(tool);
    }
    return tools;
}

Result<DeskRecords> DeskReader::records() const
{
    VD_TRY_AS(records, recordsBesideTools());
    VD_TRY_AS(tools, all(Kind::Tool));
    records.tools = std::move(tools);
    VD_TRY_AS(seats, all(Kind::Seat));
    records.seats = std::move(seats);
    VD_TRY_AS(notes, all(Kind::Note));
    records.notes = std::move(notes);
    return records;
}

Result<std::vector<Record>> DeskReader::all(Kind kind) const
{
    VD_TRY_AS(records, RecordStore(*m_database).all(kind));
    VD_TRY_AS(hidden, hiddenRecords());
    hide(hidden, records);
    return records;
}

Result<DeskRecords> DeskReader::recordsBesideTools() const
{
    DeskRecords records;
    VD_TRY_AS(site, siteRecord());
    records.site = std::move(site);
    VD_TRY_AS(personas, personaRecords());
    records.personas = std::move(personas);
    VD_TRY_AS(comparisons, RecordStore(*m_database).all(Kind::Comparison));
    records.comparisons = std::move(comparisons);
    return records;
}

Result<Record> DeskReader::siteRecord() const
{
    VD_TRY_AS(sites, RecordStore(*m_database).all(Kind::Site));
    if (sites.size() != 1)
        return inputError(
            DeskTr::tr("%1 is damaged: it has no site settings.").arg(m_database->path()));
    return std::move(sites.front());
}

Result<Value> DeskReader::valueOf(const FieldRef &field) const
{
    VD_TRY_AS(record, RecordStore(*m_database).find(field.record));
    return record.value(field.field);
}

Result<std::vector<Record>> DeskReader::personaRecords() const
{
    return RecordStore(*m_database).all(Kind::Persona);
}

Result<ToolRecords> DeskReader::toolRecords(const Id &tool) const
{
    RecordStore store(*m_database);
    VD_TRY_AS(record, store.find({Kind::Tool, tool}));
    VD_TRY_AS(seats, store.seatsOf(tool));
    VD_TRY_AS(notes, store.notesOf(tool));
    VD_TRY_AS(hidden, hiddenRecords());
    hide(hidden, seats);
    hide(hidden, notes);
    return ToolRecords{hidden.contains(record.ref()) ? withoutHidden(record) : std::move(record),
                       std::move(seats), std::move(notes)};
}

Result<std::vector<ToolRecords>> DeskReader::toolRecords(const std::vector<Id> &tools) const
{
    std::vector<ToolRecords> found;
    for (const Id &tool : tools) {
        VD_TRY_AS(records, toolRecords(tool));
        if (records.tool.exists())
            found.push_back(std::move(records));
    }
    return found;
}

Result<std::vector<ToolRecords>> DeskReader::allToolRecords() const
{
    VD_TRY_AS(allSeats, all(Kind::Seat));
    auto seats = byTool(std::move(allSeats), Field::SeatTool);
    VD_TRY_AS(allNotes, all(Kind::Note));
    auto notes = byTool(std::move(allNotes), Field::NoteTool);
    VD_TRY_AS(tools, all(Kind::Tool));
    std::vector<ToolRecords> found;
    for (Record &tool : tools) {
        if (!tool.exists())
            continue;
        const QString id = tool.id().text();
        found.push_back({std::move(tool), std::move(seats[id]), std::move(notes[id])});
    }
    return found;
}

Result<std::map<RecordRef, QString>> DeskReader::names(const std::set<RecordRef> &records) const
{
    return namesOf(*m_database, records);
}

Result<qint64> DeskReader::nextPlace(Kind kind) const
{
    return RecordStore(*m_database).nextPlace(kind);
}

Result<Site> DeskReader::site() const
{
    VD_TRY_AS(record, siteRecord());
    return Site::from(record);
}

Result<Roster> DeskReader::roster() const
{
    VD_TRY_AS(personas, personaRecords());
    return rosterFrom(personas);
}

Result<std::vector<Comparison>> DeskReader::comparisons() const
{
    VD_TRY_AS(records, RecordStore(*m_database).all(Kind::Comparison));
    return comparisonsFrom(records);
}

Result<std::vector<BriefTool>> DeskReader::briefTools() const
{
    VD_TRY_AS(tools, readBriefTools(*m_database));
    VD_TRY_AS(hidden, hiddenRecords());
    for (BriefTool &brief : tools) {
        if (hidden.contains({Kind::Tool, brief.tool.id}))
            hide(hidden, m_person, brief);
    }
    return tools;
}

Result<Contents> DeskReader::contents() const
{
    VD_TRY_AS(tools, allToolRecords());
    return contentsWith(tools);
}

Result<Contents> DeskReader::contentsWith(const std::vector<ToolRecords> &tools) const
{
    VD_TRY_AS(settings, site());
    VD_TRY_AS(personas, roster());
    VD_TRY_AS(chosen, comparisons());
    return blinded(
        Contents{std::move(settings), std::move(personas), toolsFrom(tools), std::move(chosen)},
        m_person);
}

Result<Pairing> DeskReader::pairing(const QString &leftSlug, const QString &rightSlug) const
{
    if (leftSlug == rightSlug)
        return inputError(DeskTr::tr("A comparison needs two different tools."));
    VD_TRY_AS(settings, site());
    VD_TRY_AS(personas, roster());
    VD_TRY_AS(left, toolWithSlug(leftSlug));
    VD_TRY_AS(right, toolWithSlug(rightSlug));
    VD_TRY_AS(comparison, comparisonOf(left.id, right.id));
    return blinded(Pairing{std::move(settings), std::move(personas), std::move(comparison),
                           std::move(left), std::move(right)},
                   m_person);
}

Result<Tool> DeskReader::toolWithSlug(const QString &slug) const
{
    VD_TRY_AS(id,
              m_database->scalar(
                  QStringLiteral("SELECT id FROM tool WHERE slug = ? AND \"exists\" = 1"), {slug}));
    const auto *text = std::get_if<QString>(&id);
    const auto valid = text ? Id::from(*text) : std::nullopt;
    if (!valid) {
        return inputError(
            DeskTr::tr("No tool has the slug \"%1\"; \"tools\" lists those there are.").arg(slug));
    }
    VD_TRY_AS(records, toolRecords(*valid));
    return std::move(toolsFrom({std::move(records)}).front());
}

// Empty, if editors chose none. It has its sides as they were asked for.
Result<Comparison> DeskReader::comparisonOf(const Id &left, const Id &right) const
{
    const auto sql = QStringLiteral("SELECT id FROM comparison WHERE \"exists\" = 1 AND "
                                    "((\"left\" = ? AND \"right\" = ?) OR "
                                    "(\"left\" = ? AND \"right\" = ?))");
    VD_TRY_AS(id, m_database->scalar(sql, {left.text(), right.text(), right.text(), left.text()}));
    Comparison comparison;
    const auto *text = std::get_if<QString>(&id);
    if (const auto valid = text ? Id::from(*text) : std::nullopt) {
        VD_TRY_AS(record, RecordStore(*m_database).find({Kind::Comparison, *valid}));
        comparison = Comparison::from(record);
    }
    comparison.left = left;
    comparison.right = right;
    return comparison;
}

Result<std::vector<PanelRow>> DeskReader::panelRows() const
{
    VD_TRY_AS(settings, site());
    VD_TRY_AS(rows, PanelRows(*m_database, settings.shipThreshold).all(PanelRows::Present));
    return rowsSeen(std::move(rows), settings, m_person);
}

Result<std::vector<PanelRow>> DeskReader::deletedPanelRows() const
{
    VD_TRY_AS(settings, site());
    VD_TRY_AS(rows, PanelRows(*m_database, settings.shipThreshold).all(PanelRows::Deleted));
    return rowsSeen(std::move(rows), settings, m_person);
}

Result<std::map<Id, std::optional<PanelRow>>> DeskReader::panelRowsOf(
    const std::vector<Change> &changes) const
{
    VD_TRY_AS(settings, site());
    std::map<Id, std::optional<PanelRow>> rows;
    for (const Change &change : changes) {
        VD_TRY_AS(tool, toolOf(change.field.record));
        if (tool.isNull() || rows.contains(tool))
            continue;
        VD_TRY_AS(row, PanelRows(*m_database, settings.shipThreshold).of(tool));
        if (row && settings.blind)
            row = blinded(std::move(*row), m_person);
        rows.emplace(tool, std::move(row));
    }
    return rows;
}

Result<Id> DeskReader::toolOf(const RecordRef &record) const
{
    if (record.kind == Kind::Tool)
        return record.id;
    if (record.kind != Kind::Seat && record.kind != Kind::Note)
        return Id();
    VD_TRY_AS(part, RecordStore(*m_database).find(record));
    return part.reference(record.kind == Kind::Seat ? Field::SeatTool : Field::NoteTool);
}

// A hit would reveal words of the hidden reviews and notes.
Result<std::vector<Id>> DeskReader::withoutHiddenTools(std::vector<Id> tools) const
{
    VD_TRY_AS(hidden, hiddenTools());
    std::erase_if(tools, [&](const Id &tool) { return hidden.contains(tool); });
    return tools;
}

Result<std::vector<Id>> DeskReader::toolsWith(const QString &typed) const
{
    VD_TRY_AS(found, m_search->toolsWith(typed));
    return withoutHiddenTools(std::move(found));
}

Result<std::vector<Id>> DeskReader::toolsWithPhrase(const QString &typed) const
{
    VD_TRY_AS(found, m_search->toolsWithPhrase(typed));
    return withoutHiddenTools(std::move(found));
}

Result<std::vector<std::unordered_set<Id>>> DeskReader::toolsWith(
    const std::vector<QueryText> &texts) const
{
    std::vector<std::unordered_set<Id>> found;
    for (const QueryText &text : texts) {
        VD_TRY_AS(tools, text.isPhrase ? toolsWithPhrase(text.words) : toolsWith(text.words));
        found.emplace_back(tools.begin(), tools.end());
    }
    return found;
}

} // namespace vd
