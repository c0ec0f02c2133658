// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/editwriter.h"

#include "base/text.h"
#include "desk/deskrules.h"
#include "desk/searchindex.h"
#include "desk/tr.h"
#include "desk/undoreader.h"
#include "panel/fieldrule.h"

#include <algorithm>

namespace vd {

namespace {

// How much of the whole is done behind each phase, by the time that they take for 1,000 new tools.
namespace done {
enum {
    Comparing = 225,
    Deriving = 355,
    Journal = 630,
    Checking = 680,
    Writing = 795,
    Rules = 880,
    Searching = 960
};
}

Result<void> validate(const Edit &edit)
{
    if (edit.author.trimmed().isEmpty() || edit.label.isEmpty())
        return inputError(DeskTr::tr("An edit needs an author and a label."));
    for (const QString &text : {edit.author, edit.label, edit.gesture}) {
        // If storing changed the text, the hash in the journal would no longer match.
        if (const auto fault = findTextFault(text)) {
            return inputError(DeskTr::tr("The author or label of an edit: %1 is not allowed in a "
                                         "desk.")
                                  .arg(fault->name()));
        }
    }
    std::set<FieldRef> seen;
    for (const Change &change : edit.changes) {
        const FieldSpec *spec = findField(change.field.record.kind, change.field.field);
        Q_ASSERT(spec);
        if (!seen.insert(change.field).second) // only a journal of another hand has such an edit
            return inputError(DeskTr::tr("%1 is changed twice.").arg(pathOf(change.field)));
        if (const auto fault = findFault(*spec, change.after))
            return inputError(QStringLiteral("%1: %2").arg(pathOf(change.field), *fault));
    }
    return {};
}

ToolState stateOf(const Record &tool, const Record &site)
{
    return {tool,
            {},
            int(site.integer(Field::ShipThreshold)),
            tiePolicyFrom(site.text(Field::PanelTie))};
}

// Whether a change of the field changes what the search index reads.
bool isIndexed(const FieldRef &field)
{
    const Kind kind = field.record.kind;
    return field.field == Field::Exists ? isSearched(kind)
                                        : findField(kind, field.field)->isSearched;
}

// Whether the field keeps the seats' verdicts of the time when a text was written.
bool isBesideText(Field field)
{
    return field == Field::PanelTakeVerdicts || field == Field::ResolvedVerdicts;
}

} // namespace

Result<Commit, Refusal> EditWriter::write(const Edit &edit)
{
    VD_TRY(validate(edit));
    VD_TRY_AS(conflicts, load(edit));
    if (!conflicts.empty())
        return failed(Refusal::of(std::move(conflicts)));
    VD_TRY(joinGesture(edit));
    VD_TRY(updateDerivedFields());
    VD_TRY_AS(commit, log(edit));
    if (!commit.changes.empty())
        VD_TRY(store());
    return commit;
}

Result<EditWriter::PendingRecord *> EditWriter::pending(const RecordRef &ref)
{
    const auto it = m_pending.find(ref);
    if (it != m_pending.end())
        return &it->second;
    VD_TRY_AS(record, m_store.find(ref));
    return &m_pending.emplace(ref, PendingRecord{record, record, record}).first->second;
}

Result<std::vector<Conflict>> EditWriter::load(const Edit &edit)
{
    VD_TRY(m_progress.begin(done::Comparing, edit.changes.size(),
                            DeskTr::tr("Comparing with the desk…")));
    m_isReversal = edit.reverts.has_value();
    std::vector<Conflict> conflicts;
    for (const Change &change : edit.changes) {
        VD_TRY_AS(record, pending(change.field.record));
        const Value &stored = record->stored.value(change.field.field);
        if (stored != change.before)
            conflicts.push_back({change.field, change.before, stored, change.after});
        record->after.set(change.field.field, change.after);
        m_asked.insert(change.field);
        VD_TRY(m_progress.step());
    }
    return conflicts;
}

Result<void> EditWriter::joinGesture(const Edit &edit)
{
    if (edit.gesture.isEmpty())
        return {};
    VD_TRY_AS(last, m_journal.lastOf(edit.gesture, edit.author));
    if (!last)
        return {};
    m_gesture = std::move(last);
    for (const Change &change : m_gesture->edit.changes) {
        VD_TRY_AS(record, pending(change.field.record));
        record->start.set(change.field.field, change.before);
    }
    return {};
}

Result<void> EditWriter::findSite()
{
    VD_TRY_AS(id, m_database.scalar(QStringLiteral("SELECT id FROM site")));
    const auto first = m_pending.begin(); // Kind::Site comes first
    if (const auto stored = Id::from(textOf(id)))
        m_site = {Kind::Site, *stored};
    else if (isNothing(id) && first != m_pending.end() && first->first.kind == Kind::Site)
        m_site = first->first; // the first edit of a new desk creates the site
    else
        return inputError(
            DeskTr::tr("%1 is damaged: it has no site settings.").arg(m_database.path()));
    VD_TRY(pending(m_site));
    return {};
}

// If the threshold changes, any panel's verdict may change.
bool EditWriter::isThresholdMoved() const
{
    const PendingRecord &site = m_pending.at(m_site);
    return site.stored.exists() &&
           site.start.value(Field::ShipThreshold) != site.after.value(Field::ShipThreshold);
}

Result<std::set<Id>> EditWriter::toolsToUpdate()
{
    std::set<Id> tools;
    for (const auto &[ref, pending] : m_pending) {
        if (ref.kind == Kind::Tool) {
            tools.insert(ref.id);
        } else if (ref.kind == Kind::Seat) {
            const Id tool = pending.after.reference(Field::SeatTool);
            m_seats[tool].insert(ref);
            tools.insert(tool);
        } else if (ref.kind == Kind::Note) {
            const Id tool = pending.after.reference(Field::NoteTool);
            m_notes[tool].insert(ref);
            tools.insert(tool);
        }
    }
    if (isThresholdMoved())
        VD_TRY(addAllTools(tools));
    tools.erase(Id());
    return tools;
}

Result<void> EditWriter::addAllTools(std::set<Id> &tools)
{
    return m_database.read(QStringLiteral("SELECT id FROM tool WHERE \"exists\" = 1"), {},
                           [&](const Row &row) { tools.insert(row.id(0).value_or(Id())); });
}

Result<void> EditWriter::updateDerivedFields()
{
    VD_TRY(findSite());
    VD_TRY_AS(tools, toolsToUpdate());
    VD_TRY(m_progress.begin(done::Deriving, tools.size(), DeskTr::tr("Checking tool %1 of %2…")));
    for (const Id &tool : tools) {
        VD_TRY(updateDerivedFieldsOf(tool));
        VD_TRY(m_progress.step());
    }
    return {};
}

Result<void> EditWriter::updateDerivedFieldsOf(const Id &id)
{
    VD_TRY_AS(tool, pending({Kind::Tool, id}));
    if (!tool->after.exists())
        return {};
    const PendingRecord &site = m_pending.at(m_site);
    ToolState before = stateOf(tool->start, site.start);
    ToolState after = stateOf(tool->after, site.after);
    VD_TRY_AS(seats, m_store.seatsOf(id));
    addStates(seats, m_seats[id], before.seats, after.seats);
    VD_TRY_AS(notes, m_store.notesOf(id));
    addStates(notes, m_notes[id], before.notes, after.notes);
    const ToolState kept = vd::updateDerivedFields(std::move(before), std::move(after), m_now);
    setDerived(tool->after, kept.tool);
    for (const Record &note : kept.notes) {
        if (!m_notes[id].contains(note.ref()) && std::ranges::find(notes, note) != notes.end())
            continue; // not changed by this edit
        VD_TRY_AS(pendingNote, pending(note.ref()));
        setDerived(pendingNote->after, note);
    }
    return {};
}

// Sets the derived fields of a record, except those that the edit gives.
void EditWriter::setDerived(Record &record, const Record &kept) const
{
    for (const FieldSpec &spec : fieldsOf(record.kind())) {
        if (spec.isDerived && !isGiven({record.ref(), spec.field}, kept))
            record.set(spec.field, kept.value(spec.field));
    }
}

// Whether the edit gives the derived field itself. An import may give one; verdicts kept beside a
// text count only if the import also gives the text. An undo restores what the desk derived.
bool EditWriter::isGiven(const FieldRef &field, const Record &kept) const
{
    if (!m_asked.contains(field))
        return false;
    const Record &after = m_pending.at(field.record).after;
    return m_isReversal || !isBesideText(field.field) ||
           (!after.text(field.field).isEmpty() && !kept.text(field.field).isEmpty());
}

// Adds the seats or notes of a tool: as stored, and as this edit leaves them.
void EditWriter::addStates(const std::vector<Record> &stored, const std::set<RecordRef> &touched,
                           std::vector<Record> &before, std::vector<Record> &after) const
{
    for (const Record &record : stored) {
        if (!touched.contains(record.ref())) {
            before.push_back(record);
            after.push_back(record);
        }
    }
    for (const RecordRef &ref : touched) {
        const PendingRecord &pending = m_pending.at(ref);
        if (pending.start.exists())
            before.push_back(pending.start);
        if (pending.after.exists())
            after.push_back(pending.after);
    }
}

Result<std::set<qint64>> EditWriter::textsOf(const PendingRecord &pending)
{
    std::set<qint64> numbers;
    const Record &record = pending.after;
    const auto changes = changesBetween(pending.stored, record);
    const bool searched = std::ranges::any_of(
        changes, [](const Change &change) { return isIndexed(change.field); });
    if (!searched)
        return numbers;
    VD_TRY_AS(number, m_store.numberOf(record.ref()));
    if (number == 0)
        return numbers;
    numbers.insert(number);
    if (record.kind() == Kind::Tool && pending.stored.exists() != record.exists()) {
        const auto sql = QStringLiteral("SELECT number FROM seat WHERE tool = ? "
                                        "UNION ALL SELECT number FROM note WHERE tool = ?");
        VD_TRY(m_database.read(sql, {record.id().text(), record.id().text()},
                               [&](const Row &row) { numbers.insert(row.integer(0)); }));
    }
    return numbers;
}

Result<void> EditWriter::store()
{
    SearchIndex search(m_database);
    VD_TRY(forgetTexts(search));
    VD_TRY(writeRecords());
    VD_TRY(checkRules());
    VD_TRY(rememberTexts(search));
    return search.finish();
}

Result<void> EditWriter::forgetTexts(SearchIndex &search)
{
    VD_TRY(m_progress.begin(done::Checking, m_pending.size(),
                            DeskTr::tr("Checking record %1 of %2…")));
    for (const auto &[ref, pending] : m_pending) {
        VD_TRY(DeskRules::checkAlone(pending.after));
        VD_TRY_AS(numbers, textsOf(pending));
        m_texts.merge(numbers);
        VD_TRY(m_progress.step());
    }
    for (const qint64 number : m_texts)
        VD_TRY(search.forget(number));
    return {};
}

Result<void> EditWriter::writeRecords()
{
    VD_TRY(
        m_progress.begin(done::Writing, m_pending.size(), DeskTr::tr("Writing record %1 of %2…")));
    for (const auto &[ref, pending] : m_pending) { // personas and tools before their seats
        if (!changesBetween(pending.stored, pending.after)
                 .empty()) // a record that was created and deleted has no row
            VD_TRY(m_store.write(pending.stored, pending.after));
        VD_TRY(m_progress.step());
    }
    return {};
}

Result<void> EditWriter::checkRules()
{
    VD_TRY(m_progress.begin(done::Rules, m_pending.size(),
                            DeskTr::tr("Checking record %1 of %2 with the others…")));
    DeskRules rules(m_database);
    bool addresses = false;
    for (const auto &[ref, pending] : m_pending) {
        VD_TRY(rules.check(pending.stored, pending.after));
        addresses |= DeskRules::touchesAddresses(pending.stored, pending.after);
        VD_TRY_AS(numbers, textsOf(pending)); // again, because a new record has its number only now
        m_texts.merge(numbers);
        VD_TRY(m_progress.step());
    }
    return addresses ? rules.checkAddresses() : Result<void>();
}

Result<void> EditWriter::rememberTexts(SearchIndex &search)
{
    VD_TRY(m_progress.begin(done::Searching, m_texts.size(),
                            DeskTr::tr("Adding text %1 of %2 to the search…")));
    for (const qint64 number : m_texts) {
        VD_TRY(search.remember(number));
        VD_TRY(m_progress.step());
    }
    return {};
}

// An edit that changes nothing is not logged.
Result<Commit> EditWriter::unchanged(Commit commit)
{
    VD_TRY_AS(position, m_journal.position());
    commit.position = position;
    VD_TRY_AS(steps, UndoReader(m_database).stepsOf(commit.author));
    commit.steps = std::move(steps);
    return commit;
}

void EditWriter::addChanges(std::vector<Change> &committed, std::vector<Change> &logged) const
{
    for (const auto &[ref, pending] : m_pending) {
        std::ranges::move(changesBetween(pending.stored, pending.after),
                          std::back_inserter(committed));
        std::ranges::move(changesBetween(pending.start, pending.after), std::back_inserter(logged));
    }
}

// As an entry of its own, or in place of the one that it continues.
Result<JournalEntry> EditWriter::writeEntry(const Edit &edit)
{
    if (m_gesture)
        return m_journal.replaceLast(*m_gesture, edit, m_now);
    return m_journal.append(edit, m_now);
}

Result<Commit> EditWriter::log(const Edit &edit)
{
    Commit commit{0, edit.label, edit.author, {}};
    Edit logged = edit;
    logged.changes.clear();
    addChanges(commit.changes, logged.changes);
    if (commit.changes.empty() && !edit.reverts)
        return unchanged(std::move(commit));
    VD_TRY(m_progress.begin(done::Journal, 1, DeskTr::tr("Writing the journal…")));
    VD_TRY_AS(entry, writeEntry(logged));
    commit.position = entry.position;
    VD_TRY_AS(steps, UndoReader(m_database).stepsAfter(entry));
    commit.steps = std::move(steps);
    m_entry = std::move(entry);
    return commit;
}

} // namespace vd
