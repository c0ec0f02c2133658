// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonsplace.h"

#include "editing/commands.h"
#include "ui/comparison/comparisonform.h"
#include "ui/comparison/newcomparison.h"
#include "ui/lists/listactions.h"
#include "ui/lists/listpane.h"
#include "ui/support/emptystate.h"
#include "ui/support/icons.h"
#include "ui/support/undokeys.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace vd::ui {

ComparisonsPlace::ComparisonsPlace(DeskSession &session, PanelBoard &board, QWidget *parent)
    : QSplitter(parent)
    , m_session(session)
    , m_board(board)
    , m_rows(session, board, m_list)
    , m_new(makeAction(this, tr("New comparison…"), tr("Put two tools side by side"),
                       QKeySequence::New))
    , m_clear(makeAction(this, tr("Clear filter"), tr("Show all comparisons"), {}))
    , m_filter(new QLineEdit)
    , m_form(new ComparisonForm(session, board))
    , m_maker(new NewComparison(session.workingCopy()))
    , m_nothing(new EmptyState)
    , m_scroll(new QScrollArea)
    , m_stack(new QStackedWidget)
{
    m_shown.setFilterRole(SearchRole);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown.setSourceModel(&m_list);
    m_pane = new ListPane(m_shown, tr("Comparisons"));
    makeList();
    makeForms();
    connect(&session, &DeskSession::committed, this, &ComparisonsPlace::chooseMade);
    connect(&session, &DeskSession::opened, this, [this] { setCurrent({}); });
    connect(&session, &DeskSession::restricted, this, &ComparisonsPlace::refreshList);
    // Connected to the list model, because the filter model changes first while a row is removed.
    connect(&m_list, &ComparisonModel::rowsInserted, this, &ComparisonsPlace::refreshList);
    connect(&m_list, &ComparisonModel::dataChanged, this, &ComparisonsPlace::refreshList);
    connect(&m_list, &ComparisonModel::modelReset, this, &ComparisonsPlace::refreshList);
    connect(&m_list, &ComparisonModel::rowsRemoved, this, [this] {
        refreshList();
        if (m_list.rowOf(current()) < 0)
            setCurrent(m_pane->heir());
    });
    refreshList();
    showChosen();
}

void ComparisonsPlace::makeList()
{
    passUndoKeys(m_filter);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter comparisons"));
    m_filter->setToolTip(tr("Title or tool"));
    m_filter->setClearButtonEnabled(true);
    m_new->setIcon(icon("plus"));
    m_new->setIconText(tr("New"));
    m_pane->head()->addWidget(m_filter, 1);
    m_pane->head()->addWidget(makeButton(m_new, Qt::ToolButtonTextBesideIcon));
    QAction *remove = makeAction(this, tr("Delete"), tr("Delete this comparison"),
                                 QKeySequence::Delete);
    addToView(m_pane->view(), remove, QKeySequence::Delete);
    addWidget(m_pane);
    connect(m_new, &QAction::triggered, this, &ComparisonsPlace::makeNew);
    connect(m_clear, &QAction::triggered, m_filter, &QLineEdit::clear);
    connect(remove, &QAction::triggered, this, &ComparisonsPlace::remove);
    connect(m_filter, &QLineEdit::textChanged, &m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ComparisonsPlace::refreshList);
    connect(m_filter, &QLineEdit::returnPressed, m_pane, &ListPane::enter);
    connect(m_pane, &ListPane::chosen, this, [this](const Id &comparison) {
        showChosen();
        emit comparisonChosen(comparison);
    });
    connect(m_pane, &ListPane::opened, this, [this](const Id &comparison) {
        focus({{Kind::Comparison, comparison}, Field::Title});
    });
}

void ComparisonsPlace::makeForms()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_form);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_maker);
    addWidget(m_stack);
    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    setSizes({36 * grid, 100 * grid});
    connect(m_form, &ComparisonForm::focused, this, &ComparisonsPlace::focused);
    connect(m_form, &ComparisonForm::toolRequested, this, &ComparisonsPlace::toolRequested);
    connect(m_form, &ComparisonForm::swapRequested, this, &ComparisonsPlace::swap);
    connect(m_form, &ComparisonForm::deleteRequested, this, &ComparisonsPlace::remove);
    connect(m_maker, &NewComparison::made, this, &ComparisonsPlace::make);
    connect(m_maker, &NewComparison::found, this, [this](const Id &comparison) {
        setCurrent(comparison);
        m_pane->enter();
        emit statusMessage(tr("These two are compared already."));
    });
    connect(m_maker, &NewComparison::cancelled, this, [this] {
        showChosen();
        m_pane->enter();
    });
}

void ComparisonsPlace::choose(const Id &comparison)
{
    m_pane->setCurrent(comparison);
    showChosen();
}

void ComparisonsPlace::chooseAny(const Id &one, const Id &other)
{
    if (chosen())
        return;
    const Record *comparison = m_session.workingCopy().comparisonOf(one, other);
    choose(comparison ? comparison->id() : m_pane->heir());
}

Id ComparisonsPlace::current() const
{
    return m_pane->current();
}

bool ComparisonsPlace::focus(const FieldRef &field)
{
    if (field.record.kind != Kind::Comparison || m_list.rowOf(field.record.id) < 0)
        return false;
    if (field.record.id != current() || m_stack->currentWidget() != m_scroll)
        setCurrent(field.record.id);
    return m_form->focus(field);
}

void ComparisonsPlace::makeNew()
{
    if (!m_session.readOnlyReason().isEmpty() || !m_session.isOpen())
        return;
    m_stack->setCurrentWidget(m_maker);
    m_maker->start(m_board.tools());
}

void ComparisonsPlace::make(const Id &left, const Id &right)
{
    m_session.read(
        this, [](const DeskReader &reader) { return reader.nextPlace(Kind::Comparison); },
        [this, left, right](const Result<qint64> &place) {
            if (!place) {
                emit statusMessage(place.error().text());
                return;
            }
            m_made = Id::make();
            m_session.submit(tr("New comparison"),
                             commands::makeComparison(m_made, left, right, *place));
        });
}

void ComparisonsPlace::chooseMade()
{
    if (m_made.isNull() || m_list.rowOf(m_made) < 0)
        return;
    m_filter->clear(); // otherwise it may hide the new comparison
    setCurrent(std::exchange(m_made, {}));
    m_pane->enter();
}

void ComparisonsPlace::swap()
{
    if (const Record *comparison = chosen())
        m_session.submit(tr("Swap sides"), commands::swapSides(*comparison));
}

void ComparisonsPlace::remove()
{
    const Record *comparison = chosen();
    if (!comparison)
        return;
    const QString pair = m_rows.rowOf(*comparison).pair();
    then(this, m_session.submit(tr("Delete comparison"), commands::remove(*comparison)),
         [this, pair](const DeskSession::Written &deleted) {
             if (deleted)
                 emit statusMessage(
                     tr("Deleted %1. %2 brings it back.")
                         .arg(pair,
                              QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
         });
}

void ComparisonsPlace::setCurrent(const Id &comparison)
{
    const bool isOther = comparison != current();
    choose(comparison);
    if (isOther)
        emit comparisonChosen(comparison);
}

void ComparisonsPlace::showChosen()
{
    const Record *comparison = chosen();
    m_form->setComparison(comparison ? comparison->id() : Id());
    m_stack->setCurrentWidget(comparison ? static_cast<QWidget *>(m_scroll) : m_nothing);
}

void ComparisonsPlace::refreshList()
{
    const int all = m_list.rowCount();
    const int shown = m_shown.rowCount();
    const QString count = tr("%Ln comparison(s)", nullptr, all);
    m_pane->setCount(
        shown == all ? count
                     : tr("%1 of %2", "3 of 12 comparisons").arg(locale().toString(shown), count));
    m_new->setEnabled(m_session.readOnlyReason().isEmpty());
    m_nothing->setText(all > 0 ? tr("Choose a comparison from the list.") : QString());
    if (all > 0) {
        m_pane->empty()->setText(tr("No comparison matches “%1”.").arg(m_filter->text()));
        m_pane->empty()->setActions({m_clear});
    } else {
        m_pane->empty()->setText(
            tr("No comparisons yet. Put two tools side by side; each pair gets a page."));
        m_pane->empty()->setActions({m_new});
    }
}

const Record *ComparisonsPlace::chosen() const
{
    const Record *comparison = m_session.workingCopy().find({Kind::Comparison, current()});
    return comparison && comparison->exists() ? comparison : nullptr;
}

} // namespace vd::ui

#include "moc_comparisonsplace.cpp"
