// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace vd::ui {

struct Splice;

// A selection in an editor, in UTF-16 units. Without a selection, both are the caret's position.
struct Selection
{
    int anchor = 0;
    int caret = 0;

    bool operator==(const Selection &) const = default;
};

// The selection after a change of the text around it: it stays on the same words.
Selection movedBy(const Splice &splice, const Selection &selection);

// Remembers the caret for each text that the user made in an editor, so that undo and redo restore
// it with the text: undo to its position before the edit, redo to that after the edit.
class CaretHistory
{
public:
    // The user moved the caret; the text is the same.
    void moved(const Selection &now) { m_now = now; }
    // The user changed the text, and this is what it is now.
    void edited(const QString &text, const Selection &now);
    // The program shows another text. Returns the caret to restore; nullopt if the user did not
    // make that text here, and then the history is cleared.
    std::optional<Selection> shown(const QString &text);

private:
    struct State
    {
        size_t text = 0;  // its hash: texts can be long
        Selection before; // the next edit
        Selection after;  // the edit that made it
    };

    std::vector<State> m_states{State{qHash(QString()), {}, {}}}; // in the order they were made
    size_t m_at = 0;                                              // of the one that is shown
    Selection m_now;
};

} // namespace vd::ui
