// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/undoreader.h"

#include "base/clock.h"
#include "desk/recordstore.h"
#include "desk/tr.h"
#include "desk/undo.h"

#include <algorithm>
#include <map>

namespace vd {

namespace {

// Nearly always enough to find both steps; more entries are read only if needed.
constexpr int fewEntries = 32;

QString lineOf(const UndoStep &step, const ChangedSince &changed)
{
    const QString field = pathOf(changed.field);
    const QString theirs = excerptOf(changed.theirs, 80);
    const QString wanted = excerptOf(changed.wanted, 80);
    if (changed.author.isEmpty()) {
        return DeskTr::tr("\"%1\" cannot be reverted: %2 was changed since. It is %3 now and would "
                          "become %4. Nothing was overwritten.")
            .arg(step.label, field, theirs, wanted);
    }
    return DeskTr::tr("\"%1\" cannot be reverted: %2 was changed by %3 at %4. It is %5 now and "
                      "would become %6. Nothing was overwritten.")
        .arg(step.label, field, changed.author, isoInstant(changed.at), theirs, wanted);
}

bool isAsked(const Change &change)
{
    return !findField(change.field.record.kind, change.field.field)->isDerived;
}

} // namespace

Result<UndoSteps> UndoReader::stepsOf(const QString &author, qint64 upTo)
{
    for (int count = fewEntries;; count *= 4) {
        VD_TRY_AS(entries, m_journal.outlinesBy(author, upTo, count));
        const UndoHistory history(entries);
        const bool isAll = entries.size() < size_t(count);
        if (isAll || (history.isComplete && !history.done.empty()))
            return history.steps();
    }
}

Result<UndoSteps> UndoReader::stepsAfter(const JournalEntry &entry)
{
    if (!entry.edit.reverts && !entry.edit.changes.empty())
        return UndoSteps{UndoStep{entry.position, entry.edit.label}, {}};
    return stepsOf(entry.edit.author, entry.position);
}

Result<std::vector<Change>> UndoReader::reversalOf(const UndoStep &step)
{
    VD_TRY_AS(entries, m_journal.entriesBetween(step.position - 1, step.position));
    const auto back = entries.empty() ? std::vector<Change>()
                                      : inverted(entries.front().edit.changes);
    std::vector<Change> changes;
    std::map<RecordRef, Record> records;
    for (const Change &change : back) {
        auto found = records.find(change.field.record);
        if (found == records.end()) {
            VD_TRY_AS(record, RecordStore(m_database).find(change.field.record));
            found = records.emplace(change.field.record, std::move(record)).first;
        }
        const Value &held = found->second.value(change.field.field);
        if (held != change.after && (isAsked(change) || held == change.before))
            changes.push_back(change);
    }
    // A step that changes only derived fields would be invisible to the author.
    if (std::ranges::any_of(back, isAsked) && std::ranges::none_of(changes, isAsked))
        changes.clear();
    return changes;
}

bool UndoReader::stays(const std::vector<Change> &changes, const RecordRef &within)
{
    const FieldRef exists{within, Field::Exists};
    const bool isTakenAway = std::ranges::any_of(changes, [&](const Change &change) {
        return change.field == exists && change.after == Value(qint64(0));
    });
    if (isTakenAway)
        return false;
    return changes.empty() || std::ranges::any_of(changes, [&](const Change &change) {
               return isAsked(change) && change.field.record == within;
           });
}

UndoRefusal UndoReader::elsewhere(const UndoStep &step, std::vector<Change> changes)
{
    std::erase_if(changes, [](const Change &change) { return !isAsked(change); });
    UndoRefusal refusal(UndoRefusal::Reason::Elsewhere, step,
                        Error::input(DeskTr::tr("\"%1\" changed another place.").arg(step.label)));
    refusal.elsewhere = std::move(changes);
    return refusal;
}

Result<UndoRefusal> UndoReader::refusalOf(const UndoStep &step, const Refusal &refusal)
{
    using Reason = UndoRefusal::Reason;
    if (refusal.conflicts.empty()) {
        const bool isRule = refusal.error.kind == ErrorKind::Input;
        return UndoRefusal(isRule ? Reason::Forbidden : Reason::Failed, step, refusal.error);
    }
    UndoRefusal since(Reason::ChangedSince, step, {});
    for (const Conflict &conflict : refusal.conflicts) {
        ChangedSince changed{conflict.field, {}, 0, conflict.theirs, conflict.mine};
        VD_TRY_AS(entry, m_journal.lastToChange(conflict.field, step.position));
        if (entry) {
            changed.author = entry->edit.author;
            changed.at = entry->at;
        }
        since.error.lines += lineOf(step, changed);
        since.changed.push_back(std::move(changed));
    }
    return since;
}

} // namespace vd
