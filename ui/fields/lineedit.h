// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/carethistory.h"

#include <QLineEdit>

namespace vd::ui {

// The line of a text field. Undo uses the journal and restores the caret.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    // Shows a text set by the program. For the caret, see CaretHistory.
    void showText(const QString &text);
    // Replaces what the user has just entered by its cleaned or standard form.
    void correct(const QString &text, int caret);
    // Selects what an undo changed, unless showText() has restored the caret.
    void selectChange(const QString &before, const QString &after);

signals:
    void edited();    // by the user only
    void stepEnded(); // later typing is a new undo step: after a paste, cut or drop

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    Selection selection() const;
    void select(const Selection &selection);
    void tellEdited();

    CaretHistory m_carets;
    bool m_isTyping = false;
    bool m_isCaretBack = false; // whether showText() restored it
};

} // namespace vd::ui
