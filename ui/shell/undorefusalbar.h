// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/undorefusal.h"
#include "ui/shell/twotextsbar.h"

namespace vd {
class DeskSession;
}

namespace vd::ui {

// An undo or redo that was refused because somebody changed the field since: which field, who and
// when, both texts, and the ways on. Leaving the step out makes the older ones reachable.
class UndoRefusalBar : public TwoTextsBar
{
    Q_OBJECT

public:
    explicit UndoRefusalBar(DeskSession &session, QWidget *parent = nullptr);

    void setRefusal(const UndoRefusal &refusal, bool isUndo); // else of a redo
    void dismiss();

signals:
    void fieldRequested(const vd::FieldRef &field);
    void skipped(const QString &label); // the step is left out; the next one can be undone

private:
    QString titleOf(const UndoRefusal &refusal, bool isUndo) const;
    void skip();

    DeskSession &m_session;
    std::optional<UndoRefusal> m_refusal; // that is shown
    QPushButton *m_goTo;
};

} // namespace vd::ui
