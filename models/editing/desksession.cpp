// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/desksession.h"

#include <QFileInfo>

#include <algorithm>
#include <span>

namespace vd {

namespace {

using RecordChanges = std::span<const Change>;

// Calls `use` once per record: a commit lists the changes of a record together.
template<typename Use>
void forEachRecord(const std::vector<Change> &changes, Use use)
{
    for (auto first = changes.begin(); first != changes.end();) {
        const auto last = std::find_if(first, changes.end(), [&](const Change &change) {
            return change.field.record != first->field.record;
        });
        use(first->field.record, RecordChanges(first, last));
        first = last;
    }
}

// What is known of a changed record that the working copy does not have.
enum class Unheld {
    Elsewhere, // it belongs to a tool that is not loaded
    Made,      // the edit created it
    Unknown,   // it may belong to a loaded tool
};

// The changes of a new record include its slug, its tools or its seat's tool.
Unheld unheld(RecordChanges changes, const WorkingCopy &workingCopy)
{
    const auto changeOf = [&](Field field) {
        const auto it = std::ranges::find(changes, field,
                                          [](const Change &change) { return change.field.field; });
        return it == changes.end() ? nullptr : &*it;
    };
    const auto isNew = [](const Change &change) {
        return change.before == findField(change.field.record.kind, change.field.field)->fallback;
    };
    const auto ofTool = [&](Field field) {
        const Change *change = changeOf(field);
        if (!change)
            return changeOf(Field::Exists) ? Unheld::Unknown : Unheld::Elsewhere;
        const auto *tool = std::get_if<QString>(&change->after);
        if (!tool || !workingCopy.holds({Kind::Tool, Id::from(*tool).value_or(Id())}))
            return Unheld::Elsewhere;
        return isNew(*change) ? Unheld::Made : Unheld::Unknown;
    };
    const auto ofDesk = [&](Field field) {
        const Change *change = changeOf(field);
        return change && isNew(*change) ? Unheld::Made : Unheld::Elsewhere;
    };
    switch (changes.front().field.record.kind) {
    case Kind::Seat: return ofTool(Field::SeatTool);
    case Kind::Note: return ofTool(Field::NoteTool);
    case Kind::Persona: return ofDesk(Field::Slug);
    case Kind::Comparison: return ofDesk(Field::Left);
    case Kind::Site:
    case Kind::Tool: break;
    }
    return Unheld::Elsewhere;
}

// The progress of what comes before the work itself: its words, and hardly any of the whole.
Progress beforeAll(const DeskSession::ProgressPtr &progress)
{
    return Progress([progress](int, const QString &words) {
        progress->setProgressValueAndText(1, words);
        return !progress->isCanceled();
    });
}

} // namespace

// A desk that is being opened.
struct DeskSession::Opening
{
    QString path;
    std::shared_ptr<LiveDesk> desk;
    LiveDesk::Opened opened;
    std::optional<DeskRecords> records; // nullopt while they are being read
    std::vector<Commit> since;          // by other programs, after that
};

DeskSession::DeskSession(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_queue(m_workingCopy)
{
    connect(&m_queue, &EditQueue::shownChanged, this, &DeskSession::shown);
    connect(&m_queue, &EditQueue::committed, this, [this](const Commit &commit) {
        follow(commit, [this](const Change &change) {
            return m_workingCopy.store(change.field, change.after);
        });
    });
    connect(&m_queue, &EditQueue::idle, this, [this] { m_workingCopy.keepTools(m_inHand); });
}

DeskSession::~DeskSession()
{
    m_queue.sendAll();
}

void DeskSession::setAuthor(const QString &author)
{
    const bool isOther = author != m_queue.author();
    m_queue.setAuthor(author);
    m_workingCopy.setViewer(author);
    if (m_desk)
        m_desk->setViewer(author);
    refreshSteps();
    if (isOther)
        emit authorChanged();
}

void DeskSession::open(const QString &path)
{
    auto ready = std::make_shared<QPromise<void>>();
    ready->start();
    const auto opening = std::make_shared<Opening>();
    opening->path = path;
    // Checked after the first read, so that a large desk is shown at once. Nothing is written
    // before the check.
    opening->desk = std::make_shared<LiveDesk>(path, Desk::Checks::None, m_clock, ready->future());
    m_opening = opening;
    LiveDesk *desk = opening->desk.get();
    connect(desk, &LiveDesk::committed, this,
            [this, desk](const Commit &commit) { onAnnounced(desk, commit); });
    connect(desk, &LiveDesk::displaced, this, [this, desk](const QString &reason) {
        if (desk == m_desk.get())
            emit displaced(reason);
    });
    if (isOpen() && QFileInfo(path).canonicalFilePath() == m_path) {
        // If the file is already open, closing a second handle would release the locks that this
        // process has on it. So the open desk must be idle meanwhile.
        m_desk->ask([ready, opened = desk->opened()](Desk &) mutable -> Result<void> {
            ready->finish();
            opened.waitForFinished();
            return {};
        });
    } else {
        ready->finish();
    }
    then(this, desk->opened(), [opening](const Result<LiveDesk::Opened> &opened) {
        if (opened)
            opening->opened = *opened;
    });
    then(this, desk->read([](const DeskReader &reader) { return reader.recordsBesideTools(); }),
         [this, opening](Result<DeskRecords> records) { onRead(opening, std::move(records)); });
}

void DeskSession::onRead(const OpeningPtr &opening, Result<DeskRecords> records)
{
    if (opening != m_opening)
        return; // another desk was requested since
    if (!records) {
        m_opening.reset();
        emit openFailed(opening->path, records.error());
        return;
    }
    opening->records = std::move(*records);
    m_queue.drain([this, opening](const Result<void> &written) {
        if (opening != m_opening)
            return;
        m_opening.reset();
        if (written)
            adopt(*opening);
        else
            emit openBlocked(opening->path, written.error());
    });
}

void DeskSession::adopt(Opening &opening)
{
    const auto before = std::exchange(m_desk, opening.desk);
    m_desk->setViewer(m_queue.author());
    m_desks.drop();
    m_loads.drop();
    m_queue.setDesk(*m_desk);
    m_workingCopy.clear();
    m_wanted.clear();
    m_inHand.clear();
    m_path = opening.opened.path;
    m_readOnlyReason = opening.opened.readOnlyReason;
    m_workingCopy.put(opening.records->site);
    for (const auto *list : {&opening.records->personas, &opening.records->comparisons}) {
        for (const Record &record : *list)
            m_workingCopy.put(record);
    }
    emit opened();
    for (const Commit &commit : opening.since)
        onAnnounced(m_desk.get(), commit);
    refreshSteps();
    ask(
        this, [](Desk &desk) { return desk.checkStructure(); },
        [this](const Result<void> &sound) {
            if (!sound)
                restrictToReading(sound.error().text());
        });
    if (before) // keep it until it has answered all requests, without waiting here
        then(this, before->ask([](Desk &) { return Result<void>(); }),
             [before](const Result<void> &) {});
}

void DeskSession::restrictToReading(const QString &reason)
{
    m_readOnlyReason = reason;
    emit restricted(reason);
}

void DeskSession::load(const std::set<Id> &tools)
{
    using Read = Result<std::vector<ToolRecords>>;
    m_queue.flush();
    m_wanted = tools;
    readWhole(
        this,
        [tools](const DeskReader &reader) -> Read {
            std::vector<ToolRecords> found;
            for (const Id &tool : tools) {
                VD_TRY_AS(records, reader.toolRecords(tool));
                found.push_back(std::move(records));
            }
            return found;
        },
        [this, tools, ticket = m_loads.next()](const Read &read) {
            if (!ticket.isLatest())
                return;
            if (read)
                onToolsRead(tools, *read);
            else
                emit failed(read.error());
        });
}

void DeskSession::onToolsRead(const std::set<Id> &tools, const std::vector<ToolRecords> &read)
{
    std::vector<FieldRef> seen;
    for (const ToolRecords &records : read) {
        for (const Change &change : m_workingCopy.changesTo(records)) {
            if (m_queue.receive(change))
                seen.push_back(change.field);
        }
        m_workingCopy.put(records.tool);
        for (const auto *parts : {&records.seats, &records.notes}) {
            for (const Record &part : *parts)
                m_workingCopy.put(part);
        }
    }
    m_inHand = tools;
    if (!seen.empty())
        emit shown(seen);
    if (m_queue.isIdle()) // else later: waiting edits use the loaded records
        m_workingCopy.keepTools(m_inHand);
    emit toolsLoaded();
}

bool DeskSession::show(const FieldRef &field, const Value &after)
{
    if (!m_readOnlyReason.isEmpty() || !m_workingCopy.holds(field.record) ||
        m_workingCopy.shown(field) == after)
        return false;
    m_workingCopy.show(field, after);
    return true;
}

void DeskSession::change(const FieldRef &field, const Value &after, const QString &label,
                         const std::vector<FieldValue> &along)
{
    if (!show(field, after))
        return;
    std::vector<FieldRef> fields{field};
    if (!m_queue.conflicts().contains(field)) {
        for (const FieldValue &other : along) {
            if (show(other.field, other.value))
                fields.push_back(other.field);
        }
    }
    m_queue.change(fields, label);
    emit shown(fields);
}

QFuture<DeskSession::Written> DeskSession::submit(const QString &label, std::vector<Change> changes,
                                                  const ProgressPtr &progress)
{
    auto edit = std::make_shared<const Edit>(
        Edit{label, m_queue.author(), {}, {}, std::move(changes)});
    return submit(
        [edit, progress](LiveDesk &desk) {
            return desk.apply(edit, progress ? Progress(progress) : Progress());
        },
        progress);
}

QFuture<DeskSession::Written> DeskSession::submitMany(const QString &label,
                                                      std::vector<Change> changes,
                                                      BackupReason reason,
                                                      const ProgressPtr &progress)
{
    auto edit = std::make_shared<const Edit>(
        Edit{label, m_queue.author(), {}, {}, std::move(changes)});
    auto failure = std::make_shared<std::optional<Error>>(); // set before the desk answers
    auto written = submit(
        [edit, reason, progress, failure](LiveDesk &live) {
            return live.write([edit, reason, progress, failure](Desk &desk) -> Written {
                auto backup = desk.backUpIfChanged(reason, beforeAll(progress));
                if (!backup && !progress->isCanceled())
                    *failure = std::move(backup.error());
                return desk.apply(*edit, Progress(progress));
            });
        },
        progress);
    then(this, written, [this, failure](const Written &) {
        if (*failure)
            emit backupFailed(**failure);
    });
    return written;
}

QFuture<DeskSession::Written> DeskSession::submit(EditQueue::Write write,
                                                  const ProgressPtr &progress)
{
    Q_ASSERT(isOpen());
    auto written = m_readOnlyReason.isEmpty()
                       ? m_queue.submit(std::move(write))
                       : QtFuture::makeReadyFuture(
                             Written(vd::failed(Refusal{Error::input(m_readOnlyReason), {}})));
    then(this, written, [this, progress](const Written &answer) {
        if (!answer && !(progress && progress->isCanceled()))
            emit failed(answer.error().error);
    });
    return written;
}

// Announced commits and those of the queue arrive in commit order.
void DeskSession::onAnnounced(const LiveDesk *desk, const Commit &commit)
{
    if (desk == m_desk.get())
        follow(commit, [this](const Change &change) { return m_queue.receive(change); });
    else if (m_opening && desk == m_opening->desk.get() && m_opening->records)
        m_opening->since.push_back(commit);
}

void DeskSession::follow(const Commit &commit, const Store &store)
{
    std::vector<FieldRef> seen;
    bool isPartlyUnknown = false;
    forEachRecord(commit.changes, [&](const RecordRef &ref, RecordChanges changes) {
        if (!m_workingCopy.holds(ref)) {
            const Unheld how = unheld(changes, m_workingCopy);
            isPartlyUnknown |= how == Unheld::Unknown;
            if (how != Unheld::Made)
                return;
            m_workingCopy.put(Record(ref.kind, ref.id));
        }
        for (const Change &change : changes) {
            if (store(change))
                seen.push_back(change.field);
        }
    });
    if (!seen.empty())
        emit shown(seen);
    if (commit.author == m_queue.author())
        setSteps(commit.steps);
    emit committed(commit);
    if (isPartlyUnknown && !m_wanted.empty())
        load(m_wanted); // a deleted seat or note may be restored
}

void DeskSession::refreshSteps()
{
    read(
        this,
        [author = m_queue.author()](const DeskReader &reader) { return reader.undoSteps(author); },
        [this](const Result<UndoSteps> &steps) { setSteps(steps ? *steps : UndoSteps()); });
}

void DeskSession::setSteps(const UndoSteps &steps)
{
    m_steps = steps;
    emit stepsChanged();
}

QFuture<DeskSession::Reverted> DeskSession::revert(Revert way,
                                                   const std::optional<RecordRef> &within)
{
    Q_ASSERT(isOpen());
    if (!m_readOnlyReason.isEmpty())
        return QtFuture::makeReadyFuture(
            Reverted(vd::failed(UndoRefusal(Error::input(m_readOnlyReason)))));
    // The queue only reports refused edits. This refusal is set before the desk answers.
    auto refusal = std::make_shared<std::optional<UndoRefusal>>();
    const auto written = m_queue.submit(
        [way, within, refusal, author = m_queue.author()](LiveDesk &live) {
            return live.write([way, within, refusal, author](Desk &desk) -> Written {
                auto commit = (desk.*way)(author, within);
                if (commit)
                    return std::move(*commit);
                *refusal = commit.error();
                return vd::failed(Refusal(commit.error().error));
            });
        });
    auto promise = std::make_shared<QPromise<Reverted>>();
    promise->start();
    then(this, written, [promise, refusal](const Written &answer) {
        if (answer)
            promise->addResult(Reverted(*answer));
        else
            promise->addResult(
                Reverted(vd::failed(refusal->value_or(UndoRefusal(answer.error().error)))));
        promise->finish();
    });
    return promise->future();
}

QFuture<DeskSession::Reverted> DeskSession::undo(const std::optional<RecordRef> &within)
{
    return revert(&Desk::undo, within);
}

QFuture<DeskSession::Reverted> DeskSession::redo(const std::optional<RecordRef> &within)
{
    return revert(&Desk::redo, within);
}

QFuture<DeskSession::Written> DeskSession::skip(const UndoStep &step)
{
    return submit([step, author = m_queue.author()](LiveDesk &live) {
        return live.write([step, author](Desk &desk) -> Written {
            VD_TRY_AS(commit, desk.skip(step, author));
            return commit;
        });
    });
}

QFuture<Result<void>> DeskSession::drain()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_queue.drain([promise](const Result<void> &written) {
        promise->addResult(written);
        promise->finish();
    });
    return promise->future();
}

} // namespace vd

#include "moc_desksession.cpp"
