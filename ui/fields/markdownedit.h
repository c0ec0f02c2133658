// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/textedit.h"

namespace vd::ui {

class MarkdownHighlighter;

// A text edit for Markdown source. It grows with its text up to a limit, then scrolls.
class MarkdownEdit : public TextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightOf(qreal lines) const;

    MarkdownHighlighter *m_highlighter;
};

} // namespace vd::ui
