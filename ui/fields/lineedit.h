// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/carethistory.h"

#include <QLineEdit>

namespace vd::ui {

// A line for the text of a field. Undo is the journal's, and brings the caret back.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

    // A text that the program shows. The caret goes where it belongs in it: see CaretHistory.
    void showText(const QString &text);
    // Another form of what the user has just entered: cleaned, or as it is usually written.
    void correct(const QString &text, int caret);
    // What an undo changed, unless showText() has brought the caret back already.
    void selectChange(const QString &before, const QString &after);

signals:
    void edited();    // by the user, and only then
    void stepEnded(); // what is typed from now on is another undo step: after a paste, cut or drop

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    Selection selection() const;
    void select(const Selection &selection);
    void tellEdited();

    CaretHistory m_carets;
    bool m_isTyping = false;
    bool m_isCaretBack = false; // as it was in the text that is shown
};

} // namespace vd::ui
