// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool/seatcard.h"

#include "ui/fields/datefield.h"
#include "ui/fields/linefield.h"
#include "ui/fields/markdownfield.h"
#include "ui/fields/personafield.h"
#include "ui/fields/scorefield.h"
#include "ui/fields/verdictfield.h"
#include "ui/forms/formgrid.h"
#include "ui/support/icons.h"
#include "ui/support/pages.h"
#include "ui/support/plaintext.h"
#include "ui/support/windowtheme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

namespace vd::ui {

namespace {

// The personas that the seat can have: those without a seat on this panel, and its own.
std::vector<PersonaField::Choice> offersFor(const WorkingCopy &workingCopy, const Id &tool,
                                            const Id &own)
{
    const auto seated = workingCopy.tool(tool);
    std::vector<PersonaField::Choice> offers;
    for (const Persona &persona : workingCopy.roster()) {
        const bool isSeated = seated && seated->scorecard.seatOf(persona.id);
        if (!isSeated || persona.id == own)
            offers.push_back({persona.id.text(), persona.name, persona.color});
    }
    return offers;
}

} // namespace

SeatCard::SeatCard(DeskSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_form(session)
    , m_stack(new QStackedLayout(this))
    , m_persona(new PersonaField)
    , m_offer(new PersonaField)
    , m_score(new ScoreField)
    , m_verdict(new VerdictField)
    , m_review(new MarkdownField)
    , m_menu(new QMenu(this))
{
    setProperty("role", QStringLiteral("card"));
    m_stack->addWidget(makeOpen());
    m_stack->addWidget(makeSeated());
    sizeByCurrentPage(*m_stack); // an open seat is less high than one with a review
    m_form.bind(Field::SeatPersona, m_persona, labelOf(Kind::Seat, Field::SeatPersona));
    m_form.bind(Field::Score, m_score, labelOf(Kind::Seat, Field::Score));
    m_form.bind(Field::Verdict, m_verdict, labelOf(Kind::Seat, Field::Verdict));
    m_form.bind(Field::Review, m_review, labelOf(Kind::Seat, Field::Review));
    connect(&m_form, &RecordForm::focused, this, &SeatCard::focused);
}

QWidget *SeatCard::makeOpen()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->addWidget(makeLabel(tr("Free seat"), "heading"));
    layout->addWidget(makeLabel(tr("Choose who reviews here."), "label"));
    m_offer->setLabel(tr("Persona for the free seat"));
    layout->addWidget(m_offer);
    m_suggestion = makeLabel({}, "hint");
    m_suggestion->setWordWrap(true);
    m_take = new QPushButton;
    layout->addWidget(m_suggestion);
    layout->addWidget(m_take, 0, Qt::AlignLeading);
    layout->addStretch();
    connect(m_take, &QPushButton::clicked, this, [this] { emit personaChosen(m_suggested); });
    connect(m_offer, &FieldWidget::valueChanged, this, [this](const Value &value) {
        if (const auto *id = std::get_if<QString>(&value))
            emit personaChosen(Id::from(*id).value_or(Id()));
    });
    return page;
}

QWidget *SeatCard::makeSeated()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    auto *more = new QToolButton;
    more->setIcon(icon("more"));
    more->setAutoRaise(true);
    more->setProperty("bareMenu", true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    more->setAccessibleName(tr("Move, swap or clear this seat"));
    more->setToolTip(more->accessibleName());
    connect(m_menu, &QMenu::aboutToShow, this, &SeatCard::fillMenu);
    auto *head = new QHBoxLayout;
    head->addWidget(m_persona, 1);
    head->addWidget(more);
    layout->addLayout(head);
    m_said = new QWidget;
    auto *said = new QVBoxLayout(m_said);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(grid);
    said->addWidget(m_score);
    said->addWidget(m_verdict);
    said->addWidget(m_review);
    layout->addWidget(m_said);
    m_hiddenWords = makeLabel(tr("Hidden until your own score is set"), "hint");
    layout->addWidget(m_hiddenWords);
    layout->addWidget(makeAssignment());
    layout->addStretch(1);
    return page;
}

// The author and the due date; with a verdict, the date of the review.
QWidget *SeatCard::makeAssignment()
{
    auto *assignment = new QWidget;
    auto *row = new QHBoxLayout(assignment);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    const auto add = [&](Field field, FieldWidget *widget) {
        auto *form = new FormGrid(1);
        form->add(labelOf(Kind::Seat, field), widget);
        m_form.bind(field, widget, labelOf(Kind::Seat, field));
        row->addWidget(form, field == Field::Author ? 2 : 3,
                       Qt::AlignTop); // a date needs more width
        return form;
    };
    m_author = add(Field::Author, new LineField(FieldType::Line));
    m_due = add(Field::Due, new DateField);
    m_reviewedOn = add(Field::ReviewedOn, new DateField);
    return assignment;
}

void SeatCard::setSeat(const std::optional<RecordRef> &seat, const Id &tool)
{
    m_tool = tool;
    if (seat != m_form.record())
        m_form.setRecord(seat);
    m_stack->setCurrentIndex(seat ? 1 : 0);
    suggest({}, {});
    refresh();
}

QString SeatCard::nameOf(const Id &persona) const
{
    const Record *record = m_session.workingCopy().find({Kind::Persona, persona});
    return record ? record->text(Field::Name) : QString();
}

void SeatCard::refresh()
{
    const WorkingCopy &workingCopy = m_session.workingCopy();
    const bool isReadOnly = !m_session.readOnlyReason().isEmpty();
    const Record *record = workingCopy.find(seat());
    if (!record) {
        m_offer->setOffered(offersFor(workingCopy, m_tool, {}));
        m_offer->setValue({});
        m_offer->setReadOnly(isReadOnly || m_tool.isNull());
        return;
    }
    const Id persona = record->reference(Field::SeatPersona);
    const QString name = nameOf(persona);
    m_persona->setOffered(offersFor(workingCopy, m_tool, persona));
    m_persona->setValue(persona.text());
    m_form.setSubject(name);
    const int threshold = Site::from(*workingCopy.site()).shipThreshold;
    m_score->setThreshold(threshold);
    Seat onAuto = Seat::from(*record);
    onAuto.verdict.reset();
    m_verdict->setAutoGives(onAuto.effectiveVerdict(threshold));
    const Record *who = workingCopy.find({Kind::Persona, persona});
    m_review->setPrompt(who ? Persona::from(*who).obligations : QStringList());
    m_persona->setLabel(tr("Persona of this seat"));
    m_score->setLabel(tr("Score of %1").arg(name));
    m_verdict->setLabel(tr("Verdict of %1").arg(name));
    m_review->setLabel(tr("Review of %1").arg(name));
    showParts();
}

void SeatCard::setAuthorShown(bool shown)
{
    m_isAuthorShown = shown;
    showParts();
}

void SeatCard::setConcealed(bool concealed)
{
    m_isConcealed = concealed;
    m_hiddenWords->setMinimumWidth(m_said->minimumSizeHint().width()); // as wide as the other cards
    showParts();
}

// A seat without a verdict is an assignment; whether a hidden seat has a verdict is hidden, too.
void SeatCard::showParts()
{
    const Record *record = m_session.workingCopy().find(seat());
    const bool isOpen = record && !m_isConcealed && !Seat::from(*record).effectiveVerdict(0);
    m_said->setVisible(!m_isConcealed);
    m_hiddenWords->setVisible(m_isConcealed);
    m_author->setVisible(m_isAuthorShown || isOpen);
    m_due->setVisible(isOpen);
    m_reviewedOn->setVisible(m_isAuthorShown && !isOpen && !m_isConcealed);
}

void SeatCard::suggest(const std::vector<SeatCandidate> &candidates, const PanelRow &tool)
{
    const bool isOffered = !candidates.empty() && m_session.readOnlyReason().isEmpty();
    m_suggestion->setVisible(isOffered);
    m_take->setVisible(isOffered);
    if (!isOffered)
        return;
    const SeatCandidate &first = candidates.front();
    const QString reason = reasonFor(candidates, tool);
    m_suggested = first.persona;
    m_suggestion->setText(tr("Suggested: %1").arg(reason));
    m_take->setText(tr("Seat %1").arg(escapeMnemonics(first.name)));
    m_take->setAccessibleDescription(reason);
}

void SeatCard::fillMenu()
{
    m_menu->clear();
    const auto tool = m_session.workingCopy().tool(m_tool);
    const std::optional<RecordRef> &shown = seat();
    if (!tool || !shown)
        return;
    const auto &seats = tool->scorecard.seats();
    const auto own = std::ranges::find(seats, shown->id, &Seat::id);
    if (own == seats.end())
        return;
    const bool isEditable = m_session.readOnlyReason().isEmpty();
    const auto add = [&](const QString &text, bool isEnabled, auto emitted) {
        m_menu->addAction(text, this, emitted)->setEnabled(isEditable && isEnabled);
    };
    add(tr("Move forward"), own != seats.begin(), [this] { emit moveRequested(-1); });
    add(tr("Move back"), own + 1 < seats.end(), [this] { emit moveRequested(1); });
    for (const Seat &other : seats) {
        if (other.id != own->id) {
            add(tr("Swap with %1").arg(escapeMnemonics(nameOf(other.persona))), true,
                [this, persona = other.persona] { emit swapRequested(persona); });
        }
    }
    m_menu->addSeparator();
    add(tr("Clear this seat"), true, [this] { emit clearRequested(); });
}

} // namespace vd::ui

#include "moc_seatcard.cpp"
