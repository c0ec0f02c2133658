// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/toolpicker.h"

#include "lists/rowtext.h"
#include "ui/support/undokeys.h"
#include "ui/support/wheelguard.h"

#include <QAbstractProxyModel>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>

#include <algorithm>

namespace vd::ui {

namespace {

// Or Qt measures each of up to 10,000 rows.
void takeRowsAsEqual(QAbstractItemView *view)
{
    qobject_cast<QListView *>(view)->setUniformItemSizes(true);
}

} // namespace

ToolPicker::ToolPicker(QWidget *parent)
    : QComboBox(parent)
{
    m_list.setOrder({ToolOrder::By::Name, false, false});
    setView(new QListView);
    takeRowsAsEqual(view());
    setModel(&m_list);
    setEditable(true);
    passUndoKeys(this);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(12);
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    guardWheel(this);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setMaxVisibleItems(maxVisibleItems());
    takeRowsAsEqual(completer()->popup());
    lineEdit()->setPlaceholderText(tr("Choose a tool"));
    setAccessibleName(tr("Tool"));
    connect(this, &QComboBox::activated, this, &ToolPicker::pick);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &ToolPicker::pickFirstMatch);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ToolPicker::restoreName);
    showCurrent();
}

void ToolPicker::setTools(std::vector<ToolRow> tools)
{
    if (isKnown(tools))
        return;
    m_known.clear();
    QHash<QString, int> namesakes;
    for (const ToolRow &tool : tools) {
        m_known.emplace(tool.id, Known{tool.name, tool.slug});
        ++namesakes[tool.name];
    }
    // Typing, reading and speech all use the name, so tools with the same name get their slug
    // added.
    for (ToolRow &tool : tools) {
        if (namesakes.value(tool.name) > 1)
            tool.name = tr("%1 (%2)", "name, slug").arg(rowtext::name(tool), tool.slug.text());
    }
    m_list.setRows(std::move(tools));
    offer();
}

// Other changes of a tool then cost nothing, and do not disturb what is being typed.
bool ToolPicker::isKnown(const std::vector<ToolRow> &tools) const
{
    return tools.size() == m_known.size() &&
           std::ranges::all_of(tools, [this](const ToolRow &tool) {
               const auto known = m_known.find(tool.id);
               return known != m_known.end() && known->second == Known{tool.name, tool.slug};
           });
}

void ToolPicker::exclude(const Id &tool)
{
    if (tool == m_excluded)
        return;
    m_excluded = tool;
    offer();
}

void ToolPicker::offer()
{
    std::unordered_set<Id> offered;
    for (const auto &[id, known] : m_known) {
        if (id != m_excluded)
            offered.insert(id);
    }
    m_list.setMatches(std::move(offered));
    showCurrent();
}

void ToolPicker::setCurrent(const Id &tool)
{
    if (tool == m_current)
        return;
    m_current = tool;
    showCurrent();
}

void ToolPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentText() != shownName())
        showCurrent();
    else
        QComboBox::keyPressEvent(event);
}

QString ToolPicker::shownName() const
{
    return m_list.index(m_list.rowOf(m_current)).data().toString();
}

void ToolPicker::showCurrent()
{
    const QSignalBlocker silent(this);
    setCurrentIndex(m_list.rowOf(m_current));
    setEditText(shownName());
}

void ToolPicker::pick(int row)
{
    const Id tool = m_list.idAt(row);
    if (tool.isNull() || tool == m_current)
        return;
    m_current = tool;
    emit picked(tool);
}

// Called on Enter after a part of a name, with nothing chosen in the completer's list.
void ToolPicker::pickFirstMatch()
{
    const QString typed = currentText();
    if (typed.isEmpty() || typed == shownName())
        return;
    completer()->setCompletionPrefix(typed);
    const auto *matches = qobject_cast<QAbstractProxyModel *>(completer()->completionModel());
    const QModelIndex first = matches->mapToSource(matches->index(0, 0));
    if (!first.isValid())
        return;
    pick(first.row());
    showCurrent();
}

// A part of a name chooses nothing: the field shows the chosen tool again.
void ToolPicker::restoreName()
{
    if (!completer()->popup()->isVisible())
        showCurrent();
}

} // namespace vd::ui

#include "moc_toolpicker.cpp"
