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

// Undo and redo of the window: of the desk, and while verdicts are tried out, of those alone.
// From within a text the first press never changes another record: it tells what comes next, and
// the second press does it.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    enum class Way { Undo, Redo };

    UndoActions(DeskSession &session, SplitsPlace &splits, QAction &undo, QAction &redo);

signals:
    void statusMessage(const QString &message);
    void done(const vd::Commit &commit); // the window goes to what it changed
    void refused(const vd::UndoRefusal &refusal, bool isUndo);

private:
    void run(Way way);
    void onDone(const Commit &commit);
    void onRefused(Way way, const UndoRefusal &refusal);
    void show();

    // A step that was told to come next, and until when a second press means it.
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
