// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool/notecard.h"

#include "editing/commands.h"
#include "panel/note.h"
#include "ui/fields/flagfield.h"
#include "ui/fields/markdownfield.h"
#include "ui/forms/fieldwords.h"
#include "ui/forms/formgrid.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace vd::ui {

namespace {

QString word(Field field)
{
    return wordOf(Kind::Note, field);
}

QToolButton *makeButton(const char *iconName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString headOf(const Note &note)
{
    QStringList parts{note.author.isEmpty() ? NoteCard::tr("Nobody") : note.author};
    if (note.writtenAt) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(*note.writtenAt);
        parts += QLocale().toString(at, QLocale::ShortFormat);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

NoteCard::NoteCard(Workspace &workspace, const RecordRef &note, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_note(note)
    , m_form(workspace)
    , m_head(makeLabel({}, "label"))
    , m_text(makeLabel({}, "text"))
    , m_field(new MarkdownField)
    , m_edit(makeButton("edit"))
    , m_remove(makeButton("trash"))
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid / 2);
    layout->addWidget(makeHead());
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text);
    layout->addWidget(m_field);
    m_form.bind(Field::NoteText, m_field, tr("Note"));
    m_form.setRecord(note);
    connect(&m_form, &RecordForm::focused, this, &NoteCard::focused);
    setEditing(false);
    refresh();
}

QWidget *NoteCard::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto *resolved = new FlagField(FlagField::Look::Box, word(Field::Resolved));
    m_form.bind(Field::Resolved, resolved, tr("Note resolved"));
    m_edit->setCheckable(true);
    connect(m_edit, &QToolButton::clicked, this, [this](bool isChecked) {
        setEditing(isChecked);
        if (isChecked)
            m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(m_remove, &QToolButton::clicked, this, &NoteCard::remove);
    row->addWidget(m_head, 1);
    row->addWidget(resolved);
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    return head;
}

void NoteCard::setEditing(bool isEditing)
{
    m_edit->setChecked(isEditing);
    m_text->setVisible(!isEditing);
    m_field->setVisible(isEditing);
}

void NoteCard::refresh()
{
    const Record *record = m_workspace.shelf().find(m_note);
    if (!record)
        return;
    const Note note = Note::from(*record);
    const bool isEditable = m_workspace.readOnlyReason().isEmpty();
    m_head->setText(headOf(note));
    m_text->setText(note.text);
    m_form.widgetOf(Field::Resolved)->setLabel(tr("Resolved: note of %1").arg(headOf(note)));
    m_field->setLabel(tr("Note of %1").arg(headOf(note)));
    m_edit->setAccessibleName(tr("Edit the note of %1").arg(headOf(note)));
    m_edit->setToolTip(tr("Edit this note"));
    m_edit->setEnabled(isEditable);
    m_remove->setAccessibleName(tr("Delete the note of %1").arg(headOf(note)));
    m_remove->setToolTip(tr("Delete this note (Ctrl+Z brings it back)"));
    m_remove->setEnabled(isEditable);
}

bool NoteCard::focus(const FieldRef &field)
{
    if (field.record != m_note)
        return false;
    if (field.field == Field::NoteText)
        setEditing(true);
    return m_form.focus(field);
}

void NoteCard::remove()
{
    if (const Record *record = m_workspace.shelf().find(m_note))
        m_workspace.submit(tr("Delete a note"), commands::remove(*record));
}

} // namespace vd::ui
