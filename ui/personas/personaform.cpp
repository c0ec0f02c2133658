// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/personaform.h"

#include "ui/fields/colorfield.h"
#include "ui/fields/linefield.h"
#include "ui/fields/linesfield.h"
#include "ui/fields/slugfield.h"
#include "ui/forms/formgrid.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

constexpr int widest = 90 * grid; // wider lines are hard to read

} // namespace

PersonaForm::PersonaForm(DeskSession &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(session)
    , m_heading(makeLabel({}, "title"))
    , m_delete(new QPushButton(icon("trash"), tr("Delete")))
{
    setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeHead());
    layout->addWidget(makeFields(dialogs));
    layout->addStretch(1);
    connect(&m_form, &RecordForm::focused, this, &PersonaForm::focused);
    connect(&session, &DeskSession::shown, this, &PersonaForm::refresh);
    connect(&session, &DeskSession::restricted, this, &PersonaForm::refresh);
}

QWidget *PersonaForm::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_delete, 0, Qt::AlignTop);
    m_heading->setWordWrap(true);
    m_delete->setToolTip(
        tr("Delete this persona (%1 in the list); not possible while it sits on a panel")
            .arg(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText)));
    connect(m_delete, &QPushButton::clicked, this, &PersonaForm::deleteRequested);
    return head;
}

void PersonaForm::bind(FormGrid &form, Field field, FieldWidget *widget, int span,
                       const QString &hint)
{
    const QString label = labelOf(Kind::Persona, field);
    form.add(label, widget, span);
    widget->setToolTip(hint);
    m_form.bind(field, widget, label);
}

QWidget *PersonaForm::makeFields(Dialogs &dialogs)
{
    auto *form = new FormGrid(2);
    auto *slug = new SlugField;
    slug->setWhoHas([this](const Slug &wanted) { return holderOf(wanted); });
    bind(*form, Field::Name, new LineField(FieldType::Name));
    bind(*form, Field::Slug, slug, 1, tr("The persona's name in files and addresses"));
    bind(*form, Field::Motto, new LineField(FieldType::Line), 2);
    bind(*form, Field::Stance, new LineField(FieldType::Line), 2);
    bind(*form, Field::Likes, new LinesField, 1, tr("One per line"));
    bind(*form, Field::Dislikes, new LinesField, 1, tr("One per line"));
    bind(*form, Field::Obligations, new LinesField, 1,
         tr("What every review of this persona must tell its readers; one per line"));
    bind(*form, Field::BannedPhrases, new LinesField, 1,
         tr("What this persona never says; one per line"));
    bind(*form, Field::Color, new ColorField(dialogs));
    return form;
}

QString PersonaForm::holderOf(const Slug &slug) const
{
    for (const Record *persona : m_session.workingCopy().all(Kind::Persona)) {
        if (persona->ref() != m_form.record() && persona->text(Field::Slug) == slug.text())
            return persona->text(Field::Name);
    }
    return {};
}

void PersonaForm::setPersona(const Id &persona)
{
    m_form.setRecord(persona.isNull() ? std::nullopt
                                      : std::optional(RecordRef{Kind::Persona, persona}));
    refresh();
}

bool PersonaForm::focus(const FieldRef &field)
{
    return m_form.focus(field);
}

void PersonaForm::renameAll()
{
    FieldWidget *name = m_form.widgetOf(Field::Name);
    name->setFocus(Qt::OtherFocusReason);
    name->findChild<QLineEdit *>()->selectAll();
}

void PersonaForm::refresh()
{
    const Record *record = m_session.workingCopy().find(m_form.record());
    m_heading->setText(record ? record->text(Field::Name) : QString());
    m_delete->setEnabled(m_session.readOnlyReason().isEmpty());
}

} // namespace vd::ui

#include "moc_personaform.cpp"
