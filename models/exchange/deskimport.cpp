// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deskimport.h"

#include "exchange/deskimporter.h"
#include "exchange/tr.h"

#include <algorithm>

namespace vd {

namespace {

// Whether the draft differs; its changes are added to `changes`.
bool addChanges(const Draft &draft, std::vector<Change> &changes)
{
    for (const FieldSpec &spec : fieldsOf(draft.after.kind())) {
        const Value &before = draft.before.value(spec.field);
        const Value &after = draft.after.value(spec.field);
        if (before != after || draft.given.contains(spec.field))
            changes.push_back({{draft.after.ref(), spec.field}, before, after});
    }
    return draft.before != draft.after;
}

ImportCounts addAll(const Drafts &drafts, std::vector<Change> &changes)
{
    ImportCounts counts;
    for (const Draft &draft : drafts.all()) {
        if (addChanges(draft, changes))
            ++(draft.before.exists() ? counts.changed : counts.added);
    }
    return counts;
}

} // namespace

bool ImportPlan::isEmpty() const
{
    return std::ranges::all_of(changes, [](const Change &c) { return c.before == c.after; });
}

Result<ImportPlan> DeskImporter::finish()
{
    if (m_stopped)
        return failed(std::move(*m_stopped));
    if (m_untold > 0)
        m_faults += ExchangeTr::tr("and %n more fault(s)", nullptr, m_untold);
    if (!m_faults.isEmpty())
        return failed(Error{ErrorKind::Input, std::move(m_faults)});
    ImportPlan plan;
    plan.siteChanged = addChanges(m_site, plan.changes);
    plan.personas = addAll(m_personas, plan.changes);
    plan.tools = addAll(m_tools, plan.changes);
    plan.seats = addAll(m_seats, plan.changes);
    plan.comparisons = addAll(m_comparisons, plan.changes);
    plan.notes = addAll(m_notes, plan.changes);
    return plan;
}

Result<ImportPlan> planImport(const DeskRecords &desk, const std::vector<ImportFile> &files)
{
    Progress unwatched;
    return planImport(desk, files, unwatched, Progress::whole);
}

Result<ImportPlan> planImport(const DeskRecords &desk, const std::vector<ImportFile> &files,
                              Progress &progress, int upTo)
{
    size_t items = 0;
    for (const ImportFile &file : files)
        items += DeskImporter::itemsIn(file.json);
    VD_TRY(progress.begin(upTo, items, ExchangeTr::tr("Comparing with the desk…")));
    DeskImporter importer(desk, progress);
    for (const ImportFile &file : files)
        importer.read(file);
    return importer.finish();
}

} // namespace vd
