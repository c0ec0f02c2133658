// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace vd::ui {

struct Colors;

// Colours Markdown to make it easier to read; the page may render it differently. Only changed
// lines are coloured again.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    MarkdownHighlighter(QTextDocument *document, const Colors &colors);

    void setColors(const Colors &colors);

protected:
    void highlightBlock(const QString &text) override;

private:
    bool isFenced(const QString &text); // a line of a code block, its fences included
    void colorLine(const QString &text);
    void colorSpans(const QString &text);

    QTextCharFormat m_heading;
    QTextCharFormat m_strong;
    QTextCharFormat m_emphasis;
    QTextCharFormat m_code;
    QTextCharFormat m_link;
    QTextCharFormat m_quote;
    QTextCharFormat m_marker; // of a list
};

} // namespace vd::ui
