// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/carethistory.h"
#include "ui/fields/splice.h"

#include <QPlainTextEdit>

namespace vd::ui {

// A text edit for the text of a field. Undo is the journal's, and brings the caret back; what is
// typed or pasted is cleaned at once.
class TextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEdit(QWidget *parent = nullptr);

    // With LF between the lines and all other characters as they are: toPlainText() would give a
    // plain space for U+00A0.
    const QString &source() const { return m_source; }
    // A text that the program shows. Only what differs is replaced, and the caret goes where it
    // belongs in it: see CaretHistory. Emits nothing.
    void showSource(const QString &source);
    // What an undo changed, unless showSource() has brought the caret back already.
    void selectChange(const QString &before, const QString &after);

signals:
    // By the user, and only then: what of the source was replaced by what, and what had to be left
    // out, in words.
    void edited(const vd::ui::Splice &splice, const QString &dropped);
    void stepEnded(); // what is typed from now on is another undo step: after a paste, cut or drop,
                      // and when the focus has gone

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    Selection selection() const;
    void select(const Selection &selection);
    void replace(const Splice &splice);
    void cancelComposition();
    void takeEdit();

    QString m_source;
    CaretHistory m_carets;
    int m_revision = 0;       // of the document that holds m_source
    bool m_isShowing = false; // the program changes the text, not the user
    bool m_isTyping = false;
    bool m_isCaretBack = false; // as it was in the text that is shown
};

} // namespace vd::ui
