// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "splits/paneltable.h"
#include "splits/querywords.h"

namespace vd {

// The panels of all tools of the open desk, as the editor sees them: what is typed at once, what
// others change within about a second, and what is only supposed for as long as it is.
class PanelBoard : public QObject
{
    Q_OBJECT

public:
    explicit PanelBoard(DeskSession &session, QObject *parent = nullptr);

    const PanelTable &rows() const { return m_rows; }
    const BoardView &view() const { return m_rows.view(); }
    bool isLoaded() const { return m_isLoaded; }
    const QString &failure() const { return m_failure; } // why it is not; empty: it is being read
    const QueryWords &words() const;                     // that queries may use
    DeskSession &session() const { return m_session; }

    const ToolRow *find(const Id &tool) const; // nullptr: deleted, or not loaded
    std::vector<ToolRow> tools() const;        // as lists show them, in desk order
    bool isTaken(const Slug &slug, const Id &except = {}) const; // by a tool
    QString nameOf(const Slug &slug) const; // of the tool that has it; empty for none
    // Another tool of the same category, else any other, else null; the same for the same tools.
    Id likest(const Id &tool) const;

    // Verdicts that might be; nothing of it is ever written.
    bool isSupposing() const { return m_isSupposing; }
    void setSupposing(bool supposing); // false: everything is again as it is
    void suppose(int number, const Id &seat, WhatIf::Own verdict);

signals:
    void reset();             // rows, numbers and what they are looked at with
    void changed(int number); // one row, which may be new
    void removed(const std::vector<vd::Id> &tools); // the numbers behind them are others then
    void failed(const vd::Error &error);            // to read; what is known stays
    void rosterChanged();
    void supposingChanged();
    void textsChanged(); // something was committed: what was looked up in texts may be old

private:
    using Changed = std::map<Id, std::optional<PanelRow>>; // by the tool; nothing: deleted

    void start();
    void load();
    void lookAgain(); // with other rules or other eyes
    void onShown(const std::vector<FieldRef> &fields);
    void onCommitted(const Commit &commit);
    void setRows(std::vector<PanelRow> rows);
    void update(Changed rows);
    void update(const Id &tool); // from the working copy, if that holds it
    void remove(const std::vector<Id> &tools);
    void put(PanelRow row);
    BoardView viewNow() const;

    DeskSession &m_session;
    PanelTable m_rows;
    mutable std::optional<QueryWords> m_words; // made when they are asked for
    bool m_isLoaded = false;
    QString m_failure;
    bool m_isSupposing = false;
    Latest m_loads;
};

} // namespace vd
