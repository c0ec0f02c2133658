// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/changespane.h"

#include "ui/forms/formgrid.h"
#include "ui/lists/rowdelegate.h"
#include "ui/publish/diffview.h"
#include "ui/support/emptystate.h"
#include "ui/support/windowtheme.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

QString summaryOf(const ChangeModel &list, qint64 unchanged)
{
    const QLocale locale;
    const auto number = [&](qint64 count) { return locale.toString(count); };
    return ChangesPane::tr("%1 added, %2 changed, %3 removed; %4 unchanged.")
        .arg(number(list.count(FileChange::Added)), number(list.count(FileChange::Changed)),
             number(list.count(FileChange::Removed)), number(unchanged));
}

QString summaryOf(const std::vector<site::DiffLine> &lines)
{
    const auto added = std::ranges::count(lines, site::DiffLine::Added, &site::DiffLine::kind);
    const auto removed = std::ranges::count(lines, site::DiffLine::Removed, &site::DiffLine::kind);
    return QStringLiteral("%1, %2").arg(ChangesPane::tr("%n line(s) added", nullptr, int(added)),
                                        ChangesPane::tr("%n removed", "lines", int(removed)));
}

} // namespace

ChangesPane::ChangesPane(QWidget *parent)
    : QWidget(parent)
    , m_summary(makeLabel({}, "label"))
    , m_view(new QListView)
    , m_path(makeLabel({}, "label"))
    , m_diff(new DiffView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    makeList();
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_view);
    panes->addWidget(makeDiff());
    panes->setStretchFactor(1, 1);
    panes->setSizes({34 * grid, 60 * grid});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(panes);
    m_summary->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid + grid / 2, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    setWaiting({});
}

void ChangesPane::makeList()
{
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new RowDelegate(RowDelegate::Form::OneLine, this));
    m_view->setTextElideMode(Qt::ElideMiddle); // start and end of a path matter most
    m_view->setAccessibleName(tr("Files that would change"));
    m_view->setUniformItemSizes(true); // there may be half a million
    m_view->setLayoutMode(QListView::Batched);
    m_view->setMouseTracking(true);
    m_view->setMinimumWidth(24 * grid);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChangesPane::choose);
}

QWidget *ChangesPane::makeDiff()
{
    m_path->setWordWrap(true);
    m_path->setContentsMargins(grid, 0, grid, 0);
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(grid, grid / 2, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_path);
    layout->addWidget(m_diff, 1);
    return side;
}

void ChangesPane::setReport(const site::ExportReport &report)
{
    const std::string last = m_chosen;
    m_list.setChanges(report.changes);
    if (report.changes.empty()) {
        setWaiting(tr("Nothing would change: the site in the folder matches the desk."));
        return;
    }
    m_summary->setText(summaryOf(m_list, report.unchanged));
    m_summary->show();
    m_stack->setCurrentIndex(1);
    const auto same = std::ranges::lower_bound(report.changes, last, {}, &FileChange::path);
    const bool isThere = same != report.changes.end() && same->path == last;
    m_view->setCurrentIndex(m_list.index(isThere ? int(same - report.changes.begin()) : 0));
}

void ChangesPane::setWaiting(const QString &why)
{
    if (m_list.rowCount() > 0)
        m_list.setChanges({});
    m_summary->hide();
    m_empty->setText(why);
    m_stack->setCurrentIndex(0);
}

void ChangesPane::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const FileChange &change = m_list.at(index);
    m_chosen = change.path;
    m_path->setText(index.data(Qt::AccessibleTextRole).toString());
    m_diff->showText(tr("Comparing…"));
    emit diffRequested(change);
}

void ChangesPane::withholdDiff()
{
    m_diff->showText(
        tr("This file shows a panel's verdicts, which are hidden until your own score is set."));
}

void ChangesPane::setDiff(const std::vector<site::DiffLine> &lines)
{
    const bool isChanged = std::ranges::any_of(lines, [](const site::DiffLine &line) {
        return line.kind == site::DiffLine::Added || line.kind == site::DiffLine::Removed;
    });
    if (!isChanged) {
        m_diff->showText(tr("No text that readers see would change."));
        return;
    }
    m_diff->setLines(lines);
    m_path->setText(QStringLiteral("%1 — %2").arg(m_path->text(), summaryOf(lines)));
}

} // namespace vd::ui

#include "moc_changespane.cpp"
