// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/commit.h"

#include <QObject>

namespace vd {
class DeskSession;
}

namespace vd::ui {

// Shows what an undo, a redo or an edit of the history has changed, and selects its text.
class UndoGuide : public QObject
{
    Q_OBJECT

public:
    UndoGuide(DeskSession &session, QObject *parent);

    void lead(const Commit &commit);
    void leadTo(const Change &change);

signals:
    // Requests the focus for the field. `tool`: the tool of a seat or note that is not loaded.
    void fieldRequested(const vd::FieldRef &field, const vd::Id &tool);
    void toolRequested(const vd::Id &tool);

private:
    void select();

    DeskSession &m_session;
    std::optional<Change> m_change; // selected as soon as its field has the focus
};

} // namespace vd::ui
