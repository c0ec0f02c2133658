// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importpreview.h"

#include "exchange/tr.h"

#include <algorithm>

namespace vd {

namespace {

// What records are called after the import: a seat by its tool and persona, a comparison by its
// two tools, a note by its tool and author.
class Names
{
public:
    Names(const DeskRecords &desk, const std::vector<Change> &changes)
    {
        for (const auto *list :
             {&desk.personas, &desk.tools, &desk.seats, &desk.comparisons, &desk.notes}) {
            for (const Record &record : *list)
                m_records.emplace(record.ref(), record);
        }
        m_records.emplace(desk.site.ref(), desk.site);
        for (const Change &change : changes) {
            const RecordRef &ref = change.field.record;
            m_records.try_emplace(ref, Record(ref.kind, ref.id))
                .first->second.set(change.field.field, change.after);
        }
    }

    QString of(const RecordRef &ref) const
    {
        const auto it = m_records.find(ref);
        if (it == m_records.end())
            return {};
        const Record &record = it->second;
        const auto named = [&](Kind kind, Field field) {
            return of({kind, record.reference(field)});
        };
        switch (ref.kind) {
        case Kind::Seat:
            return QStringLiteral("%1 · %2").arg(named(Kind::Tool, Field::SeatTool),
                                                 named(Kind::Persona, Field::SeatPersona));
        case Kind::Comparison:
            return QStringLiteral("%1 · %2").arg(named(Kind::Tool, Field::Left),
                                                 named(Kind::Tool, Field::Right));
        case Kind::Note:
            return QStringLiteral("%1 · %2").arg(named(Kind::Tool, Field::NoteTool),
                                                 record.text(Field::Author));
        case Kind::Site:
        case Kind::Persona:
        case Kind::Tool: return record.text(Field::Name);
        }
        Q_UNREACHABLE();
    }

private:
    std::map<RecordRef, Record> m_records;
};

// How much of the whole is done behind each phase, by the time that they take for 1,000 tools.
namespace done {
enum { Files = 250, Desk = 350, Plan = 600, List = 990 };
}

} // namespace

int ImportPreview::count(bool isNew) const
{
    return int(std::ranges::count(records, isNew, &Touched::isNew));
}

Result<void> ImportPreview::list(const DeskRecords &desk, Progress &progress)
{
    VD_TRY(progress.begin(done::List, plan.changes.size(),
                          ExchangeTr::tr("Listing what would change…")));
    const Names names(desk, plan.changes);
    std::map<RecordRef, size_t> places;
    for (const Change &change : plan.changes) {
        VD_TRY(progress.step());
        if (change.before == change.after)
            continue;
        const RecordRef &ref = change.field.record;
        const auto [it, isFirst] = places.emplace(ref, records.size());
        if (isFirst)
            records.push_back({ref.kind, names.of(ref), false, {}});
        Touched &record = records[it->second];
        record.fields.push_back(change.field.field);
        record.isNew |= change.field.field == Field::Exists;
    }
    return {};
}

Result<std::shared_ptr<ImportPreview>> previewImport(Desk &desk, const QStringList &files,
                                                     Progress progress)
{
    std::vector<ImportFile> read;
    for (const QString &file : files) {
        const int upTo = done::Files * int(read.size() + 1) / int(files.size());
        VD_TRY_AS(json, readImportFile(file, progress, upTo));
        read.push_back({file, std::move(json)});
    }
    VD_TRY(progress.begin(done::Desk, 1, ExchangeTr::tr("Reading the desk…")));
    VD_TRY_AS(records, desk.read(&DeskReader::records));
    VD_TRY_AS(plan, planImport(records, read, progress, done::Plan));
    const auto preview = std::make_shared<ImportPreview>();
    preview->plan = std::move(plan);
    VD_TRY(preview->list(records, progress));
    progress.finish();
    return preview;
}

} // namespace vd
