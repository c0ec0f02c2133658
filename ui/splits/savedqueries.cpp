// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/savedqueries.h"

#include "ui/lists/listactions.h"
#include "ui/lists/rowdelegate.h"
#include "ui/support/dialogs.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

namespace vd::ui {

namespace {

const QKeySequence renameKey(Qt::Key_F2);

std::vector<SavedQuery> suggestions()
{
    return {{SavedQueries::tr("Mine, still open"), QStringLiteral("author:me verdict:open")},
            {SavedQueries::tr("Two against two"), QStringLiteral("split:2-2")},
            {SavedQueries::tr("One stands alone"), QStringLiteral("dissent:any")},
            {SavedQueries::tr("Far apart"), QStringLiteral("spread:>40")}};
}

QString labelFor(const QString &query)
{
    return SavedQueries::tr("Name of the query %1").arg(query);
}

} // namespace

SavedQueries::SavedQueries(DeskSession &session, PanelBoard &board, Dialogs &dialogs,
                           QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_board(board)
    , m_dialogs(dialogs)
    , m_suggested(suggestions())
    , m_hint(new QLabel)
    , m_list(new QListWidget)
{
    makeActions();
    auto *title = new QLabel(tr("Saved queries"));
    title->setProperty("role", QStringLiteral("label"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * grid, grid, grid, grid / 2);
    head->addWidget(title, 1);
    head->addWidget(makeButton(m_save, Qt::ToolButtonIconOnly));
    m_hint->setProperty("role", QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(2 * grid, 0, grid, grid);
    m_hint->setText(tr("None yet; these are suggestions. Write a query above the board and press "
                       "%1 to save it here.")
                        .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_hint->hide();
    m_list->setAccessibleName(tr("Saved queries"));
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Form::OneLine, m_list));
    m_list->setMouseTracking(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    const auto choose = [this](QListWidgetItem *item) {
        emit chosen(m_listed.at(size_t(m_list->row(item))).query);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedQueries::refreshActions);
    connect(&session, &DeskSession::opened, this, &SavedQueries::load);
    connect(&session, &DeskSession::restricted, this, &SavedQueries::refreshActions);
    connect(&session, &DeskSession::shown, this, [this](const std::vector<FieldRef> &fields) {
        if (std::ranges::find(fields, Field::PanelQueries, &FieldRef::field) != fields.end())
            load();
    });
    if (session.isOpen())
        load();
}

void SavedQueries::makeActions()
{
    m_save = makeAction(this, tr("Save query"), tr("Save this query in the desk"),
                        QKeySequence::Save);
    m_save->setIcon(icon("plus"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_rename = makeAction(this, tr("Rename…"), tr("Give this query another name"), renameKey);
    m_remove = makeAction(this, tr("Delete"), tr("Delete this query"), QKeySequence::Delete);
    addToView(m_list, m_rename, renameKey);
    addToView(m_list, m_remove, QKeySequence::Delete);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_save, &QAction::triggered, this, &SavedQueries::save);
    connect(m_rename, &QAction::triggered, this, &SavedQueries::rename);
    connect(m_remove, &QAction::triggered, this, &SavedQueries::remove);
    refreshActions();
}

void SavedQueries::setQuery(const QString &text, bool isSound)
{
    m_query = text.trimmed();
    m_canSave = isSound && !m_query.isEmpty();
    const auto same = std::ranges::find(m_listed, m_query, &SavedQuery::query);
    const bool isListed = same != m_listed.end();
    m_list->setCurrentRow(isListed ? int(same - m_listed.begin()) : -1);
    refreshActions();
}

void SavedQueries::refreshActions()
{
    const bool canEdit = m_session.isOpen() && m_session.readOnlyReason().isEmpty();
    const bool isOne = isOwn(m_list->currentRow());
    m_save->setEnabled(canEdit && m_canSave);
    m_rename->setEnabled(canEdit && isOne);
    m_remove->setEnabled(canEdit && isOne);
}

void SavedQueries::load()
{
    m_saved = queriesFrom(m_session.workingCopy().site()->text(Field::PanelQueries));
    m_listed = m_saved;
    for (const SavedQuery &query : m_suggested) {
        if (std::ranges::find(m_saved, query.query, &SavedQuery::query) == m_saved.end())
            m_listed.push_back(query);
    }
    m_liveQueries.clear();
    m_list->clear();
    m_hint->setVisible(m_saved.empty());
    for (const SavedQuery &query : m_listed) {
        const int row = m_list->count();
        new QListWidgetItem(query.name, m_list);
        auto &finder = m_liveQueries.emplace_back(std::make_unique<LiveQuery>(m_board));
        connect(finder.get(), &LiveQuery::found, this, [this, row] { showCount(row); });
        connect(finder.get(), &LiveQuery::changed, this, [this, row] { showCount(row); });
        finder->ask(query.query);
    }
    setQuery(m_query, m_canSave);
}

void SavedQueries::showCount(int row)
{
    const LiveQuery &finder = *m_liveQueries.at(size_t(row));
    QListWidgetItem *item = m_list->item(row);
    const bool isWrong = !finder.faults().empty();
    item->setData(CountRole, isWrong ? -1 : finder.count());
    item->setData(Qt::AccessibleTextRole,
                  isWrong ? tr("%1: %2").arg(item->text(), finder.faults().front().message)
                          : tr("%1: %Ln tool(s)", nullptr, finder.count()).arg(item->text()));
    item->setToolTip(isWrong      ? finder.faults().front().message
                     : isOwn(row) ? finder.text()
                                  : tr("%1 (suggested)").arg(finder.text()));
}

// The message is shown as soon as they are stored; an empty one is none.
void SavedQueries::store(const std::vector<SavedQuery> &queries, const QString &label,
                         const QString &message)
{
    const Record &site = *m_session.workingCopy().site();
    const auto stored = m_session.submit(label, {{{site.ref(), Field::PanelQueries},
                                                  site.value(Field::PanelQueries),
                                                  queriesText(queries)}});
    then(this, stored, [this, message](const DeskSession::Written &answer) {
        if (answer && !message.isEmpty())
            emit statusMessage(message);
    });
}

void SavedQueries::save()
{
    const auto known = std::ranges::find(m_listed, m_query, &SavedQuery::query);
    const auto name = m_dialogs.askText(this, tr("Save query"), labelFor(m_query),
                                        known == m_listed.end() ? m_query : known->name);
    if (!name || name->trimmed().isEmpty())
        return;
    std::vector<SavedQuery> queries = m_saved;
    const SavedQuery saved{name->trimmed(), m_query};
    QString message;
    const auto same = std::ranges::find(queries, saved.name, &SavedQuery::name);
    if (same == queries.end()) {
        queries.push_back(saved);
    } else {
        if (*same != saved)
            message = tr("Replaced %1. Its query was %2.").arg(saved.name, same->query);
        *same = saved;
    }
    store(queries, tr("Save query %1").arg(saved.name), message);
}

void SavedQueries::rename()
{
    const auto row = size_t(m_list->currentRow());
    if (row >= m_saved.size())
        return;
    const SavedQuery meant = m_saved[row]; // found by value: rows may move while the name is typed
    const auto typed = m_dialogs.askText(this, tr("Rename query"), labelFor(meant.query),
                                         meant.name);
    const QString name = typed ? typed->trimmed() : QString();
    if (name.isEmpty() || name == meant.name)
        return;
    std::vector<SavedQuery> queries = m_saved;
    const auto own = std::ranges::find(queries, meant);
    if (own == queries.end()) {
        emit statusMessage(tr("%1 is no longer among the saved queries.").arg(meant.name));
    } else if (std::ranges::find(queries, name, &SavedQuery::name) != queries.end()) {
        emit statusMessage(tr("Another query is called %1 already.").arg(name));
    } else {
        own->name = name;
        store(queries, tr("Rename query %1").arg(name));
    }
}

void SavedQueries::remove()
{
    const auto row = size_t(m_list->currentRow());
    if (row >= m_saved.size())
        return;
    std::vector<SavedQuery> queries = m_saved;
    const QString name = queries[row].name;
    queries.erase(queries.begin() + qsizetype(row));
    store(queries, tr("Delete query %1").arg(name),
          tr("Deleted %1. %2 brings it back.")
              .arg(name, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
}

} // namespace vd::ui

#include "moc_savedqueries.cpp"
