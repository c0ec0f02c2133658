// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyplace.h"

#include "ui/forms/formgrid.h"
#include "ui/history/entrypane.h"
#include "ui/history/scorepath.h"
#include "ui/lists/rowdelegate.h"
#include "ui/support/emptystate.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace vd::ui {

namespace {

constexpr int editsOfPage = 100;
constexpr int refreshMs = 300;
constexpr qint64 newestEdit = std::numeric_limits<qint64>::max();

// Midnight, this many days ago; 0 is today.
qint64 startOfDay(int daysAgo)
{
    return QDateTime::currentDateTime().date().addDays(-daysAgo).startOfDay().toMSecsSinceEpoch();
}

std::set<RecordRef> recordsOf(const HistoryPage &page)
{
    std::set<RecordRef> records;
    for (const HistoryEntry &entry : page.entries) {
        for (const Change &change : entry.entry.edit.changes)
            records.insert(change.field.record);
    }
    return records;
}

} // namespace

struct HistoryPlace::Answer
{
    HistoryPage page;
    RecordNames names;
    QStringList authors; // only with the newest edits

    static Result<Answer> of(const DeskReader &reader, const HistoryFilter &filter, qint64 before,
                             const std::optional<FieldRef> &field)
    {
        VD_TRY_AS(page, reader.history(filter, before, editsOfPage));
        std::set<RecordRef> records = recordsOf(page);
        if (field)
            records.insert(field->record);
        VD_TRY_AS(names, reader.names(records));
        Answer answer{std::move(page), std::move(names), {}};
        if (before == newestEdit) {
            VD_TRY_AS(authors, reader.authors());
            answer.authors = std::move(authors);
        }
        return answer;
    }
};

HistoryPlace::HistoryPlace(DeskSession &session, QWidget *parent)
    : QSplitter(parent)
    , m_session(session)
    , m_scope(makeLabel({}, "heading"))
    , m_all(new QToolButton)
    , m_words(new QLineEdit)
    , m_author(new QComboBox)
    , m_days(new QComboBox)
    , m_path(new ScorePath)
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_lists(new QStackedWidget)
    , m_entry(new EntryPane(m_history))
    , m_sides(new QStackedWidget)
    , m_refresh(*this, refreshMs, [this] { readAgain(); })
{
    addWidget(makeList());
    auto *nothing = new EmptyState;
    m_sides->addWidget(nothing);
    m_sides->addWidget(m_entry);
    addWidget(m_sides);
    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    setSizes({48 * grid, 100 * grid});
    connect(&m_history, &HistoryModel::moreRequested, this, &HistoryPlace::fetch);
    connect(m_entry, &EntryPane::restoreRequested, this, &HistoryPlace::restore);
    connect(m_entry, &EntryPane::changeRequested, this, &HistoryPlace::changeRequested);
    connect(m_entry, &EntryPane::historyRequested, this, &HistoryPlace::showHistoryOf);
    connect(&session, &DeskSession::opened, this, &HistoryPlace::showAll);
    connect(&session, &DeskSession::committed, this, [this] { m_refresh.setStale(); });
    connect(&session, &DeskSession::authorChanged, this, [this] { m_refresh.setStale(); });
    const auto followRights = [this] { m_entry->setCanEdit(m_session.readOnlyReason().isEmpty()); };
    connect(&session, &DeskSession::opened, this, followRights);
    connect(&session, &DeskSession::restricted, this, followRights);
    showScope();
    showPath();
}

QWidget *HistoryPlace::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(2 * grid, grid, grid, grid);
    layout->setSpacing(grid);
    m_scope->setWordWrap(true);
    m_all->setText(tr("Show all edits"));
    m_all->setIcon(icon("close"));
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setToolTip(tr("Show the history of the whole desk"));
    m_all->setAutoRaise(true);
    m_words->setPlaceholderText(tr("Find former wordings"));
    m_words->setAccessibleName(tr("Find former wordings"));
    m_words->setToolTip(tr("Words of a text before or after an edit"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_author->setAccessibleName(tr("Author"));
    m_author->setToolTip(tr("Whose edits to show"));
    m_author->addItem(tr("By anyone"), QString());
    m_days->setAccessibleName(tr("Time"));
    m_days->setToolTip(tr("Since when to show edits"));
    m_days->addItem(tr("At any time"));
    m_days->addItem(tr("Today"), 0);
    m_days->addItem(tr("In the last 7 days"), 6);
    m_days->addItem(tr("In the last 30 days"), 29);
    auto *scope = new QHBoxLayout;
    scope->addWidget(m_scope, 1);
    scope->addWidget(m_all, 0, Qt::AlignTop);
    auto *narrow = new QHBoxLayout;
    narrow->setSpacing(grid);
    narrow->addWidget(m_author, 1);
    narrow->addWidget(m_days, 1);
    layout->addLayout(scope);
    layout->addWidget(m_path);
    layout->addWidget(m_words);
    layout->addLayout(narrow);
    const auto refresh = [this] { m_refresh.setStale(); };
    connect(m_all, &QToolButton::clicked, this, &HistoryPlace::showAll);
    connect(m_words, &QLineEdit::textChanged, this, refresh);
    connect(m_author, &QComboBox::activated, this, refresh);
    connect(m_days, &QComboBox::activated, this, refresh);
    return head;
}

QWidget *HistoryPlace::makeList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeLine());
    m_view->setModel(&m_history);
    m_view->setItemDelegate(new RowDelegate(RowDelegate::Form::TwoLines, this));
    m_view->setAccessibleName(tr("Edits, the newest first"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lists->addWidget(m_view);
    m_lists->addWidget(m_empty);
    layout->addWidget(m_lists, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPlace::choose);
    return side;
}

void HistoryPlace::showHistoryOf(const FieldRef &field)
{
    m_field = field;
    m_words->clear();
    m_author->setCurrentIndex(0);
    m_days->setCurrentIndex(0);
    m_chosen = 0;
    showScope();
    m_refresh.refreshSoonest();
}

void HistoryPlace::showAll()
{
    m_field.reset();
    m_chosen = 0;
    showScope();
    m_refresh.refreshSoonest();
}

void HistoryPlace::showScope()
{
    m_scope->setText(m_field ? m_history.nameOf(*m_field) : tr("All edits of this desk"));
    m_all->setVisible(m_field.has_value());
}

HistoryFilter HistoryPlace::filter() const
{
    HistoryFilter filter;
    if (m_field) {
        filter.records = {m_field->record};
        filter.field = m_field->field;
    }
    filter.author = m_author->currentData().toString();
    filter.words = m_words->text().trimmed();
    if (m_days->currentData().isValid())
        filter.from = startOfDay(m_days->currentData().toInt());
    return filter;
}

void HistoryPlace::readAgain()
{
    m_reads.drop();
    fetch(newestEdit);
}

void HistoryPlace::fetch(qint64 before)
{
    const bool isFirst = before == newestEdit;
    m_session.read(
        this,
        [filter = filter(), before, field = m_field](const DeskReader &reader) {
            return Answer::of(reader, filter, before, field);
        },
        [this, isFirst, ticket = m_reads.current()](const Result<Answer> &answer) {
            if (!ticket.isLatest())
                return;
            if (!answer) {
                emit statusMessage(answer.error().text());
                return;
            }
            if (isFirst)
                m_history.clear();
            add(*answer);
        });
}

void HistoryPlace::listAuthors(const QStringList &authors)
{
    const QString chosen = m_author->currentData().toString();
    while (m_author->count() > 1)
        m_author->removeItem(1);
    for (const QString &author : authors)
        m_author->addItem(author, author);
    m_author->setCurrentIndex(std::max(0, m_author->findData(chosen)));
}

void HistoryPlace::add(const Answer &answer)
{
    m_history.add(answer.page, answer.names);
    showScope();
    showPath();
    if (!answer.authors.isEmpty())
        listAuthors(answer.authors);
    const bool isEmpty = m_history.rowCount() == 0;
    m_empty->setText(m_words->text().isEmpty() && !m_field
                         ? tr("No edits in this time. Every edit that is saved appears here.")
                         : tr("No edit matches."));
    m_lists->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty) {
        m_sides->setCurrentIndex(0);
        return;
    }
    if (m_view->currentIndex().isValid())
        return;
    int row = 0; // the same edit as before, or else the newest
    for (int i = 0; i < m_history.rowCount(); ++i) {
        if (m_history.at(i).entry.position == m_chosen)
            row = i;
    }
    m_view->setCurrentIndex(m_history.index(row));
}

// Of the history of one field, two selected edits are compared.
void HistoryPlace::choose()
{
    QModelIndexList selected = m_view->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return;
    const QModelIndex current = m_view->currentIndex();
    const int row = selected.contains(current) ? current.row() : selected.front().row();
    m_chosen = m_history.at(row).entry.position;
    if (selected.size() == 2 && m_field) {
        std::ranges::sort(selected, {}, &QModelIndex::row); // the newer one first
        m_entry->compare(m_history.at(selected.back().row()).entry,
                         m_history.at(selected.front().row()).entry);
    } else {
        m_entry->setEntry(m_history.at(row));
    }
    m_sides->setCurrentWidget(m_entry);
}

void HistoryPlace::showPath()
{
    const bool isScore = m_field && m_field->field == Field::Score;
    std::vector<std::optional<int>> scores;
    for (int row = m_history.rowCount() - 1; isScore && row >= 0; --row) {
        const auto score = integerOf(m_history.at(row).entry.edit.changes.front().after);
        scores.push_back(score ? std::optional(int(*score)) : std::nullopt);
    }
    m_path->setVisible(scores.size() > 1);
    m_path->setScores(std::move(scores));
}

void HistoryPlace::restore(const FieldRef &field, const Value &value)
{
    m_session.readWhole(
        this, [field](const DeskReader &reader) { return reader.valueOf(field); },
        [this, field, value](const Result<Value> &present) {
            if (present)
                submitRestored(field, *present, value);
            else
                emit statusMessage(present.error().text());
        });
}

void HistoryPlace::submitRestored(const FieldRef &field, const Value &present, const Value &value)
{
    const QString name = m_history.nameOf(field);
    if (present == value) {
        emit statusMessage(tr("%1 is so already.").arg(name));
        return;
    }
    m_chosen = 0;
    then(this, m_session.submit(tr("Restore %1").arg(name), {{field, present, value}}),
         [this, name](const DeskSession::Written &written) {
             if (written)
                 emit statusMessage(
                     tr("Restored %1. %2 takes it back.")
                         .arg(name,
                              QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
         });
}

} // namespace vd::ui

#include "moc_historyplace.cpp"
