// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/findingspane.h"

#include "preflight/waivers.h"
#include "ui/lists/rowdelegate.h"
#include "ui/support/emptystate.h"
#include "ui/support/windowtheme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

using Group = FindingsModel::Group;

QString textOf(Group group, int found)
{
    const QString count = QLocale().toString(found);
    switch (group) {
    case Group::Open: return FindingsPane::tr("Problems: %1").arg(count);
    case Group::Errors: return FindingsPane::tr("Errors: %1").arg(count);
    case Group::Warnings: return FindingsPane::tr("Warnings: %1").arg(count);
    case Group::Hints: return FindingsPane::tr("Hints: %1").arg(count);
    case Group::Waived: return FindingsPane::tr("Waived: %1").arg(count);
    }
    Q_UNREACHABLE();
}

QString nothingIn(Group group)
{
    switch (group) {
    case Group::Open: return FindingsPane::tr("No problems.");
    case Group::Errors: return FindingsPane::tr("No errors.");
    case Group::Warnings: return FindingsPane::tr("No warnings.");
    case Group::Hints: return FindingsPane::tr("No hints.");
    case Group::Waived: return FindingsPane::tr("Nothing is waived.");
    }
    Q_UNREACHABLE();
}

} // namespace

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new QListView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
{
    makeList();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(makeGroups());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    refresh();
}

void FindingsPane::makeList()
{
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new RowDelegate(RowDelegate::Form::Wrapped, this));
    m_view->setAccessibleName(tr("Problems"));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setWordWrap(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // otherwise row widths and heights depend on each other
    connect(m_view, &QListView::activated, this, &FindingsPane::jump);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPane::refresh);
}

QWidget *FindingsPane::makeGroups()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    row->setSpacing(grid / 2);
    auto *group = new QButtonGroup(this);
    for (const Group kind :
         {Group::Open, Group::Errors, Group::Warnings, Group::Hints, Group::Waived}) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setChecked(kind == m_list.group());
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        m_groups.emplace_back(kind, button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, kind] {
            m_list.setGroup(kind);
            refresh();
        });
    }
    row->addStretch(1);
    return bar;
}

QWidget *FindingsPane::makeButtons()
{
    m_go = new QPushButton(tr("Go to the field"));
    m_go->setToolTip(tr("Show the field that has the problem (%1)")
                         .arg(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_waive = new QPushButton(tr("Waive…"));
    m_waive->setToolTip(tr("Accept the problem, for a reason that everybody can read here"));
    m_takeBack = new QPushButton(tr("Take back"));
    m_takeBack->setToolTip(tr("Report the problem again"));
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * grid, 0, 2 * grid, 2 * grid);
    row->setSpacing(grid);
    for (QPushButton *button : {m_go, m_waive, m_takeBack})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_go, &QPushButton::clicked, this, &FindingsPane::jump);
    connect(m_waive, &QPushButton::clicked, this,
            [this] { emit waiveRequested(preflight::Finding(*current())); });
    connect(m_takeBack, &QPushButton::clicked, this,
            [this] { emit takeBackRequested(preflight::Finding(*current())); });
    return bar;
}

void FindingsPane::setFindings(std::vector<preflight::Finding> findings)
{
    const QString last = current() ? current()->id : QString();
    const int row = m_view->currentIndex().row();
    m_waiting.clear();
    m_list.setFindings(std::move(findings));
    const QModelIndex same = m_list.indexOf(last);
    // Selects the neighbour of a finding that was fixed or waived.
    m_view->setCurrentIndex(
        same.isValid() || row < 0 ? same : m_list.index(qMin(row, m_list.rowCount() - 1)));
    refresh();
}

void FindingsPane::setWaiting(const QString &why)
{
    m_list.setFindings({});
    m_waiting = why;
    refresh();
}

void FindingsPane::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    refresh();
}

void FindingsPane::refresh()
{
    for (const auto &[kind, button] : m_groups)
        button->setText(textOf(kind, m_list.count(kind)));
    m_empty->setText(m_waiting.isEmpty() ? nothingIn(m_list.group()) : m_waiting);
    m_stack->setCurrentWidget(m_list.rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    const preflight::Finding *finding = current();
    const bool canWaive = finding && !finding->waived && preflight::canWaive(*finding);
    const bool isNeedless = finding && finding->rule == preflight::Rule::NeedlessWaiver;
    m_go->setEnabled(finding && !isNeedless);
    m_waive->setEnabled(canWaive && !m_isReadOnly);
    m_takeBack->setEnabled(finding && (finding->waived || isNeedless) && !m_isReadOnly);
}

void FindingsPane::jump()
{
    if (current() && m_go->isEnabled())
        emit jumpRequested(preflight::Finding(*current()));
}

const preflight::Finding *FindingsPane::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_list.at(index) : nullptr;
}

} // namespace vd::ui

#include "moc_findingspane.cpp"
