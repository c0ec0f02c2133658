// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace vd::ui {

struct Splice;

// A selection in an editor, in UTF-16 units; without one both are the caret's place.
struct Selection
{
    int anchor = 0;
    int caret = 0;

    bool operator==(const Selection &) const = default;
};

// Where the selection goes when a text changes around it: it stays with its words.
Selection movedBy(const Splice &splice, const Selection &selection);

// Where the caret stood in each text that the user made in an editor, so that undo and redo bring
// it back with the text: undo to where it stood before the edit, redo to where the edit left it.
class CaretHistory
{
public:
    // The user moved the caret; the text is the same.
    void moved(const Selection &now) { m_now = now; }
    // The user changed the text, and this is what it is now.
    void edited(const QString &text, const Selection &now);
    // The program shows another text. Nothing: the user never made that text here, and what was
    // known is forgotten.
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
