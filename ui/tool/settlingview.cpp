// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool/settlingview.h"

#include "panel/publishedverdict.h"
#include "panel/take.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/markdownfield.h"
#include "ui/forms/formgrid.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/notesview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace vd::ui {

namespace {

QString wayToSettle(const NoteTally &notes)
{
    if (notes.open > 0)
        return SettlingView::tr("To settle it, resolve its notes (%Ln open) or write a panel take.",
                                nullptr, notes.open);
    if (notes.resolved > 0)
        return SettlingView::tr("Its notes were resolved for earlier verdicts: confirm each of "
                                "them, or write a panel take.");
    return SettlingView::tr("To settle it, discuss it in notes and resolve them, or write a panel "
                            "take.");
}

// The text about a tie on a site that holds ties; empty for any other panel.
QString stateOf(const Tool &tool, const Site &site)
{
    const auto published = publishedVerdict(tool, site);
    if (site.tie != TiePolicy::Hold || published.split != Split{2, 2})
        return {};
    if (!published.isHeld)
        return SettlingView::tr("Two against two, and settled: pages say Mixed.");
    const QString held = SettlingView::tr("Two against two is held on this site: pages say Pending "
                                          "until it is settled.");
    return held + u' ' + wayToSettle(tool.notes);
}

} // namespace

SettlingView::SettlingView(DeskSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_form(session)
    , m_hidden(makeLabel(tr("Hidden until your own score is set"), "hint"))
    , m_state(makeLabel({}, "label"))
    , m_body(new QWidget)
    , m_stale(nullptr)
    , m_take(new MarkdownField)
    , m_notes(new NotesView(session))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    m_state->setWordWrap(true);
    layout->addWidget(makeLabel(tr("Settling"), "heading"));
    layout->addWidget(m_hidden);
    layout->addWidget(m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(grid);
    body->addWidget(m_state);
    body->addWidget(m_notes);
    body->addWidget(makeTake());
    connect(&m_form, &RecordForm::focused, this, &SettlingView::focused);
    connect(m_notes, &NotesView::focused, this, &SettlingView::focused);
    connect(&session, &DeskSession::shown, this, &SettlingView::onFieldsChanged);
    connect(&session, &DeskSession::restricted, this, &SettlingView::refresh);
    connect(&session, &DeskSession::authorChanged, this, &SettlingView::refresh);
}

QWidget *SettlingView::makeTake()
{
    const QString label = labelOf(Kind::Tool, Field::PanelTake);
    auto *take = new QWidget;
    auto *layout = new QVBoxLayout(take);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    auto *form = new FormGrid(1);
    form->add(label, m_take);
    m_take->setPlaceholder(tr("Your conclusion from what the reviewers said"));
    m_take->setToolTip(tr("Published on the tool page"));
    m_form.bind(Field::PanelTake, m_take, label);
    layout->addWidget(form);
    layout->addWidget(makeLabel(tr("Published on the tool page as soon as it is set."), "hint"));
    m_stale = makeStale();
    layout->addWidget(m_stale);
    return take;
}

QWidget *SettlingView::makeStale()
{
    auto *renew = new QPushButton(tr("Still true"));
    renew->setToolTip(tr("Keep the panel take for the current verdicts"));
    auto *note = new FieldNote(renew);
    note->fault(tr("Verdicts changed after this was written"));
    connect(renew, &QPushButton::clicked, this, &SettlingView::renewTake);
    return noteBesideButton(note, renew);
}

void SettlingView::setTool(const Id &tool)
{
    m_tool = tool;
    m_form.setRecord(tool.isNull() ? std::nullopt : std::optional(RecordRef{Kind::Tool, tool}));
    m_notes->setTool(tool);
    refresh();
}

// The tool's panel, its notes or the site's rules may have changed.
void SettlingView::onFieldsChanged(const std::vector<FieldRef> &fields)
{
    const bool matters = std::ranges::any_of(fields, [](const FieldRef &field) {
        return field.record.kind == Kind::Seat || field.record.kind == Kind::Note ||
               field.record.kind == Kind::Site || field.field == Field::PanelTake ||
               field.field == Field::PanelTakeVerdicts;
    });
    if (matters)
        refresh();
}

void SettlingView::refresh()
{
    const auto tool = m_session.workingCopy().tool(m_tool);
    const Record *record = m_session.workingCopy().site();
    if (!tool || !record)
        return;
    const Site site = Site::from(*record);
    const bool isHidden = tool->isPanelHidden;
    const QString state = stateOf(*tool, site);
    m_hidden->setVisible(isHidden);
    m_body->setVisible(!isHidden);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_stale->setVisible(isTakeStale(*tool, site.shipThreshold));
    m_stale->setEnabled(m_session.readOnlyReason().isEmpty());
}

// Sent after pending edits of the take: with those, the desk stores the verdicts by itself.
void SettlingView::renewTake()
{
    m_session.queue().afterAll([view = QPointer(this), tool = m_tool] {
        if (view)
            view->renewTakeOf(tool);
    });
}

void SettlingView::renewTakeOf(const Id &id)
{
    const auto tool = m_session.workingCopy().wholeTool(id);
    const Record *site = m_session.workingCopy().site();
    if (!tool || !site || !isTakeStale(*tool, Site::from(*site).shipThreshold))
        return;
    const QString now = verdictsLine(tool->scorecard.seats(), Site::from(*site).shipThreshold);
    m_session.submit(tr("Panel take is still true"), {{{{Kind::Tool, id}, Field::PanelTakeVerdicts},
                                                       Value(tool->panelTakeVerdicts),
                                                       Value(now)}});
}

bool SettlingView::focus(const FieldRef &field)
{
    return m_form.focus(field) || m_notes->focus(field);
}

} // namespace vd::ui

#include "moc_settlingview.cpp"
