// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/carethistory.h"
#include "ui/fields/splice.h"

#include <QPlainTextEdit>

namespace vd::ui {

// The editor of a text field. Undo uses the journal and restores the caret; typed and pasted text
// is cleaned at once.
class TextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextEdit(QWidget *parent = nullptr);

    // The text with LF between lines and all other characters unchanged, whereas toPlainText()
    // replaces U+00A0 by a space.
    const QString &source() const { return m_source; }
    // Shows a text set by the program. Replaces only what differs. For the caret, see CaretHistory.
    // Emits nothing.
    void showSource(const QString &source);
    // Selects what an undo changed, unless showSource() has restored the caret.
    void selectChange(const QString &before, const QString &after);

signals:
    // Emitted for changes by the user only: the replaced span, and a description of removed
    // characters.
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
    int m_revision = 0;       // of the document when m_source was read
    bool m_isShowing = false; // the program changes the text, not the user
    bool m_isTyping = false;
    bool m_isCaretBack = false; // as it was in the text that is shown
};

} // namespace vd::ui
