// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/newcomparison.h"

#include "editing/workingcopy.h"
#include "ui/forms/formgrid.h"
#include "ui/library/toolpicker.h"
#include "ui/support/windowtheme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vd::ui {

NewComparison::NewComparison(const WorkingCopy &workingCopy, QWidget *parent)
    : QWidget(parent)
    , m_workingCopy(workingCopy)
    , m_left(new ToolPicker)
    , m_right(new ToolPicker)
    , m_hint(makeLabel({}, "hint"))
    , m_make(new QPushButton)
{
    setMaximumWidth(90 * grid);
    auto *pickers = new FormGrid(2);
    pickers->add(labelOf(Kind::Comparison, Field::Left), m_left);
    pickers->add(labelOf(Kind::Comparison, Field::Right), m_right);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Close without making a comparison (%1)")
                           .arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    m_make->setProperty("primary", true);
    m_hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(tr("New comparison"), "title"));
    layout->addWidget(pickers);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_left, &ToolPicker::picked, this, &NewComparison::refresh);
    connect(m_right, &ToolPicker::picked, this, &NewComparison::refresh);
    connect(m_make, &QPushButton::clicked, this, &NewComparison::finish);
    connect(cancel, &QPushButton::clicked, this, &NewComparison::cancelled);
}

void NewComparison::start(const std::vector<ToolRow> &tools)
{
    m_isPossible = tools.size() > 1;
    for (ToolPicker *picker : {m_left, m_right}) {
        picker->setTools(tools);
        picker->setCurrent({});
    }
    refresh();
    m_left->setFocus(Qt::OtherFocusReason);
}

void NewComparison::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

Id NewComparison::existing() const
{
    const Record *comparison = m_workingCopy.comparisonOf(m_left->current(), m_right->current());
    return comparison ? comparison->id() : Id();
}

void NewComparison::refresh()
{
    m_left->exclude(m_right->current());
    m_right->exclude(m_left->current());
    const bool isThere = !existing().isNull();
    m_make->setText(isThere ? tr("Show comparison") : tr("Make comparison"));
    m_make->setEnabled(!m_left->current().isNull() && !m_right->current().isNull());
    if (!m_isPossible)
        m_hint->setText(tr("A comparison needs two tools; add them in the library first."));
    else
        m_hint->setText(isThere
                            ? tr("These two are compared already.")
                            : tr("Two tools side by side; each pair is published as one page."));
}

void NewComparison::finish()
{
    if (const Id comparison = existing(); !comparison.isNull())
        emit found(comparison);
    else
        emit made(m_left->current(), m_right->current());
}

} // namespace vd::ui

#include "moc_newcomparison.cpp"
