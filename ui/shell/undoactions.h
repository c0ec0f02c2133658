// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace vd {
class DeskSession;
}

namespace vd::ui {

class SplitsPlace;

// Undo and redo of the window: of the desk, and while verdicts are tried out, of those alone.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(DeskSession &session, SplitsPlace &splits, QAction &undo, QAction &redo);

private:
    void undo();
    void redo();
    void show();

    DeskSession &m_session;
    SplitsPlace &m_splits;
    QAction &m_undo;
    QAction &m_redo;
};

} // namespace vd::ui
