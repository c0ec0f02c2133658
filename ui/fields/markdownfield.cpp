// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/markdownfield.h"

#include "base/text.h"
#include "panel/field.h"
#include "panel/fieldrule.h"
#include "ui/fields/cleantext.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/markdownedit.h"
#include "ui/fields/soleeditor.h"
#include "ui/fields/splice.h"
#include "ui/support/windowtheme.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

constexpr qsizetype nearLimit = 900'000; // characters

// Converts a position in the shown text to one in the stored text, which may have CRLF line ends.
qsizetype storedPlace(const QString &stored, qsizetype shownSize, qsizetype place)
{
    if (stored.size() == shownSize)
        return place;
    qsizetype at = 0;
    for (; place > 0; --place) {
        const bool isPair = stored.at(at) == u'\r' && at + 1 < stored.size() &&
                            stored.at(at + 1) == u'\n';
        at += isPair ? 2 : 1;
    }
    return at;
}

int wordCount(const QString &text)
{
    int words = 0;
    bool isInside = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isInside = false;
        } else if (!isInside && (c.isLetterOrNumber() || c.isSurrogate())) {
            isInside = true;
            ++words;
        }
    }
    return words;
}

Value valueOf(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

std::optional<QString> faultOf(const Value &value)
{
    return findFault({Field::Extra, "", FieldType::Markdown, {}, {}}, value);
}

} // namespace

MarkdownField::MarkdownField(QWidget *parent)
    : FieldWidget(parent)
    , m_prompt(new QLabel)
    , m_edit(new MarkdownEdit)
    , m_note(new FieldNote(m_edit))
{
    m_prompt->setProperty("role", QStringLiteral("hint"));
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setWordWrap(true);
    m_prompt->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_prompt);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    setFocusTarget(this, m_edit);
    connect(m_edit, &TextEdit::edited, this, &MarkdownField::applyInput);
    connect(m_edit, &TextEdit::stepEnded, this, &FieldWidget::gestureEnded);
    showNote({});
}

void MarkdownField::setValue(const Value &value)
{
    m_value = value;
    m_text = textOf(value);
    m_edit->showSource(withLineFeeds(m_text));
    showNote({});
}

void MarkdownField::selectChange(const Value &before, const Value &after)
{
    m_edit->selectChange(withLineFeeds(textOf(before)), withLineFeeds(textOf(after)));
}

void MarkdownField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void MarkdownField::setPlaceholder(const QString &placeholder)
{
    m_edit->setPlaceholderText(placeholder);
}

void MarkdownField::setPrompt(const QStringList &obligations)
{
    QStringList lines;
    for (const QString &obligation : obligations)
        lines += QStringLiteral("• ") + obligation;
    m_prompt->setText(lines.join(u'\n'));
    m_prompt->setVisible(!lines.isEmpty());
    m_note->setPreface(obligations.join(u'\n'));
}

// Applies the changed span only; the rest of the stored text keeps its line ends.
void MarkdownField::applyInput(const Splice &splice, const QString &dropped)
{
    const qsizetype shown = m_edit->source().size() - splice.inserted.size() + splice.removed;
    const qsizetype from = storedPlace(m_text, shown, splice.at);
    const qsizetype to = storedPlace(m_text, shown, splice.at + splice.removed);
    m_text.replace(from, to - from, splice.inserted);
    const Value value = valueOf(m_text);
    const auto fault = faultOf(value);
    showNote(fault ? tr("Not saved: %1").arg(*fault) : dropped);
    if (fault || value == m_value)
        return;
    m_value = value;
    emit valueChanged(m_value);
}

void MarkdownField::showNote(const QString &fault)
{
    const QString &shown = m_edit->source();
    const QString words = tr("%Ln word(s)", nullptr, wordCount(shown));
    if (!fault.isEmpty())
        m_note->fault(fault);
    else if (shown.size() < nearLimit)
        m_note->hint(words);
    else
        m_note->hint(tr("%1, %L2 of 1,000,000 characters").arg(words).arg(characterCount(shown)));
}

} // namespace vd::ui

#include "moc_markdownfield.cpp"
