// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/personasplace.h"

#include "editing/commands.h"
#include "ui/lists/listactions.h"
#include "ui/lists/listpane.h"
#include "ui/personas/personaform.h"
#include "ui/support/emptystate.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace vd::ui {

namespace {

const QKeySequence upKey(Qt::ALT | Qt::Key_Up);
const QKeySequence downKey(Qt::ALT | Qt::Key_Down);

PersonaRow rowOf(const Record &persona)
{
    return {persona.id(), persona.integer(Field::Place), persona.text(Field::Name),
            persona.text(Field::Motto), persona.text(Field::Color)};
}

} // namespace

PersonasPlace::PersonasPlace(DeskSession &session, Dialogs &dialogs, QWidget *parent)
    : QSplitter(parent)
    , m_session(session)
    , m_new(
          makeAction(this, tr("New persona"), tr("Add a persona to the roster"), QKeySequence::New))
    , m_up(makeAction(this, tr("Move up"), tr("Move this persona up the roster"), upKey))
    , m_down(makeAction(this, tr("Move down"), tr("Move this persona down the roster"), downKey))
    , m_remove(makeAction(this, tr("Delete"), tr("Delete this persona"), QKeySequence::Delete))
    , m_pane(new ListPane(m_list, tr("Personas"), this))
    , m_form(new PersonaForm(session, dialogs))
    , m_nothing(new EmptyState)
    , m_scroll(new QScrollArea)
    , m_stack(new QStackedWidget)
{
    makeList();
    makeForm();
    connect(&session, &DeskSession::opened, this, &PersonasPlace::load);
    connect(&session, &DeskSession::shown, this, &PersonasPlace::onFieldsChanged);
    connect(&session, &DeskSession::committed, this, &PersonasPlace::chooseMade);
    connect(&session, &DeskSession::restricted, this, &PersonasPlace::refreshActions);
    load();
}

void PersonasPlace::makeList()
{
    m_new->setIcon(icon("plus"));
    m_new->setIconText(tr("New"));
    m_up->setIconText(tr("Up"));
    m_down->setIconText(tr("Down"));
    QHBoxLayout *head = m_pane->head();
    head->addWidget(makeButton(m_new, Qt::ToolButtonTextBesideIcon));
    head->addStretch(1);
    head->addWidget(makeButton(m_up, Qt::ToolButtonTextOnly));
    head->addWidget(makeButton(m_down, Qt::ToolButtonTextOnly));
    addToView(m_pane->view(), m_up, upKey);
    addToView(m_pane->view(), m_down, downKey);
    addToView(m_pane->view(), m_remove, QKeySequence::Delete);
    m_pane->empty()->setText(
        tr("No personas yet. They are the voices that review tools, four on each panel."));
    m_pane->empty()->setActions({m_new});
    addWidget(m_pane);
    connect(m_new, &QAction::triggered, this, &PersonasPlace::makeNew);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, &PersonasPlace::remove);
    connect(m_pane, &ListPane::chosen, this, [this](const Id &persona) {
        showChosen();
        emit personaChosen(persona);
    });
    connect(m_pane, &ListPane::opened, this, [this](const Id &persona) {
        focus({{Kind::Persona, persona}, Field::Name});
    });
}

void PersonasPlace::makeForm()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_form);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_scroll);
    addWidget(m_stack);
    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    setSizes({36 * grid, 100 * grid});
    connect(m_form, &PersonaForm::focused, this, &PersonasPlace::focused);
    connect(m_form, &PersonaForm::deleteRequested, this, &PersonasPlace::remove);
}

void PersonasPlace::load()
{
    std::vector<PersonaRow> rows;
    for (const Record *persona : m_session.workingCopy().all(Kind::Persona))
        rows.push_back(rowOf(*persona));
    m_list.setRows(std::move(rows));
    setCurrent({});
    refreshActions();
}

void PersonasPlace::onFieldsChanged(const std::vector<FieldRef> &fields)
{
    std::set<Id> touched;
    for (const FieldRef &field : fields) {
        if (field.record.kind == Kind::Persona)
            touched.insert(field.record.id);
    }
    for (const Id &id : touched) {
        const Record &persona = *m_session.workingCopy().find({Kind::Persona, id});
        if (persona.exists())
            m_list.put(rowOf(persona));
        else
            m_list.remove(id);
    }
    if (!current().isNull() && m_list.rowOf(current()) < 0)
        setCurrent(m_pane->heir());
    refreshActions();
}

void PersonasPlace::choose(const Id &persona)
{
    m_pane->setCurrent(persona);
    showChosen();
}

Id PersonasPlace::current() const
{
    return m_pane->current();
}

bool PersonasPlace::focus(const FieldRef &field)
{
    if (field.record.kind != Kind::Persona || m_list.rowOf(field.record.id) < 0)
        return false;
    setCurrent(field.record.id);
    return m_form->focus(field);
}

void PersonasPlace::makeNew()
{
    if (!m_session.isOpen())
        return;
    m_session.read(
        this, [](const DeskReader &reader) { return reader.nextPlace(Kind::Persona); },
        [this](const Result<qint64> &place) {
            if (place)
                makeAt(*place);
            else
                emit statusMessage(place.error().text());
        });
}

void PersonasPlace::makeAt(qint64 place)
{
    const QString name = tr("New persona");
    const Roster roster = m_session.workingCopy().roster();
    const Slug derived = Slug::derivedFrom(name);
    // A name without Latin letters gives no slug.
    const Slug wanted = derived.isNull() ? *Slug::from(QStringLiteral("persona")) : derived;
    const Slug slug = wanted.madeFree([&](const Slug &free) {
        return std::ranges::find(roster, free, &Persona::slug) != roster.end();
    });
    m_made = Id::make();
    m_session.submit(name, commands::makePersona({m_made, slug, name, place}));
}

void PersonasPlace::chooseMade()
{
    if (m_made.isNull() || m_list.rowOf(m_made) < 0)
        return;
    setCurrent(std::exchange(m_made, {}));
    m_form->renameAll();
}

void PersonasPlace::move(int by)
{
    const int from = m_list.rowOf(current());
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list.rowCount())
        return;
    m_session.submit(
        tr("Order of personas"),
        commands::moveRecord(m_session.workingCopy().all(Kind::Persona), size_t(from), size_t(to)));
}

void PersonasPlace::remove()
{
    const Record *persona = chosen();
    if (!persona)
        return;
    const QString name = persona->text(Field::Name);
    then(this, m_session.submit(tr("Delete persona"), commands::remove(*persona)),
         [this, name](const DeskSession::Written &deleted) {
             if (deleted)
                 emit statusMessage(
                     tr("Deleted %1. %2 brings it back.")
                         .arg(name,
                              QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
         });
}

void PersonasPlace::setCurrent(const Id &persona)
{
    const bool isOther = persona != current();
    choose(persona);
    if (isOther)
        emit personaChosen(persona);
}

void PersonasPlace::showChosen()
{
    const Record *persona = chosen();
    m_form->setPersona(persona ? persona->id() : Id());
    m_stack->setCurrentWidget(persona ? static_cast<QWidget *>(m_scroll) : m_nothing);
    refreshActions();
}

void PersonasPlace::refreshActions()
{
    const bool canEdit = m_session.readOnlyReason().isEmpty();
    const int row = m_list.rowOf(current());
    const int count = m_list.rowCount();
    m_new->setEnabled(canEdit);
    m_up->setEnabled(canEdit && row > 0);
    m_down->setEnabled(canEdit && row >= 0 && row < count - 1);
    m_remove->setEnabled(canEdit && row >= 0);
    m_pane->setCount(tr("%n persona(s)", nullptr, count));
    m_nothing->setText(count > 0 ? tr("Choose a persona from the list.") : QString());
}

const Record *PersonasPlace::chosen() const
{
    const Record *persona = m_session.workingCopy().find({Kind::Persona, current()});
    return persona && persona->exists() ? persona : nullptr;
}

} // namespace vd::ui

#include "moc_personasplace.cpp"
