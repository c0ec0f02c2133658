// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "splits/paneltable.h"
#include "splits/querywords.h"

namespace vd {

// The panels of all tools of the open desk, as the editor sees them: with what is typed, with what
// others changed up to a second ago, and with the supposed verdicts of a what-if.
class PanelBoard : public QObject
{
    Q_OBJECT

public:
    explicit PanelBoard(DeskSession &session, QObject *parent = nullptr);

    const PanelTable &rows() const { return m_rows; }
    const BoardView &view() const { return m_rows.view(); }
    bool isLoaded() const { return m_isLoaded; }
    const QString &failure() const { return m_failure; } // why loading failed; empty if it did not
    const QueryWords &words() const;                     // for completion of queries
    DeskSession &session() const { return m_session; }

    const ToolRow *find(const Id &tool) const; // nullptr: deleted, or not loaded
    std::vector<ToolRow> tools() const;        // as lists show them, in desk order
    bool isTaken(const Slug &slug, const Id &except = {}) const; // whether a tool has the slug
    QString nameOf(const Slug &slug) const; // of the tool with the slug; empty if none
    // Another tool of the same category, else any other, else null. Always the same for the same
    // tools.
    Id likest(const Id &tool) const;

    // Verdicts of a what-if. They are never written.
    bool isSupposing() const { return m_isSupposing; }
    void setSupposing(bool supposing); // false drops all supposed verdicts
    void suppose(int number, const Id &seat, WhatIf::Own verdict);

signals:
    void reset();             // all rows, their numbers, and the rules changed
    void changed(int number); // one row, perhaps a new one
    void removed(const std::vector<vd::Id> &tools); // the numbers of later rows change
    void failed(const vd::Error &error);            // reading failed; known rows stay
    void rosterChanged();
    void supposingChanged();
    void textsChanged(); // after a commit: earlier text searches may be outdated

private:
    using Changed = std::map<Id, std::optional<PanelRow>>; // by tool; nullopt: deleted

    void start();
    void load();
    void lookAgain(); // after a change of threshold or rules
    void onAuthorChanged();
    void onShown(const std::vector<FieldRef> &fields);
    void onCommitted(const Commit &commit);
    void setRows(std::vector<PanelRow> rows);
    void update(Changed &&rows);
    void update(const Id &tool); // from the working copy, if the tool is loaded
    void remove(const std::vector<Id> &tools);
    void put(PanelRow row);
    BoardView viewNow() const;

    DeskSession &m_session;
    PanelTable m_rows;
    mutable std::optional<QueryWords> m_words; // built on first use
    bool m_isLoaded = false;
    QString m_failure;
    bool m_isSupposing = false;
    Latest m_loads;
};

} // namespace vd
