// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool/notecard.h"

#include "editing/commands.h"
#include "page/markdown.h"
#include "panel/note.h"
#include "panel/phrases.h"
#include "panel/take.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/flagfield.h"
#include "ui/fields/markdownfield.h"
#include "ui/forms/formgrid.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace vd::ui {

namespace {

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

// Loads no remote content: images are shown as their alternative text.
QString shownText(const QString &markdown)
{
    return QStringLiteral("<style>p { margin: 0 0 6px 0 } pre { white-space: pre-wrap }</style>") +
           QString::fromStdString(page::renderMarkdown(markdown));
}

} // namespace

NoteCard::NoteCard(DeskSession &session, const RecordRef &note, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_note(note)
    , m_form(session)
    , m_head(makeLabel({}, "label"))
    , m_text(makeLabel({}, "text"))
    , m_stale(nullptr)
    , m_staleNote(nullptr)
    , m_field(new MarkdownField)
    , m_edit(makeButton("edit"))
    , m_remove(makeButton("trash"))
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid / 2);
    layout->addWidget(makeHead());
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text);
    layout->addWidget(m_field);
    m_stale = makeStale();
    layout->addWidget(m_stale);
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
    auto *resolved = new FlagField(FlagField::Look::Box, labelOf(Kind::Note, Field::Resolved));
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

QWidget *NoteCard::makeStale()
{
    auto *renew = new QPushButton(tr("Still resolved"));
    renew->setToolTip(tr("Keep the note resolved for the current verdicts"));
    m_staleNote = new FieldNote(renew);
    connect(renew, &QPushButton::clicked, this, &NoteCard::renew);
    return noteBesideButton(m_staleNote, renew);
}

// The current verdicts of the note's panel.
QString NoteCard::verdictsNow() const
{
    const Record *record = m_session.workingCopy().find(m_note);
    const Record *site = m_session.workingCopy().site();
    const auto tool = record ? m_session.workingCopy().wholeTool(record->reference(Field::NoteTool))
                             : std::nullopt;
    if (!tool || !site)
        return {};
    return verdictsLine(tool->scorecard.seats(), Site::from(*site).shipThreshold);
}

// Sent after all pending edits: one of them may still change the verdicts that the desk stores with
// it.
void NoteCard::renew()
{
    m_session.queue().afterAll([card = QPointer(this)] {
        const Record *record = card ? card->m_session.workingCopy().find(card->m_note) : nullptr;
        if (!record)
            return;
        const FieldRef line{card->m_note, Field::ResolvedVerdicts};
        card->m_session.submit(tr("Note is still resolved"),
                               {{line, record->value(line.field), Value(card->verdictsNow())}});
    });
}

void NoteCard::setEditing(bool isEditing)
{
    m_edit->setChecked(isEditing);
    m_text->setVisible(!isEditing);
    m_field->setVisible(isEditing);
}

void NoteCard::refresh()
{
    const Record *record = m_session.workingCopy().find(m_note);
    if (!record)
        return;
    const Note note = Note::from(*record);
    const bool isEditable = m_session.readOnlyReason().isEmpty();
    m_head->setText(headOf(note));
    m_text->setText(shownText(note.text));
    showStale(note);
    m_form.widgetOf(Field::Resolved)->setLabel(tr("Resolved: note of %1").arg(headOf(note)));
    m_field->setLabel(tr("Note of %1").arg(headOf(note)));
    m_edit->setAccessibleName(tr("Edit the note of %1").arg(headOf(note)));
    m_edit->setToolTip(tr("Edit this note"));
    m_edit->setEnabled(isEditable);
    m_remove->setAccessibleName(tr("Delete the note of %1").arg(headOf(note)));
    m_remove->setToolTip(tr("Delete this note (Ctrl+Z brings it back)"));
    m_remove->setEnabled(isEditable);
}

void NoteCard::showStale(const Note &note)
{
    const QString &then = note.resolvedVerdicts;
    const bool isStale = note.resolved && !then.isEmpty() && then != verdictsNow();
    m_stale->setVisible(isStale);
    m_stale->setEnabled(m_session.readOnlyReason().isEmpty());
    if (isStale) {
        m_staleNote->fault(tr("Resolved when the panel was split %1; verdicts have changed since")
                               .arg(phrases::split(splitSaid(then))));
    }
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
    if (const Record *record = m_session.workingCopy().find(m_note))
        m_session.submit(tr("Delete a note"), commands::remove(*record));
}

} // namespace vd::ui

#include "moc_notecard.cpp"
