// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/catalogue.h"

#include "editing/later.h"
#include "panel/blind.h"
#include "panel/panelrow.h"

#include <algorithm>
#include <tuple>

namespace vd {

namespace {

// From that many changes on, all rows are read anew.
constexpr size_t manyChanges = 2000;

ToolRow rowOf(const Tool &tool, const Site &site, const QString &person)
{
    ToolRow row = toolRowOf(tool, site.shipThreshold);
    if (isBlind(tool, site, person)) {
        row.split = {};
        row.isHidden = true;
    }
    return row;
}

} // namespace

Catalogue::Catalogue(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::opened, this, &Catalogue::load);
    connect(&workspace, &Workspace::shown, this, &Catalogue::see);
    connect(&workspace, &Workspace::committed, this, &Catalogue::hear);
    connect(&workspace, &Workspace::authorChanged, this, [this] {
        if (m_workspace.isOpen())
            load(); // another sees other rows where some are hidden
    });
}

const ToolRow *Catalogue::find(const Id &tool) const
{
    const auto it = m_rows.find(tool);
    return it == m_rows.end() ? nullptr : &it->second;
}

QString Catalogue::nameOf(const Slug &slug) const
{
    const auto it = std::ranges::find_if(
        m_rows, [&](const auto &entry) { return entry.second.slug == slug; });
    return it == m_rows.end() ? QString() : it->second.name;
}

std::vector<ToolRow> Catalogue::rows() const
{
    std::vector<ToolRow> rows;
    rows.reserve(m_rows.size());
    for (const auto &[id, row] : m_rows)
        rows.push_back(row);
    return rows;
}

bool Catalogue::isTaken(const Slug &slug, const Id &except) const
{
    return std::ranges::any_of(m_rows, [&](const auto &entry) {
        return entry.second.slug == slug && entry.first != except;
    });
}

Id Catalogue::likest(const Id &tool) const
{
    const ToolRow *row = find(tool);
    const auto rank = [&](const ToolRow &other) {
        return std::tuple(!row || other.category != row->category, other.name, other.id.text());
    };
    const ToolRow *likest = nullptr;
    for (const auto &[id, other] : m_rows) {
        if (id != tool && (!likest || rank(other) < rank(*likest)))
            likest = &other;
    }
    return likest ? likest->id : Id();
}

void Catalogue::load()
{
    later(this, m_workspace.desk().ask([person = m_workspace.queue().author()](Desk &desk) {
        return desk.toolRows(person);
    }),
          [this, asked = ++m_load](const Result<std::vector<ToolRow>> &rows) {
              if (asked != m_load)
                  return;
              m_rows.clear();
              if (rows) {
                  for (const ToolRow &row : *rows)
                      m_rows.emplace(row.id, row);
              }
              emit reset(rows ? *rows : std::vector<ToolRow>());
          });
}

void Catalogue::see(const std::vector<FieldRef> &fields)
{
    const Shelf &shelf = m_workspace.shelf();
    std::set<Id> touched;
    for (const FieldRef &field : fields) {
        if (field.record.kind == Kind::Tool)
            touched.insert(field.record.id);
        else if (field.record.kind == Kind::Seat)
            touched.insert(shelf.find(field.record)->reference(Field::SeatTool));
    }
    for (const Id &id : touched) {
        if (const auto tool = shelf.tool(id))
            put(rowOf(*tool, Site::from(*shelf.site()), m_workspace.queue().author()));
    }
}

void Catalogue::hear(const Commit &commit)
{
    const bool isRule = std::ranges::any_of(commit.changes, [](const Change &change) {
        return change.field.field == Field::ShipThreshold ||
               change.field.field == Field::PanelBlind;
    });
    if (isRule || commit.changes.size() > manyChanges) {
        load();
        return;
    }
    later(this,
          m_workspace.desk().ask([changes = commit.changes, person = m_workspace.queue().author()](
                                     Desk &desk) { return desk.toolRowsOf(changes, person); }),
          [this](const Result<std::map<Id, std::optional<ToolRow>>> &rows) {
              if (!rows)
                  return;
              for (const auto &[id, row] : *rows) {
                  if (!row)
                      remove(id);
                  else if (!m_workspace.shelf().tool(id)) // else it is seen as the editor has it
                      put(*row);
              }
          });
}

void Catalogue::put(const ToolRow &row)
{
    const auto [it, isNew] = m_rows.try_emplace(row.id, row);
    if (!isNew && it->second == row)
        return; // what was typed is in no list: a review, a description
    it->second = row;
    emit changed(row);
}

void Catalogue::remove(const Id &tool)
{
    if (m_rows.erase(tool) > 0)
        emit removed(tool);
}

void Catalogue::fetchDeleted()
{
    later(this, m_workspace.desk().ask([person = m_workspace.queue().author()](Desk &desk) {
        return desk.deletedToolRows(person);
    }),
          [this](const Result<std::vector<ToolRow>> &rows) {
              emit deletedFetched(rows ? *rows : std::vector<ToolRow>());
          });
}

} // namespace vd
