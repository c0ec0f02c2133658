// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace vd::ui {

class MarkdownHighlighter;

// A text edit for Markdown source that grows with its text, up to a height from which it scrolls.
// Undo is the journal's.
class MarkdownEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    // With LF between the lines and all other characters as they are: toPlainText() would give a
    // plain space for U+00A0.
    QString source() const;
    void cancelComposition();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void left(); // the focus went

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    int heightOf(qreal lines) const;

    MarkdownHighlighter *m_highlighter;
};

} // namespace vd::ui
