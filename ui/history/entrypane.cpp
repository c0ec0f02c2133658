// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/entrypane.h"

#include "lists/historymodel.h"
#include "ui/forms/formgrid.h"
#include "ui/history/historytext.h"
#include "ui/history/worddiffview.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

constexpr int linesOfList = 5;

} // namespace

EntryPane::EntryPane(const HistoryModel &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_title(makeLabel({}, "title"))
    , m_detail(makeLabel({}, "hint"))
    , m_list(new QListWidget)
    , m_more(makeLabel({}, "hint"))
    , m_field(makeLabel({}, "heading"))
    , m_diff(new WordDiffView)
    , m_restoreBefore(new QPushButton(icon("restore"), tr("Restore what was before")))
    , m_restoreAfter(new QPushButton(tr("Restore this")))
    , m_goTo(new QPushButton(tr("Go to the field")))
    , m_only(new QPushButton(tr("History of this field")))
{
    m_title->setWordWrap(true);
    m_field->setWordWrap(true);
    m_list->setAccessibleName(tr("Fields that this edit changed"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * linesOfList + 4 * grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(grid);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_detail, m_list, m_more, m_field})
        layout->addWidget(widget);
    layout->addWidget(m_diff, 1);
    makeButtons();
    connect(m_list, &QListWidget::currentRowChanged, this, &EntryPane::showChange);
}

void EntryPane::makeButtons()
{
    m_restoreBefore->setToolTip(
        tr("Give the field the value it had before this edit. Undo takes it back."));
    m_restoreAfter->setToolTip(
        tr("Give the field the value it had after this edit. Undo takes it back."));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_restoreBefore);
    row->addWidget(m_restoreAfter);
    row->addStretch(1);
    row->addWidget(m_only);
    row->addWidget(m_goTo);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_restoreBefore, &QPushButton::clicked, this, [this] {
        if (const Change *change = chosen())
            emit restoreRequested(change->field, change->before);
    });
    connect(m_restoreAfter, &QPushButton::clicked, this, [this] {
        if (const Change *change = chosen())
            emit restoreRequested(change->field, change->after);
    });
    connect(m_goTo, &QPushButton::clicked, this, [this] {
        if (const Change *change = chosen())
            emit changeRequested(*change);
    });
    connect(m_only, &QPushButton::clicked, this, [this] {
        if (const Change *change = chosen())
            emit historyRequested(change->field);
    });
}

void EntryPane::setEntry(const HistoryEntry &entry)
{
    const Edit &edit = entry.entry.edit;
    m_title->setText(edit.label);
    m_detail->setText(tr("%1, %2", "author, when")
                          .arg(edit.author, timeText(entry.entry.at, QLocale::LongFormat)));
    setChanges(edit.changes, entry.changeCount - int(edit.changes.size()));
}

void EntryPane::compare(const JournalEntry &older, const JournalEntry &newer)
{
    const Change &before = older.edit.changes.front();
    const Change &after = newer.edit.changes.front();
    m_title->setText(tr("Two states compared"));
    m_detail->setText(tr("%1 (%2) and %3 (%4)", "when (author) and when (author)")
                          .arg(timeText(older.at, QLocale::ShortFormat), older.edit.author,
                               timeText(newer.at, QLocale::ShortFormat), newer.edit.author));
    setChanges({{before.field, before.after, after.after}}, 0);
}

void EntryPane::setChanges(std::vector<Change> changes, int more)
{
    m_changes = std::move(changes);
    m_list->clear();
    for (const Change &change : m_changes)
        m_list->addItem(m_history.nameOf(change.field));
    m_list->setVisible(m_changes.size() > 1);
    m_more->setText(tr("and %n more field(s)", nullptr, more));
    m_more->setVisible(more > 0);
    m_list->setCurrentRow(0);
}

void EntryPane::setCanEdit(bool canEdit)
{
    m_canEdit = canEdit;
    m_restoreBefore->setEnabled(canEdit);
    m_restoreAfter->setEnabled(canEdit);
}

const Change *EntryPane::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || size_t(row) >= m_changes.size() ? nullptr : &m_changes[size_t(row)];
}

void EntryPane::showChange(int)
{
    const Change *change = chosen();
    if (!change)
        return;
    m_field->setText(m_history.nameOf(change->field));
    m_diff->setTexts(historyText(change->field, change->before),
                     historyText(change->field, change->after));
}

} // namespace vd::ui

#include "moc_entrypane.cpp"
