// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonform.h"

#include "panel/comparison.h"
#include "panel/site.h"
#include "ui/fields/linefield.h"
#include "ui/forms/formgrid.h"
#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

constexpr int widest = 90 * grid; // beyond it lines are too long to read

QString fieldLabel(Field field)
{
    return labelOf(Kind::Comparison, field);
}

} // namespace

ComparisonForm::ComparisonForm(DeskSession &session, PanelBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_board(board)
    , m_form(session)
    , m_heading(makeLabel({}, "title"))
    , m_address(makeLabel({}, "hint"))
    , m_fault(makeLabel({}, "fault"))
    , m_swap(new QPushButton(icon("swap"), tr("Swap sides")))
    , m_delete(new QPushButton(icon("trash"), tr("Delete")))
    , m_title(new LineField(FieldType::Line))
    , m_standfirst(new LineField(FieldType::Line))
{
    setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeHead());
    layout->addWidget(makeSides());
    layout->addWidget(makeLine());
    layout->addWidget(makeTexts());
    layout->addStretch(1);
    connect(&m_form, &RecordForm::focused, this, &ComparisonForm::focused);
    connect(&session, &DeskSession::shown, this, &ComparisonForm::follow);
    connect(&session, &DeskSession::restricted, this, &ComparisonForm::refresh);
    connect(&board, &PanelBoard::reset, this, &ComparisonForm::refresh);
    connect(&board, &PanelBoard::changed, this, &ComparisonForm::refresh);
    connect(&board, &PanelBoard::removed, this, &ComparisonForm::refresh);
}

QWidget *ComparisonForm::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    auto *line = new QHBoxLayout;
    line->addWidget(m_heading, 1);
    line->addWidget(m_delete, 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(m_address);
    layout->addWidget(m_fault);
    for (QLabel *label : {m_heading, m_fault})
        label->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setAccessibleName(tr("Address of the page"));
    m_delete->setToolTip(
        tr("Delete this comparison (%1 in the list)")
            .arg(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText)));
    connect(m_delete, &QPushButton::clicked, this, &ComparisonForm::deleteRequested);
    return head;
}

QWidget *ComparisonForm::makeSides()
{
    auto *sides = new QWidget;
    auto *layout = new QHBoxLayout(sides);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    m_sides.push_back(makeSide(Field::Left, *layout));
    layout->addWidget(m_swap, 0, Qt::AlignVCenter);
    m_sides.push_back(makeSide(Field::Right, *layout));
    m_swap->setToolTip(tr("Swap the two tools on the page"));
    connect(m_swap, &QPushButton::clicked, this, &ComparisonForm::swapRequested);
    return sides;
}

ComparisonForm::Side ComparisonForm::makeSide(Field field, QHBoxLayout &sides)
{
    auto *card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * grid, grid + grid / 2, 2 * grid, grid + grid / 2);
    layout->setSpacing(grid / 2);
    const Side side{field, makeLabel({}, "heading"), new QPushButton(tr("Open"))};
    side.name->setWordWrap(true);
    side.name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(makeLabel(fieldLabel(field), "label"));
    layout->addWidget(side.name, 1);
    layout->addWidget(side.open, 0, Qt::AlignLeft);
    sides.addWidget(card, 1);
    connect(side.open, &QPushButton::clicked, this, [this, field] {
        if (const ToolRow *tool = toolAt(field))
            emit toolRequested(tool->id);
    });
    return side;
}

QWidget *ComparisonForm::makeTexts()
{
    auto *texts = new FormGrid(1);
    texts->add(fieldLabel(Field::Title), m_title);
    texts->add(fieldLabel(Field::Standfirst), m_standfirst);
    m_form.bind(Field::Title, m_title, fieldLabel(Field::Title));
    m_form.bind(Field::Standfirst, m_standfirst, fieldLabel(Field::Standfirst));
    return texts;
}

void ComparisonForm::setComparison(const Id &comparison)
{
    m_form.setRecord(comparison.isNull() ? std::nullopt
                                         : std::optional(RecordRef{Kind::Comparison, comparison}));
    refresh();
}

bool ComparisonForm::focus(const FieldRef &field)
{
    return m_form.focus(field);
}

void ComparisonForm::follow(const std::vector<FieldRef> &fields)
{
    const bool isHere = std::ranges::any_of(fields, [this](const FieldRef &field) {
        return field.record == m_form.record() || field.record.kind == Kind::Site;
    });
    if (isHere)
        refresh();
}

const ToolRow *ComparisonForm::toolAt(Field side) const
{
    const Record *record = m_session.workingCopy().find(m_form.record());
    return record ? m_board.find(record->reference(side)) : nullptr;
}

void ComparisonForm::refresh()
{
    if (!m_form.record())
        return;
    const ToolRow *left = toolAt(Field::Left);
    const ToolRow *right = toolAt(Field::Right);
    refreshSide(m_sides[0], left);
    refreshSide(m_sides[1], right);
    const QString pair = tr("%1 vs %2").arg(m_sides[0].name->text(), m_sides[1].name->text());
    m_heading->setText(pair);
    m_title->setPlaceholder(pair);
    const bool isWhole = left && right;
    m_address->setVisible(isWhole);
    if (isWhole)
        m_address->setText(
            QStringLiteral("compare/%1.html").arg(comparisonAddress(left->slug, right->slug)));
    m_fault->setVisible(!isWhole);
    m_fault->setText(tr("⚠ Not published: a tool is deleted. Restore it from the library's trash, "
                        "or delete this comparison."));
    const Record *site = m_session.workingCopy().site();
    m_standfirst->setPlaceholder(site ? Site::from(*site).standfirst : QString());
    const bool canEdit = m_session.readOnlyReason().isEmpty();
    m_swap->setEnabled(canEdit);
    m_delete->setEnabled(canEdit);
}

void ComparisonForm::refreshSide(const Side &side, const ToolRow *tool)
{
    side.name->setText(tool ? tool->name : tr("Deleted tool"));
    side.open->setEnabled(tool);
    side.open->setAccessibleName(tr("Open %1").arg(side.name->text()));
    side.open->setToolTip(tr("Go to this tool in the library"));
}

} // namespace vd::ui

#include "moc_comparisonform.cpp"
