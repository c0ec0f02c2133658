// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool/tooleditor.h"

#include "editing/panelboard.h"
#include "ui/fields/choicefield.h"
#include "ui/fields/flagfield.h"
#include "ui/fields/linefield.h"
#include "ui/forms/formgrid.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/detailsform.h"
#include "ui/tool/scorecardview.h"
#include "ui/tool/seatcard.h"
#include "ui/tool/settlingview.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace vd::ui {

namespace {

constexpr int widest = 120 * grid; // wider lines are hard to read

ChoiceField *makeStatus()
{
    const auto choice = [](Status status, const QString &label) {
        return ChoiceField::Choice{QString::fromLatin1(tokenOf(status)), label};
    };
    return new ChoiceField({choice(Status::Draft, ToolEditor::tr("Draft")),
                            choice(Status::Review, ToolEditor::tr("In review")),
                            choice(Status::Ready, ToolEditor::tr("Ready")),
                            choice(Status::Published, ToolEditor::tr("Published")),
                            choice(Status::Retired, ToolEditor::tr("Retired"))});
}

QWidget *centred(QWidget *column)
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column);
    return page;
}

} // namespace

ToolEditor::ToolEditor(DeskSession &session, PanelBoard &board, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_board(board)
    , m_form(session)
    , m_scroll(new QScrollArea)
    , m_name(new LineField(FieldType::Name))
    , m_details(nullptr)
    , m_scorecard(nullptr)
    , m_settling(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(centred(makeHead()));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody(board, dialogs));
    layout->addWidget(m_scroll, 1);
    connect(&m_form, &RecordForm::focused, this, &ToolEditor::focused);
    connect(m_details, &DetailsForm::focused, this, &ToolEditor::focused);
    connect(m_scorecard, &ScorecardView::focused, this, &ToolEditor::focused);
    connect(m_settling, &SettlingView::focused, this, &ToolEditor::focused);
}

QWidget *ToolEditor::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(3 * grid, 2 * grid, 3 * grid, grid);
    head->setMaximumWidth(widest);
    row->setSpacing(grid);
    auto *status = makeStatus();
    auto *star = new FlagField(FlagField::Look::Star, tr("Star"));
    m_name->setLabel(labelOf(Kind::Tool, Field::Name));
    status->setLabel(labelOf(Kind::Tool, Field::Status));
    star->setLabel(labelOf(Kind::Tool, Field::Starred));
    QFont large = font();
    large.setPixelSize(20);
    large.setWeight(QFont::DemiBold);
    for (auto *line : m_name->findChildren<QLineEdit *>())
        line->setFont(large);
    row->addWidget(m_name, 1, Qt::AlignTop);
    row->addWidget(status, 0, Qt::AlignTop);
    row->addWidget(star, 0, Qt::AlignTop);
    m_form.bind(Field::Name, m_name, labelOf(Kind::Tool, Field::Name),
                [this](const Value &name) { return slugAlong(name); });
    m_form.bind(Field::Status, status, labelOf(Kind::Tool, Field::Status));
    m_form.bind(Field::Starred, star, labelOf(Kind::Tool, Field::Starred));
    return head;
}

QWidget *ToolEditor::makeBody(PanelBoard &board, Dialogs &dialogs)
{
    m_details = new DetailsForm(m_session, board, dialogs);
    m_scorecard = new ScorecardView(m_session, board);
    m_settling = new SettlingView(m_session);
    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(3 * grid, grid, 3 * grid, 3 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_details);
    layout->addWidget(m_scorecard);
    layout->addWidget(m_settling);
    layout->addStretch();
    return centred(column);
}

// The slug follows the name until an editor changes it or the tool is published.
std::vector<FieldValue> ToolEditor::slugAlong(const Value &name) const
{
    const Record *record = m_session.workingCopy().find({Kind::Tool, m_tool});
    const auto *after = std::get_if<QString>(&name);
    if (!record || !after)
        return {};
    const QString status = record->text(Field::Status);
    const bool isPublic = status == QLatin1String(tokenOf(Status::Published)) ||
                          status == QLatin1String(tokenOf(Status::Retired));
    const auto isTaken = [this](const Slug &slug) { return m_board.isTaken(slug, m_tool); };
    const Slug was = Slug::derivedFrom(record->text(Field::Name));
    const Slug is = Slug::derivedFrom(*after);
    if (isPublic || was.isNull() || is.isNull() ||
        record->text(Field::Slug) != was.madeFree(isTaken).text())
        return {};
    return {{{record->ref(), Field::Slug}, is.madeFree(isTaken).text()}};
}

void ToolEditor::setTool(const Id &tool)
{
    const bool isOther = std::exchange(m_tool, tool) != tool;
    m_form.setRecord(tool.isNull() ? std::nullopt : std::optional(RecordRef{Kind::Tool, tool}));
    m_details->setTool(tool);
    m_scorecard->setTool(tool);
    m_settling->setTool(tool);
    if (isOther)
        m_scroll->ensureVisible(0, 0);
}

void ToolEditor::setAuthorShown(bool shown)
{
    m_scorecard->setAuthorShown(shown);
}

bool ToolEditor::focus(const FieldRef &field)
{
    const bool isHere = m_form.focus(field) || m_details->focus(field) ||
                        m_scorecard->focus(field) || m_settling->focus(field);
    const QWidget *focused = QApplication::focusWidget();
    if (isHere && m_scroll->widget()->isAncestorOf(focused)) {
        // Forces the layout of the fields just filled, or scrolling would use their old positions.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_scroll->ensureWidgetVisible(QApplication::focusWidget(), 0, 6 * grid);
        if (field.record.kind == Kind::Seat)
            showWhole(focused);
    }
    return isHere;
}

// Scrolls to the top of the seat's card, to show its review.
void ToolEditor::showWhole(const QWidget *part)
{
    while (part && !qobject_cast<const SeatCard *>(part))
        part = part->parentWidget();
    if (part)
        m_scroll->verticalScrollBar()->setValue(part->mapTo(m_scroll->widget(), QPoint()).y() -
                                                grid);
}

void ToolEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    for (auto *line : m_name->findChildren<QLineEdit *>())
        line->selectAll();
}

} // namespace vd::ui

#include "moc_tooleditor.cpp"
