// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/panelboard.h"

#include "editing/later.h"

#include <QDate>

#include <algorithm>

namespace vd {

namespace {

// From that many changes on, all rows are read anew.
constexpr size_t manyChanges = 2000;

} // namespace

PanelBoard::PanelBoard(DeskSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &DeskSession::opened, this, &PanelBoard::start);
    connect(&session, &DeskSession::shown, this, &PanelBoard::see);
    connect(&session, &DeskSession::committed, this, &PanelBoard::hear);
    connect(&session, &DeskSession::authorChanged, this, &PanelBoard::lookAgain);
}

BoardView PanelBoard::viewNow() const
{
    const WorkingCopy &workingCopy = m_session.workingCopy();
    const Site site = Site::from(*workingCopy.site());
    return {workingCopy.roster(), site.shipThreshold, site.blind, m_session.queue().author(), site.tie};
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

void PanelBoard::start()
{
    m_isLoaded = false;
    m_failure.clear();
    setSupposing(false);
    m_rows.setView(viewNow());
    m_rows.setRows({}); // those of the desk before
    m_words.reset();
    emit reset();
    load();
}

void PanelBoard::load()
{
    later(this, m_session.desk().ask([](Desk &desk) { return desk.panelRows(); }),
          [this, asked = ++m_load](Result<std::vector<PanelRow>> rows) {
              if (asked != m_load)
                  return;
              if (!rows) {
                  m_failure = rows.error().text();
                  emit failed(rows.error());
                  return;
              }
              m_rows.setView(viewNow());
              m_rows.setRows(std::move(*rows));
              seeInHand();
              m_words.reset();
              m_isLoaded = true;
              emit reset();
          });
}

// What was typed since the rows were asked for is not in them.
void PanelBoard::seeInHand()
{
    const WorkingCopy &workingCopy = m_session.workingCopy();
    for (const Record *record : workingCopy.all(Kind::Tool))
        m_rows.put(panelRowOf(*workingCopy.tool(record->id()), view().shipThreshold));
}

void PanelBoard::lookAgain()
{
    if (!m_isLoaded)
        return;
    const BoardView view = viewNow();
    const bool isAlike = view.showsAlike(m_rows.view());
    m_rows.setView(view);
    m_words.reset();
    if (isAlike)
        emit rosterChanged();
    else
        emit reset();
}

void PanelBoard::see(const std::vector<FieldRef> &fields)
{
    if (!m_isLoaded)
        return;
    const WorkingCopy &workingCopy = m_session.workingCopy();
    std::set<Id> touched;
    bool isViewTouched = false;
    for (const FieldRef &field : fields) {
        switch (field.record.kind) {
        case Kind::Tool: touched.insert(field.record.id); break;
        case Kind::Seat:
            touched.insert(workingCopy.find(field.record)->reference(Field::SeatTool));
            break;
        case Kind::Note:
            touched.insert(workingCopy.find(field.record)->reference(Field::NoteTool));
            break;
        case Kind::Persona: isViewTouched = true; break;
        case Kind::Site:
            isViewTouched |= field.field == Field::ShipThreshold ||
                             field.field == Field::PanelBlind || field.field == Field::PanelTie;
            break;
        case Kind::Comparison: break;
        }
    }
    if (isViewTouched)
        lookAgain();
    for (const Id &id : touched) {
        if (const auto tool = workingCopy.tool(id))
            put(panelRowOf(*tool, view().shipThreshold));
    }
}

void PanelBoard::hear(const Commit &commit)
{
    // Whether a take is stale goes by the threshold, and by a line that no row holds.
    const bool isRule = std::ranges::any_of(commit.changes, [](const Change &change) {
        return change.field.field == Field::ShipThreshold;
    });
    if (isRule || commit.changes.size() > manyChanges) {
        load();
        return;
    }
    later(this, m_session.desk().ask([changes = commit.changes](Desk &desk) {
        return desk.panelRowsOf(changes);
    }),
          [this](Result<Changed> rows) {
              if (!rows)
                  emit failed(rows.error());
              else if (m_isLoaded)
                  take(std::move(*rows));
          });
}

void PanelBoard::take(Changed rows)
{
    std::vector<Id> gone;
    for (auto &[id, row] : rows) {
        if (!row && m_rows.numberOf(id) >= 0)
            gone.push_back(id);
        else if (row && !m_session.workingCopy().tool(id)) // else as the editor has it
            put(std::move(*row));
    }
    if (!gone.empty()) {
        m_rows.remove(gone);
        m_words.reset();
        emit removed(gone);
    }
    emit textsChanged();
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
