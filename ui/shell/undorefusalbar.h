// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/undorefusal.h"
#include "ui/shell/twotextsbar.h"

namespace vd {
class DeskSession;
}

namespace vd::ui {

// Explains a refused undo or redo: which field was changed since, by whom and when, both texts, and
// what can be done. Skipping the step makes older steps available.
class UndoRefusalBar : public TwoTextsBar
{
    Q_OBJECT

public:
    explicit UndoRefusalBar(DeskSession &session, QWidget *parent = nullptr);

    void setRefusal(const UndoRefusal &refusal, bool isUndo); // isUndo is false for a redo
    void dismiss();

signals:
    void fieldRequested(const vd::FieldRef &field);
    void skipped(const QString &label); // the step was skipped; older ones are available

private:
    QString titleOf(const UndoRefusal &refusal, bool isUndo) const;
    void skip();

    DeskSession &m_session;
    std::optional<UndoRefusal> m_refusal; // the one shown
    QPushButton *m_goTo;
};

} // namespace vd::ui
