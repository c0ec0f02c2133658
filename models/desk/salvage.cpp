// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/salvage.h"

#include "desk/columns.h"
#include "desk/damageddesk.h"
#include "desk/desk.h"
#include "desk/deskfile.h"
#include "desk/tr.h"
#include "panel/fieldrule.h"
#include "panel/recordrule.h"
#include "panel/slug.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <set>
#include <span>

namespace vd {

namespace {

// The records on their way from the damaged desk to the new one.
class SalvagedRecords
{
public:
    explicit SalvagedRecords(std::vector<Problem> &lost)
        : m_lost(lost)
    {
    }

    void add(std::vector<Record> records); // of one kind; of all kinds in the order of Kind
    std::vector<Record> take() { return std::move(m_records); }

private:
    void dropFaults(Record &record);
    void giveNames(Record &record);
    void giveOwners(const Record &record);
    void need(const RecordRef &owner);
    void put(const Record &record);
    void note(const Record &record, Field field, const QString &problem);

    std::vector<Problem> &m_lost;
    std::vector<Record> m_records;
    std::set<RecordRef> m_known;
    std::set<std::pair<Kind, QString>> m_slugs;
};

void SalvagedRecords::note(const Record &record, Field field, const QString &problem)
{
    m_lost.push_back({columns::table(record.kind()), record.id().text(),
                      QLatin1String(fieldName(field)), problem});
}

void SalvagedRecords::add(std::vector<Record> records)
{
    for (Record &record : records) {
        if (m_known.contains(record.ref()))
            continue; // a damaged index can have it twice
        dropFaults(record);
        giveNames(record);
        if (const auto fault = findFault(record)) {
            note(record, fault->field,
                 DeskTr::tr("left out with its record: %1").arg(fault->problem));
            continue;
        }
        giveOwners(record);
        put(record);
    }
}

void SalvagedRecords::put(const Record &record)
{
    m_known.insert(record.ref());
    if (record.exists() && findField(record.kind(), Field::Slug))
        m_slugs.insert({record.kind(), record.text(Field::Slug)});
    m_records.push_back(record);
}

void SalvagedRecords::dropFaults(Record &record)
{
    for (const FieldSpec &spec : fieldsOf(record.kind())) {
        const Value value = record.value(spec.field);
        if (const auto fault = findFault(spec, value)) {
            note(record, spec.field,
                 DeskTr::tr("left out, because it holds %1: %2").arg(excerptOf(value, 60), *fault));
            record.set(spec.field, spec.fallback);
        } else if (textOf(value).contains(QChar::ReplacementCharacter)) {
            note(record, spec.field, DeskTr::tr("some of its characters cannot be read"));
        }
    }
    if (record.kind() == Kind::Tool && findFault(record)) // a logo needs both of its parts
        for (const Field part : {Field::LogoMime, Field::LogoData})
            record.set(part, {});
}

// A tool or a persona whose name or slug is lost, or whose slug another one has.
void SalvagedRecords::giveNames(Record &record)
{
    if (!record.exists() || !findField(record.kind(), Field::Slug))
        return;
    if (record.text(Field::Name).trimmed().isEmpty()) {
        record.set(Field::Name, DeskTr::tr("Salvaged %1").arg(record.id().text().left(8)));
        note(record, Field::Name,
             DeskTr::tr("it is called \"%1\" now").arg(record.text(Field::Name)));
    }
    const auto isTaken = [&](const Slug &slug) {
        return m_slugs.contains({record.kind(), slug.text()});
    };
    const auto slug = Slug::from(record.text(Field::Slug));
    Slug given = slug.value_or(Slug::derivedFrom(record.text(Field::Name)));
    if (given.isNull())
        given = *Slug::from(QStringLiteral("salvaged"));
    given = given.madeFree(isTaken);
    if (slug && given == *slug)
        return;
    record.set(Field::Slug, given.text());
    note(record, Field::Slug, DeskTr::tr("it is \"%1\" now").arg(given.text()));
}

void SalvagedRecords::giveOwners(const Record &record)
{
    switch (record.kind()) {
    case Kind::Seat:
        need({Kind::Persona, record.reference(Field::SeatPersona)});
        need({Kind::Tool, record.reference(Field::SeatTool)});
        break;
    case Kind::Note: need({Kind::Tool, record.reference(Field::NoteTool)}); break;
    case Kind::Site:
    case Kind::Persona:
    case Kind::Tool:
    case Kind::Comparison: break;
    }
}

void SalvagedRecords::need(const RecordRef &owner)
{
    if (m_known.contains(owner))
        return;
    Record record(owner.kind, owner.id);
    record.set(Field::Exists, qint64(1));
    note(record, Field::Exists,
         DeskTr::tr("it is lost; what belongs to it is kept under an empty one"));
    giveNames(record);
    put(record);
}

// Writes records with as few edits as their faults allow.
class SalvageWriter
{
public:
    SalvageWriter(Desk &desk, QString label, QString author, Salvage &salvage)
        : m_desk(desk)
        , m_label(std::move(label))
        , m_author(std::move(author))
        , m_salvage(salvage)
    {
    }

    Result<void> writeSite(const Record &site);
    Result<void> write(std::span<const Record> records);

private:
    Edit edit() const { return {m_label, m_author, {}, {}, {}}; }

    Desk &m_desk;
    const QString m_label;
    const QString m_author;
    Salvage &m_salvage;
};

Result<void> SalvageWriter::writeSite(const Record &site)
{
    VD_TRY_AS(made, m_desk.readWhole(&DeskReader::siteRecord));
    Edit edit = this->edit();
    Record wanted(Kind::Site, made.id());
    for (const FieldSpec &spec : fieldsOf(Kind::Site))
        wanted.set(spec.field, site.value(spec.field));
    wanted.set(Field::Exists, qint64(1));
    edit.changes = changesBetween(made, wanted);
    if (auto written = m_desk.apply(edit); !written)
        return failed(std::move(written.error().error));
    ++m_salvage.kept[Kind::Site];
    return {};
}

// All at once; where that is refused, each half by itself.
Result<void> SalvageWriter::write(std::span<const Record> records)
{
    if (records.empty())
        return {};
    Edit edit = this->edit();
    for (const Record &record : records)
        std::ranges::move(changesBetween(Record(record.kind(), record.id()), record),
                          std::back_inserter(edit.changes));
    const auto written = m_desk.apply(edit);
    if (written) {
        for (const Record &record : records)
            ++m_salvage.kept[record.kind()];
        return {};
    }
    const Error &error = written.error().error;
    if (error.kind != ErrorKind::Input)
        return failed(error);
    if (records.size() == 1) {
        const Record &record = records.front();
        m_salvage.lost.push_back({columns::table(record.kind()),
                                  record.id().text(),
                                  {},
                                  DeskTr::tr("left out: %1").arg(error.text())});
        return {};
    }
    const size_t half = records.size() / 2;
    VD_TRY(write(records.first(half)));
    return write(records.subspan(half));
}

} // namespace

Result<Salvage> salvageDesk(const QString &damaged, const QString &target, const QString &author,
                            const Clock &clock)
{
    VD_TRY(checkTarget(target));
    VD_TRY_AS(source, DamagedDesk::open(damaged, QFileInfo(target).absolutePath()));
    Salvage salvage;
    SalvagedRecords records(salvage.lost);
    std::optional<Record> site;
    for (const Kind kind : kinds) {
        VD_TRY_AS(read, source->records(kind, salvage.lost));
        if (kind == Kind::Site && !read.empty())
            site = read.front();
        else
            records.add(std::move(read));
    }
    const std::vector<Record> found = records.take();
    if (!site && found.empty())
        return inputError(DeskTr::tr("%1: nothing of it can be read. It was left as it is, and no "
                                     "desk was made. Open a backup of it.")
                              .arg(damaged));
    if (!site)
        salvage.lost.push_back(
            {columns::table(Kind::Site), {}, {}, DeskTr::tr("its settings are lost")});
    const QString label = DeskTr::tr("Salvage of %1").arg(QFileInfo(damaged).fileName());
    const auto fill = [&](Desk &desk) -> Result<void> {
        SalvageWriter writer(desk, label, author, salvage);
        if (site)
            VD_TRY(writer.writeSite(*site));
        return writer.write(found);
    };
    VD_TRY(Desk::create(target, author, clock, fill));
    return salvage;
}

} // namespace vd
