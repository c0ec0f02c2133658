// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/randomedits.h"

namespace vd::test {

// What three people do with two windows on one desk: they edit, type what they take back at once,
// undo, redo, and skip what was refused. The same for the same seed.
class RandomWalk
{
public:
    explicit RandomWalk(TempDesk &desk, quint32 seed);

    void step(); // one thing that somebody does
    // Reverts the author's next step, or skips it if it is refused. False if there is none.
    bool undo(Desk &desk, const QString &author);
    bool redo(Desk &desk, const QString &author);
    Desk &other() { return *m_other; }

    // How often each of these has happened.
    struct Counts
    {
        int edits = 0;
        int nothings = 0; // gestures that ended where they began
        int undone = 0;
        int redone = 0;
        int refused = 0; // an undo or redo, because of what somebody changed since or a rule
    };
    const Counts &counts() const { return m_counts; }

private:
    using Revert = Result<Commit, UndoRefusal> (Desk::*)(const QString &,
                                                         const std::optional<RecordRef> &);
    void edit(Desk &desk);
    void rename(Desk &desk, const QString &author);
    void typeAndErase(Desk &desk, const QString &author);
    bool revert(Desk &desk, Revert way, const QString &author, int &count);
    void skip(Desk &desk, const UndoRefusal &refusal, const QString &author);

    TempDesk &m_desk;
    std::unique_ptr<Desk> m_other;
    RandomEdits m_edits;
    QString m_undoer; // who made the last undo
    Counts m_counts;
};

} // namespace vd::test
