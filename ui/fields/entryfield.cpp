// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/entryfield.h"

#include "panel/fieldrule.h"
#include "ui/fields/cleantext.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/lineedit.h"
#include "ui/fields/soleeditor.h"
#include "ui/fields/splice.h"
#include "ui/support/windowtheme.h"

#include <QVBoxLayout>

#include <utility>

namespace vd::ui {

namespace {

QString sentence(const QString &end)
{
    return end.left(1).toUpper() + end.mid(1);
}

} // namespace

EntryField::EntryField(FieldType type, QWidget *parent)
    : FieldWidget(parent)
    , m_spec{Field::Extra, "", type, {}, {}}
    , m_edit(new LineEdit)
    , m_row(new QHBoxLayout)
    , m_note(new FieldNote(m_edit))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addLayout(m_row);
    layout->addWidget(m_note);
    m_row->setSpacing(grid / 2);
    setEditor(m_edit);
    connect(m_edit, &LineEdit::stepEnded, this, &FieldWidget::gestureEnded);
    connect(m_edit, &LineEdit::edited, this, [this] {
        clean();
        applyInput();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &EntryField::finish);
}

void EntryField::setEditor(QWidget *editor)
{
    m_row->insertWidget(0, editor, 1);
    m_note->setEditor(editor);
    setFocusTarget(this, editor);
}

void EntryField::setValue(const Value &value)
{
    m_value = value;
    m_dropped.clear();
    m_isRefused = false;
    const Reading shown = read();
    // If the user wrote the same number in another form, keep that form.
    const bool isShown = (shown && *shown == value) || m_edit->text() == written(value);
    if (!isShown) {
        m_edit->showText(written(value));
        m_text = m_edit->text();
    }
    showNote();
}

void EntryField::selectChange(const Value &before, const Value &after)
{
    m_edit->selectChange(written(before), written(after));
}

void EntryField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    showNote();
}

bool EntryField::isReadOnly() const
{
    return m_edit->isReadOnly();
}

void EntryField::setPlaceholder(const QString &placeholder)
{
    m_edit->setPlaceholderText(placeholder);
}

EntryField::Reading EntryField::parse(const QString &text) const
{
    return Value(text);
}

QString EntryField::written(const Value &value) const
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString EntryField::typed(const QString &text) const
{
    return onOneLine(text);
}

void EntryField::enter(const QString &text)
{
    m_edit->correct(text, int(text.size()));
    m_text = text;
    m_dropped.clear();
    applyInput();
}

EntryField::Reading EntryField::read() const
{
    const QString text = m_edit->text();
    if (!m_needed.isEmpty() && text.trimmed().isEmpty())
        return failed(m_needed);
    if (text.isEmpty())
        return Value();
    Reading value = parse(text);
    if (value) {
        if (const auto fault = findFault(m_spec, *value))
            return failed(sentence(*fault));
    }
    return value;
}

// Cleans only what was just typed or pasted; imported text stays as it is.
void EntryField::clean()
{
    const QString text = m_edit->text();
    const Splice splice = spliceBetween(m_text, text);
    const CleanText clean = cleaned(splice.inserted);
    const QString inserted = typed(clean.text);
    m_dropped = clean.removed;
    m_text = text;
    if (inserted == splice.inserted)
        return;
    m_text.replace(splice.at, splice.inserted.size(), inserted);
    m_edit->correct(m_text, int(splice.at + inserted.size()));
}

void EntryField::applyInput()
{
    showNote();
    const Reading read = this->read();
    if (!read) {
        m_isRefused = true;
        emit inputRefused(m_edit->text(), read.error());
        return;
    }
    if (std::exchange(m_isRefused, false))
        emit inputAccepted();
    if (*read == m_value)
        return;
    m_value = *read;
    emit valueChanged(m_value);
}

void EntryField::finish()
{
    const Reading read = this->read();
    if (read && *read == m_value && m_edit->text() != written(m_value)) {
        m_text = written(m_value); // in its standard form: "9,50" becomes "9,5"
        m_edit->correct(m_text, int(m_text.size()));
    }
    emit gestureEnded();
}

void EntryField::showNote()
{
    const Reading read = this->read();
    if (isReadOnly())
        m_note->hint({});
    else if (!read)
        m_note->fault(read.error());
    else if (!m_dropped.isEmpty())
        m_note->fault(m_dropped);
    else
        m_note->hint(hint());
}

} // namespace vd::ui

#include "moc_entryfield.cpp"
