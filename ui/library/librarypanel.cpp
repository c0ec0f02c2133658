// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "lists/toolmodel.h"
#include "ui/library/ordermenu.h"
#include "ui/library/toollistview.h"
#include "ui/lists/listactions.h"
#include "ui/query/queryfield.h"
#include "ui/support/emptystate.h"
#include "ui/support/icons.h"
#include "ui/support/tooltip.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vd::ui {

LibraryPanel::LibraryPanel(ToolModel &tools, ToolModel &trash, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_trash(trash)
    , m_view(new ToolListView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_filter(new QueryField)
    , m_fault(new QLabel)
    , m_count(new QLabel)
    , m_trashButton(new QToolButton)
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter tools"));
    m_filter->setToolTip(
        withShortcut(tr("Words of the tool, its reviews or notes, and terms such as "
                        "status:review or split:2-2"),
                     QKeySequence::Find));
    m_fault->setProperty("role", QStringLiteral("fault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(2 * grid, 0, grid, grid);
    m_fault->hide();
    m_trashButton->setText(tr("Trash"));
    m_trashButton->setIcon(icon("trash"));
    m_trashButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_trashButton->setToolTip(tr("Show deleted tools"));
    m_trashButton->setCheckable(true);
    m_trashButton->setAutoRaise(true);
    m_trashButton->setFocusPolicy(Qt::TabFocus);
    makeActions();
    arrange();
    connect(m_filter, &QueryField::queryEdited, this, &LibraryPanel::filterChanged);
    connect(m_filter, &QueryField::textChanged, this, &LibraryPanel::refresh);
    connect(m_filter, &QueryField::left, this, &LibraryPanel::enterList);
    connect(m_trashButton, &QToolButton::toggled, this, &LibraryPanel::showList);
    connect(m_view, &ToolListView::currentMoved, this, &LibraryPanel::follow);
    connect(m_view, &ToolListView::starClicked, this, &LibraryPanel::starToggled);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { emit toolOpened(m_view->idAt(index)); });
    watch(m_tools);
    watch(m_trash);
    showList();
}

void LibraryPanel::setCurrent(const Id &tool)
{
    m_current = tool;
    refresh();
}

void LibraryPanel::setFilter(const QString &text)
{
    m_filter->setText(text);
}

QString LibraryPanel::filter() const
{
    return m_filter->text();
}

void LibraryPanel::setWords(std::function<QueryWords()> words)
{
    m_filter->setWords(std::move(words));
}

void LibraryPanel::setFaults(const std::vector<QueryFault> &faults)
{
    m_filter->setFaults(faults);
    m_fault->setText(faultText(faults));
    m_fault->setVisible(!faults.empty());
    m_isFaulty = !faults.empty();
    m_view->setFaded(m_isFaulty);
    refresh();
}

void LibraryPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LibraryPanel::setTrashShown(bool shown)
{
    m_trashButton->setChecked(shown);
}

bool LibraryPanel::isTrashShown() const
{
    return m_trashButton->isChecked();
}

void LibraryPanel::setWaiting(const QString &words)
{
    m_waiting = words;
    refresh();
}

QAction *LibraryPanel::addToolAction(const QString &text, const QString &hint,
                                     const QKeySequence &shortcut, ToolSignal request)
{
    QAction *action = makeAction(this, text, hint, shortcut);
    connect(action, &QAction::triggered, this, [this, request] {
        if (const Id tool = m_view->idAt(m_view->currentIndex()); !tool.isNull())
            emit(this->*request)(tool);
    });
    addToView(m_view, action, shortcut);
    return action;
}

void LibraryPanel::makeActions()
{
    m_new = makeAction(this, tr("New tool"), tr("Add a tool to the desk"), QKeySequence::New);
    m_new->setIcon(icon("plus"));
    connect(m_new, &QAction::triggered, this, &LibraryPanel::newRequested);
    m_import = makeAction(this, tr("Import…"), tr("Add tools from a desk's JSON"), {});
    connect(m_import, &QAction::triggered, this, &LibraryPanel::importRequested);
    m_clear = makeAction(this, tr("Clear filter"), tr("Show all tools"), {});
    connect(m_clear, &QAction::triggered, this, [this] { m_filter->setQuery({}); });
    makeToolActions();
}

void LibraryPanel::makeToolActions()
{
    const auto add = [this](const char *iconName, const QString &text, const QString &hint,
                            const QKeySequence &shortcut, ToolSignal request) {
        QAction *action = addToolAction(text, hint, shortcut, request);
        action->setIcon(icon(iconName));
        return action;
    };
    m_toolActions = {add("copy", tr("Duplicate"), tr("Add a copy of this tool"),
                         Qt::CTRL | Qt::Key_D, &LibraryPanel::duplicateRequested),
                     add("star", tr("Star"), tr("Star this tool, or remove its star"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_S, &LibraryPanel::starToggled),
                     add("trash", tr("Delete"), tr("Move this tool to the trash"),
                         QKeySequence::Delete, &LibraryPanel::deleteRequested)};
    m_restore = add("restore", tr("Restore"), tr("Take this tool out of the trash"),
                    Qt::CTRL | Qt::Key_R, &LibraryPanel::restoreRequested);
}

void LibraryPanel::arrange()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(grid, grid, grid, grid);
    top->setSpacing(grid / 2);
    top->addWidget(m_filter, 1);
    top->addWidget(makeOrderButton({&m_tools, &m_trash}, this));
    top->addWidget(makeButton(m_new, Qt::ToolButtonIconOnly));
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(2 * grid, grid / 2, grid, grid / 2);
    bottom->addWidget(m_count, 1);
    auto *restore = makeButton(m_restore, Qt::ToolButtonTextBesideIcon);
    connect(m_restore, &QAction::visibleChanged, restore,
            [this, restore] { restore->setVisible(m_restore->isVisible()); });
    bottom->addWidget(restore);
    bottom->addWidget(m_trashButton);
    m_count->setProperty("role", QStringLiteral("hint"));
    auto *border = new QFrame;
    border->setProperty("role", QStringLiteral("line"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_fault);
    layout->addWidget(m_stack, 1);
    layout->addWidget(border);
    layout->addLayout(bottom);
}

void LibraryPanel::watch(ToolModel &list)
{
    connect(&list, &ToolModel::modelReset, this, &LibraryPanel::refresh);
    connect(&list, &ToolModel::layoutChanged, this, &LibraryPanel::refresh);
    connect(&list, &ToolModel::toolCountChanged, this, &LibraryPanel::refresh);
}

void LibraryPanel::follow(const QModelIndex &current)
{
    const Id tool = m_view->idAt(current);
    if (isTrashShown() || tool.isNull() || tool == m_current)
        return;
    m_current = tool;
    emit toolChosen(tool);
}

void LibraryPanel::showList()
{
    const bool trash = isTrashShown();
    const QItemSelectionModel *before = m_view->selectionModel();
    m_view->setModel(&list());
    delete before; // setModel() does not delete it
    m_view->setAccessibleName(trash ? tr("Deleted tools") : tr("Tools"));
    m_restore->setVisible(trash);
    for (QAction *action : std::as_const(m_toolActions))
        action->setVisible(!trash);
    refresh();
}

void LibraryPanel::refresh()
{
    m_stack->setCurrentIndex(showPlaceholder() ? 1 : 0);
    const QLocale locale = this->locale();
    const QString all = isTrashShown() ? tr("%Ln deleted", nullptr, list().toolCount())
                                       : tr("%Ln tool(s)", nullptr, list().toolCount());
    m_count->setText(
        !m_waiting.isEmpty() ? QString()
        : m_isFaulty         ? incompleteText()
        : list().shownCount() == list().toolCount()
            ? all
            : tr("%1 of %2", "12 of 1000 tools").arg(locale.toString(list().shownCount()), all));
    const QModelIndex current = list().index(list().rowOf(m_current));
    if (current.isValid() && current != m_view->currentIndex())
        m_view->setCurrentIndex(current);
}

bool LibraryPanel::showPlaceholder()
{
    if (list().shownCount() > 0)
        return false;
    QList<QAction *> offers;
    if (!m_waiting.isEmpty()) {
        m_empty->setText(m_waiting);
    } else if (list().toolCount() > 0) {
        m_empty->setText(m_isFaulty ? incompleteText() : tr("No tool matches “%1”.").arg(filter()));
        offers = {m_clear};
    } else if (isTrashShown()) {
        m_empty->setText(tr("The trash is empty. Deleted tools wait here to be restored."));
    } else {
        m_empty->setText(tr("No tools yet. Add the first one, or import a desk."));
        offers = {m_new, m_import};
    }
    m_empty->setActions(offers);
    return true;
}

void LibraryPanel::enterList()
{
    if (list().shownCount() == 0)
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_view->idAt(m_view->currentIndex()).isNull())
        m_view->setCurrentIndex(list().index(list().idAt(0).isNull() ? 1 : 0));
}

ToolModel &LibraryPanel::list() const
{
    return isTrashShown() ? m_trash : m_tools;
}

} // namespace vd::ui

#include "moc_librarypanel.cpp"
