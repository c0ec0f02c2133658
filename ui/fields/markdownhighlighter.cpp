// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/markdownhighlighter.h"

#include "ui/support/windowtheme.h"

#include <QFontDatabase>
#include <QRegularExpression>

namespace vd::ui {

namespace {

constexpr int inFence = 1; // the state of a block; -1 for all others

QTextCharFormat colored(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QTextDocument *document, const Colors &colors)
    : QSyntaxHighlighter(document)
{
    setColors(colors);
}

void MarkdownHighlighter::setColors(const Colors &colors)
{
    m_heading = colored(colors.text);
    m_heading.setFontWeight(QFont::Bold);
    m_strong.setFontWeight(QFont::Bold);
    m_emphasis.setFontItalic(true);
    m_code = colored(colors.muted);
    m_code.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_link = colored(colors.accent);
    m_quote = colored(colors.muted);
    m_marker = colored(colors.accent);
    m_marker.setFontWeight(QFont::Bold);
    rehighlight();
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    if (isFenced(text)) {
        setFormat(0, int(text.size()), m_code);
        return;
    }
    colorLine(text);
    colorSpans(text);
}

bool MarkdownHighlighter::isFenced(const QString &text)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(```|~~~)"));
    const bool isFence = fence.match(text).hasMatch();
    const bool wasInside = previousBlockState() == inFence;
    setCurrentBlockState(isFence != wasInside ? inFence : -1);
    return isFence || wasInside;
}

void MarkdownHighlighter::colorLine(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^ {0,3}#{1,6}(\\s|$)"));
    static const QRegularExpression quote(QStringLiteral("^ {0,3}>"));
    static const QRegularExpression marker(QStringLiteral("^\\s*([-*+]|\\d{1,9}[.)])(?=\\s)"));
    if (heading.match(text).hasMatch())
        setFormat(0, int(text.size()), m_heading);
    else if (quote.match(text).hasMatch())
        setFormat(0, int(text.size()), m_quote);
    else if (const auto match = marker.match(text); match.hasMatch())
        setFormat(0, int(match.capturedEnd()), m_marker);
}

// No pattern matches past the next mark of its own kind, so that no text takes quadratic time.
void MarkdownHighlighter::colorSpans(const QString &text)
{
    static const QRegularExpression strong(QStringLiteral("\\*\\*[^*\\s][^*]*\\*\\*"));
    static const QRegularExpression emphasis(
        QStringLiteral("(?<!\\*)\\*[^*\\s][^*]*\\*(?!\\*)|\\b_[^_\\s][^_]*_\\b"));
    static const QRegularExpression code(QStringLiteral("`[^`]+`"));
    static const QRegularExpression link(
        QStringLiteral("\\[[^\\[\\]]*\\]\\([^()]*\\)|<https?://[^<>\\s]*>"));
    const std::pair<const QRegularExpression &, const QTextCharFormat &> spans[] = {
        {strong, m_strong}, {emphasis, m_emphasis}, {link, m_link}, {code, m_code}};
    for (const auto &[expression, span] : spans) {
        for (auto it = expression.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            QTextCharFormat merged = format(int(match.capturedStart()));
            merged.merge(span);
            setFormat(int(match.capturedStart()), int(match.capturedLength()), merged);
        }
    }
}

} // namespace vd::ui

#include "moc_markdownhighlighter.cpp"
