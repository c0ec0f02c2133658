// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/panelboard.h"

#include <QDate>

#include <algorithm>
#include <tuple>

namespace vd {

namespace {

// A commit with at least this many changes makes the board read all rows again.
constexpr size_t manyChanges = 2000;

} // namespace

PanelBoard::PanelBoard(DeskSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &DeskSession::opened, this, &PanelBoard::start);
    connect(&session, &DeskSession::shown, this, &PanelBoard::onShown);
    connect(&session, &DeskSession::committed, this, &PanelBoard::onCommitted);
    connect(&session, &DeskSession::authorChanged, this, &PanelBoard::onAuthorChanged);
}

BoardView PanelBoard::viewNow() const
{
    const WorkingCopy &workingCopy = m_session.workingCopy();
    const Site site = Site::from(*workingCopy.site());
    return {workingCopy.roster(), site.shipThreshold, m_session.queue().author(), site.tie};
}

const QueryWords &PanelBoard::words() const
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (!m_words || m_words->today != today) {
        m_words = QueryWords::of(m_rows.rows(), view().roster, view().shipThreshold);
        m_words->me = view().person;
        m_words->today = today;
    }
    return *m_words;
}

const ToolRow *PanelBoard::find(const Id &tool) const
{
    const int number = m_rows.numberOf(tool);
    return number < 0 ? nullptr : &m_rows.at(number).tool;
}

std::vector<ToolRow> PanelBoard::tools() const
{
    std::vector<ToolRow> tools;
    tools.reserve(size_t(m_rows.count()));
    for (int number = 0; number < m_rows.count(); ++number)
        tools.push_back(m_rows.listed(number));
    return tools;
}

bool PanelBoard::isTaken(const Slug &slug, const Id &except) const
{
    return std::ranges::any_of(m_rows.rows(), [&](const PanelRow &row) {
        return row.tool.slug == slug && row.tool.id != except;
    });
}

QString PanelBoard::nameOf(const Slug &slug) const
{
    const auto it = std::ranges::find(m_rows.rows(), slug,
                                      [](const PanelRow &row) { return row.tool.slug; });
    return it == m_rows.rows().end() ? QString() : it->tool.name;
}

Id PanelBoard::likest(const Id &tool) const
{
    const ToolRow *row = find(tool);
    const auto rank = [&](const ToolRow &other) {
        return std::tuple(!row || other.category != row->category, other.name, other.id.text());
    };
    const ToolRow *likest = nullptr;
    for (const PanelRow &other : m_rows.rows()) {
        if (other.tool.id != tool && (!likest || rank(other.tool) < rank(*likest)))
            likest = &other.tool;
    }
    return likest ? likest->id : Id();
}

void PanelBoard::start()
{
    m_isLoaded = false;
    m_failure.clear();
    setSupposing(false);
    m_rows.setView(viewNow());
    m_rows.setRows({}); // drop the rows of the former desk
    m_words.reset();
    emit reset();
    load();
}

void PanelBoard::load()
{
    m_session.read(
        this, [](const DeskReader &reader) { return reader.panelRows(); },
        [this, ticket = m_loads.next()](Result<std::vector<PanelRow>> rows) {
            if (!ticket.isLatest())
                return;
            if (rows) {
                setRows(std::move(*rows));
            } else {
                m_failure = rows.error().text();
                emit failed(rows.error());
            }
        });
}

void PanelBoard::setRows(std::vector<PanelRow> rows)
{
    m_rows.setView(viewNow());
    m_rows.setRows(std::move(rows));
    const WorkingCopy &workingCopy = m_session.workingCopy();
    for (const Record *record : workingCopy.all(Kind::Tool)) {
        if (!workingCopy.isUnsaved(record->id()))
            continue;
        // The desk does not have it yet.
        if (const auto tool = workingCopy.tool(record->id()))
            m_rows.put(panelRowOf(*tool, view().shipThreshold));
    }
    m_words.reset();
    m_isLoaded = true;
    emit reset();
}

// On a blind site, the rows lack what was hidden from the former author.
void PanelBoard::onAuthorChanged()
{
    const Record *site = m_session.workingCopy().site();
    if (site && site->integer(Field::PanelBlind) == 1)
        start();
    else
        lookAgain();
}

void PanelBoard::lookAgain()
{
    if (!m_isLoaded)
        return;
    const BoardView view = viewNow();
    const bool isAlike = view.showsAlike(m_rows.view());
    m_rows.setView(view);
    m_words.reset();
    for (const Record *tool : m_session.workingCopy().all(Kind::Tool))
        update(tool->id()); // judge() does not set all that depends on the threshold
    if (isAlike)
        emit rosterChanged();
    else
        emit reset();
}

void PanelBoard::onShown(const std::vector<FieldRef> &fields)
{
    if (!m_isLoaded)
        return;
    const WorkingCopy &workingCopy = m_session.workingCopy();
    std::set<Id> touched;
    bool isViewTouched = false;
    for (const FieldRef &field : fields) {
        const Record *record = workingCopy.find(field.record);
        if (const Id tool = record ? toolOf(*record) : Id(); !tool.isNull())
            touched.insert(tool);
        else if (field.record.kind == Kind::Persona)
            isViewTouched = true;
        else if (field.record.kind == Kind::Site)
            isViewTouched |= field.field == Field::ShipThreshold ||
                             field.field == Field::PanelBlind || field.field == Field::PanelTie;
    }
    if (isViewTouched)
        lookAgain();
    for (const Id &tool : touched)
        update(tool);
}

void PanelBoard::onCommitted(const Commit &commit)
{
    // Whether a panel take is stale depends on the threshold, and on a field that rows do not have.
    // Rows also do not have what blind mode hides.
    const bool isRule = std::ranges::any_of(commit.changes, [](const Change &change) {
        return change.field.field == Field::ShipThreshold ||
               change.field.field == Field::PanelBlind;
    });
    if (isRule || commit.changes.size() > manyChanges) {
        load();
        return;
    }
    std::vector<Change> elsewhere; // one per record
    for (const Change &change : commit.changes) {
        const RecordRef &record = change.field.record;
        if (!m_session.workingCopy().holds(record) &&
            (elsewhere.empty() || elsewhere.back().field.record != record))
            elsewhere.push_back(change);
    }
    if (elsewhere.empty()) {
        emit textsChanged();
        return;
    }
    m_session.read(
        this, [elsewhere](const DeskReader &reader) { return reader.panelRowsOf(elsewhere); },
        [this](Result<Changed> rows) {
            if (!rows)
                emit failed(rows.error());
            else if (m_isLoaded)
                update(std::move(*rows));
        });
}

void PanelBoard::update(Changed &&rows)
{
    std::vector<Id> gone;
    for (auto &[id, row] : rows) {
        if (!row && m_rows.numberOf(id) >= 0)
            gone.push_back(id);
        else if (row && !m_session.workingCopy().isUnsaved(id))
            put(std::move(*row));
        else if (row)
            update(id);
    }
    remove(gone);
    emit textsChanged();
}

void PanelBoard::update(const Id &tool)
{
    const Record *record = m_session.workingCopy().find({Kind::Tool, tool});
    if (!record)
        return;
    if (const auto shown = m_session.workingCopy().tool(tool))
        put(panelRowOf(*shown, view().shipThreshold));
    else if (m_rows.numberOf(tool) >= 0)
        remove({tool});
}

void PanelBoard::remove(const std::vector<Id> &tools)
{
    if (tools.empty())
        return;
    m_rows.remove(tools);
    m_words.reset();
    emit removed(tools);
}

void PanelBoard::put(PanelRow row)
{
    if (const auto number = m_rows.put(std::move(row))) {
        m_words.reset();
        emit changed(*number);
    }
}

void PanelBoard::setSupposing(bool supposing)
{
    if (supposing == m_isSupposing)
        return;
    m_isSupposing = supposing;
    if (!supposing) {
        for (const int number : m_rows.forgetSupposed())
            emit changed(number);
    }
    emit supposingChanged();
}

void PanelBoard::suppose(int number, const Id &seat, WhatIf::Own verdict)
{
    if (!m_isSupposing)
        return;
    m_rows.suppose(number, seat, verdict);
    emit changed(number);
}

} // namespace vd

#include "moc_panelboard.cpp"
