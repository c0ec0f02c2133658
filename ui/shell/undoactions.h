// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/undorefusal.h"

#include <QDeadlineTimer>
#include <QObject>

class QAction;

namespace vd {
class DeskSession;
}

namespace vd::ui {

class SplitsPlace;

// Undo and redo of the window. They apply to the desk or, during a what-if, to the supposed
// verdicts only. While a text has the focus, the first press never changes another record: it only
// announces the next step, and a second press does it.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    enum class Way { Undo, Redo };

    UndoActions(DeskSession &session, SplitsPlace &splits, QAction &undo, QAction &redo);

signals:
    void statusMessage(const QString &message);
    void done(const vd::Commit &commit); // the window then shows what changed
    void refused(const vd::UndoRefusal &refusal, bool isUndo);

private:
    void run(Way way);
    void onDone(const Commit &commit);
    void onRefused(Way way, const UndoRefusal &refusal);
    void show();

    // The announced step, and how long a second press confirms it.
    struct Told
    {
        qint64 step = 0;
        QDeadlineTimer until;
    };

    DeskSession &m_session;
    SplitsPlace &m_splits;
    QAction &m_undo;
    QAction &m_redo;
    std::optional<Told> m_told;
};

} // namespace vd::ui
