// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/backup.h"
#include "desk/database.h"
#include "desk/deskfile.h"
#include "desk/editwriter.h"
#include "desk/journal.h"
#include "desk/migrator.h"
#include "desk/panelrows.h"
#include "desk/queries.h"
#include "desk/recordstore.h"
#include "desk/searchindex.h"
#include "desk/verifier.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

namespace vd {

namespace {

constexpr int undoableEntries = 2000;
constexpr qint64 firstEntry = 1; // makes the desk's site, without which there is no desk

} // namespace

Desk::Desk(std::unique_ptr<Database> database, Clock clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
{
}

Desk::~Desk() = default;

const QString &Desk::path() const
{
    return m_database->path();
}

bool Desk::isReadOnly() const
{
    return !m_readOnlyReason.isEmpty();
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, Checks checks, const Clock &clock)
{
    VD_TRY_AS(file, DeskFile::examine(path));
    const bool newer = file.schema > Migrator::newestSchema();
    const bool writable = file.writable && !newer;
    VD_TRY_AS(database, Database::open(file.path, writable ? Database::Access::Write
                                                           : Database::Access::Read));
    std::unique_ptr<Desk> desk(new Desk(std::move(database), clock));
    desk->m_newer = newer;
    if (newer) {
        desk->refuseWrites(ErrorKind::Input,
                           tr("%1 was made by a newer version of Verdict Desk (schema %2; this "
                              "one knows %3). It can be read and exported, not changed.")
                               .arg(file.path)
                               .arg(file.schema)
                               .arg(Migrator::newestSchema()));
    } else if (!writable) {
        desk->refuseWrites(ErrorKind::System, tr("%1 or its folder is not writable for you. It "
                                                 "can be read and exported, not changed.")
                                                  .arg(file.path));
    }
    auto current = desk->bringUpToDate();
    if (checks == Checks::Structure)
        VD_TRY(desk->checkStructure());
    if (!current && checks == Checks::Structure)
        return failed(std::move(current.error()));
    if (auto position = desk->position())
        desk->m_position = *position;
    else if (checks == Checks::Structure)
        return failed(position.error());
    return desk;
}

void Desk::refuseWrites(ErrorKind kind, const QString &reason)
{
    m_readOnlyKind = kind;
    m_readOnlyReason = reason;
}

Result<void> Desk::bringUpToDate()
{
    // Not what the file's header says: beside the journal of a write that was cut off, that is not
    // the last word. What cannot be read here is for the checks to tell.
    const auto schema = Migrator::schemaOf(*m_database);
    if (!schema || *schema >= Migrator::newestSchema())
        return {};
    if (!isReadOnly()) {
        const auto migrated = migrate();
        if (migrated)
            return {};
        m_older = true;
        refuseWrites(migrated.error().kind,
                     tr("%1 was made by an older version of Verdict Desk (schema %2) and could not "
                        "be brought up to date, so it can be read and exported, not changed. %3")
                         .arg(path(), QString::number(*schema), migrated.error().text()));
    }
    return Migrator::showAsNewest(*m_database);
}

Result<void> Desk::migrate()
{
    VD_TRY(checkStructure());
    return Migrator::migrate(*m_database, backupsFolder(), m_clock);
}

Result<void> Desk::checkStructure()
{
    QStringList faults;
    VD_TRY(m_database->read(QStringLiteral("PRAGMA quick_check(1)"), {}, [&](const Row &row) {
        if (row.text(0) != QLatin1String("ok"))
            faults += row.text(0).section(u'\n', -1);
    }));
    VD_TRY(m_database->read(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) {
        faults += tr("a %1 points at a %2 that is not there").arg(row.text(0), row.text(2));
    }));
    VD_TRY_AS(whole, m_database->isWhole());
    if (!whole)
        faults += tr("its end is cut off");
    if (faults.isEmpty())
        return {};
    m_damage = Error::input(tr("%1 is damaged (%2). It was left as it is; \"verify\" lists what is "
                               "wrong with it.")
                                .arg(path(), faults.constFirst()));
    return failed(*m_damage);
}

Result<void> Desk::requireWritable() const
{
    if (m_damage)
        return failed(*m_damage);
    if (!isReadOnly())
        return {};
    return failed(Error{m_readOnlyKind, {m_readOnlyReason}});
}

Result<Commit, Refusal> Desk::apply(const Edit &edit)
{
    if (auto writable = requireWritable(); !writable)
        return failed(Refusal{std::move(writable.error()), {}});
    auto transaction = Transaction::begin(*m_database, Transaction::Mode::Write);
    if (!transaction)
        return failed(Refusal{transaction.error(), {}});
    EditWriter writer(*m_database, m_clock());
    auto commit = writer.write(edit);
    if (!commit || commit->changes.empty())
        return commit;
    if (auto committed = transaction->commit(); !committed) {
        transaction->rollBack();
        if (auto settled = settle(writer.hash(), std::move(committed.error())); !settled)
            return failed(Refusal{std::move(settled.error()), {}});
    }
    announce(*commit);
    return commit;
}

// COMMIT can fail at its last step, the sync of the folder behind the deleted rollback journal,
// when the edit is in the file for good.
Result<void> Desk::settle(const QString &hash, Error failure)
{
    const auto last = Journal(*m_database).lastHash();
    if (!last) { // the roll-back failed, too: a rollback journal waits for the next to read it
        return systemError(tr("%1: writing failed, and whether the last edit was saved shows only "
                              "when the desk is opened again. Everything before it is safe.")
                               .arg(path()));
    }
    if (*last != hash)
        return failed(std::move(failure));
    if (syncFolder(QFileInfo(path()).absolutePath()))
        return {};
    return systemError(tr("%1: the disk does not confirm that the last edit is saved. It may be "
                          "lost if the power fails now.")
                           .arg(path()));
}

Result<UndoSteps> Desk::undoSteps(const QString &author)
{
    VD_TRY_AS(entries, Journal(*m_database).latestBy(author, undoableEntries));
    std::erase_if(entries, [](const JournalEntry &entry) { return entry.position == firstEntry; });
    return vd::undoSteps(entries);
}

Result<Commit> Desk::undo(const QString &author)
{
    VD_TRY_AS(steps, undoSteps(author));
    if (!steps.undo)
        return inputError(tr("There is nothing to undo."));
    return revert(*steps.undo, tr("Undo: %1").arg(steps.undo->label), author);
}

Result<Commit> Desk::redo(const QString &author)
{
    VD_TRY_AS(steps, undoSteps(author));
    if (!steps.redo)
        return inputError(tr("There is nothing to redo."));
    return revert(*steps.redo, tr("Redo: %1").arg(steps.redo->label), author);
}

Result<Commit> Desk::revert(const UndoStep &step, const QString &label, const QString &author)
{
    VD_TRY_AS(entries, Journal(*m_database).entriesBetween(step.position - 1, step.position));
    if (entries.size() != 1)
        return inputError(tr("The journal's entry %1 is gone.").arg(step.position));
    Edit edit{label, author, {}, step.position, {}};
    for (Change &change : inverted(entries.front().edit.changes)) {
        if (findField(change.field.record.kind, change.field.field)->isDerived) {
            VD_TRY_AS(record, RecordStore(*m_database).find(change.field.record));
            if (record.value(change.field.field) != change.before)
                continue; // the desk goes on from what came after
        }
        edit.changes.push_back(std::move(change));
    }
    auto commit = apply(edit);
    if (!commit)
        return failed(std::move(commit.error().error));
    return std::move(*commit);
}

void Desk::announce(const Commit &own)
{
    // In the order of commits: first what others committed since this desk last looked. If that
    // cannot be read now, a later catchUp() tells it, and this edit once more.
    if (catchUpTo(own.position - 1))
        m_position = own.position;
    emit committed(own);
}

Result<void> Desk::catchUp()
{
    return catchUpTo(std::numeric_limits<qint64>::max());
}

Result<void> Desk::catchUpTo(qint64 position)
{
    VD_TRY_AS(entries, Journal(*m_database).entriesBetween(m_position, position));
    for (JournalEntry &entry : entries) {
        m_position = entry.position;
        emit committed(
            {entry.position, entry.edit.label, entry.edit.author, std::move(entry.edit.changes)});
    }
    return {};
}

template<typename F>
auto Desk::atOneMoment(F query) -> decltype(query())
{
    auto transaction = Transaction::begin(*m_database, Transaction::Mode::Read);
    if (!transaction)
        return failed(std::move(transaction.error()));
    return query();
}

Result<qint64> Desk::position()
{
    return Journal(*m_database).position();
}

Result<Site> Desk::site()
{
    VD_TRY_AS(record, Queries(*m_database).siteRecord());
    return Site::from(record);
}

Result<Roster> Desk::roster()
{
    return Queries(*m_database).roster();
}

Result<std::vector<PanelRow>> Desk::panelRows()
{
    return atOneMoment([this] { return PanelRows(*m_database).all(); });
}

Result<std::vector<PanelRow>> Desk::deletedPanelRows()
{
    return atOneMoment([this] { return PanelRows(*m_database).all(PanelRows::Deleted); });
}

Result<std::set<Id>> Desk::hiddenTools(const QString &person)
{
    return atOneMoment([&] { return Queries(*m_database).hiddenTools(person); });
}

Result<std::map<Id, std::optional<PanelRow>>> Desk::panelRowsOf(const std::vector<Change> &changes)
{
    using Rows = std::map<Id, std::optional<PanelRow>>;
    return atOneMoment([&]() -> Result<Rows> {
        Rows rows;
        for (const Change &change : changes) {
            VD_TRY_AS(tool, Queries(*m_database).toolOf(change.field.record));
            if (tool.isNull() || rows.contains(tool))
                continue;
            VD_TRY_AS(row, PanelRows(*m_database).of(tool));
            rows.emplace(tool, std::move(row));
        }
        return rows;
    });
}

Result<Pairing> Desk::pairing(const QString &leftSlug, const QString &rightSlug)
{
    return atOneMoment([&] { return Queries(*m_database).pairing(leftSlug, rightSlug); });
}

Result<Snapshot> Desk::snapshot()
{
    return Snapshot::take(*m_database);
}

Result<Contents> Desk::contents()
{
    VD_TRY_AS(moment, snapshot());
    VD_TRY_AS(site, moment.site());
    VD_TRY_AS(personas, moment.personas());
    VD_TRY_AS(tools, moment.allToolRecords());
    VD_TRY_AS(comparisons, moment.comparisons());
    return Contents{Site::from(site), rosterFrom(personas), toolsFrom(tools),
                    std::move(comparisons)};
}

Result<DeskRecords> Desk::records()
{
    return atOneMoment([this]() -> Result<DeskRecords> {
        RecordStore store(*m_database);
        VD_TRY_AS(records, readBesideTools());
        VD_TRY_AS(tools, store.all(Kind::Tool));
        records.tools = std::move(tools);
        VD_TRY_AS(seats, store.all(Kind::Seat));
        records.seats = std::move(seats);
        VD_TRY_AS(notes, store.all(Kind::Note));
        records.notes = std::move(notes);
        return records;
    });
}

Result<DeskRecords> Desk::recordsBesideTools()
{
    return atOneMoment([this] { return readBesideTools(); });
}

Result<DeskRecords> Desk::readBesideTools()
{
    RecordStore store(*m_database);
    DeskRecords records;
    VD_TRY_AS(site, Queries(*m_database).siteRecord());
    records.site = std::move(site);
    VD_TRY_AS(personas, store.all(Kind::Persona));
    records.personas = std::move(personas);
    VD_TRY_AS(comparisons, store.all(Kind::Comparison));
    records.comparisons = std::move(comparisons);
    return records;
}

Result<ToolRecords> Desk::toolRecords(const Id &tool)
{
    return atOneMoment([&]() -> Result<ToolRecords> {
        RecordStore store(*m_database);
        VD_TRY_AS(record, store.find({Kind::Tool, tool}));
        VD_TRY_AS(seats, store.seatsOf(tool));
        VD_TRY_AS(notes, store.notesOf(tool));
        return ToolRecords{std::move(record), std::move(seats), std::move(notes)};
    });
}

Result<qint64> Desk::nextPlace(Kind kind)
{
    return RecordStore(*m_database).nextPlace(kind);
}

Result<std::vector<JournalEntry>> Desk::history()
{
    return Journal(*m_database).entriesBetween(0, std::numeric_limits<qint64>::max());
}

Result<void> Desk::repairSearchIndex()
{
    if (isReadOnly() || std::exchange(m_searchChecked, true))
        return {};
    VD_TRY_AS(transaction, Transaction::begin(*m_database, Transaction::Mode::Write));
    SearchIndex search(*m_database);
    VD_TRY_AS(agrees, search.agrees());
    if (agrees)
        return {};
    VD_TRY(search.rebuild());
    return transaction.commit();
}

Result<Id> Desk::toolNumbered(qint64 number)
{
    if (!m_toolsByNumber.contains(number)) {
        VD_TRY(m_database->read(
            QStringLiteral("SELECT number, id FROM tool"), {}, [this](const Row &row) {
                m_toolsByNumber[row.integer(0)] = Id::from(row.text(1)).value_or(Id());
            }));
    }
    return m_toolsByNumber[number];
}

Result<std::vector<Id>> Desk::toolsNumbered(const std::vector<qint64> &numbers)
{
    std::vector<Id> tools;
    for (const qint64 number : numbers) {
        VD_TRY_AS(tool, toolNumbered(number));
        tools.push_back(tool);
    }
    return tools;
}

Result<std::vector<Id>> Desk::toolsWith(const QString &typed)
{
    VD_TRY(repairSearchIndex());
    return atOneMoment([&]() -> Result<std::vector<Id>> {
        VD_TRY_AS(numbers, SearchIndex(*m_database).toolsWith(typed));
        return toolsNumbered(numbers);
    });
}

Result<std::vector<Id>> Desk::toolsWithPhrase(const QString &typed)
{
    VD_TRY(repairSearchIndex());
    return atOneMoment([&]() -> Result<std::vector<Id>> {
        VD_TRY_AS(numbers, SearchIndex(*m_database).toolsWithPhrase(typed));
        return toolsNumbered(numbers);
    });
}

Result<std::vector<std::unordered_set<Id>>> Desk::toolsWith(const std::vector<QueryText> &texts)
{
    std::vector<std::unordered_set<Id>> found;
    for (const QueryText &text : texts) {
        VD_TRY_AS(tools, text.isPhrase ? toolsWithPhrase(text.words) : toolsWith(text.words));
        found.emplace_back(tools.begin(), tools.end());
    }
    return found;
}

Result<std::vector<Problem>> Desk::verify()
{
    return Verifier(*m_database).verify();
}

Result<void> Desk::copyTo(const QString &target)
{
    const auto mode = isReadOnly() ? Transaction::Mode::Read : Transaction::Mode::Write;
    VD_TRY_AS(held, Transaction::begin(*m_database, mode));
    return copyDesk(*m_database, target);
}

} // namespace vd

#include "moc_desk.cpp"
