// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tool/scorecardview.h"

#include "editing/commands.h"
#include "editing/panelboard.h"
#include "ui/forms/formgrid.h"
#include "ui/support/windowtheme.h"
#include "ui/tool/seatcard.h"
#include "ui/tool/splitlabel.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace vd::ui {

namespace {

constexpr int recountDelayMs = 200;

} // namespace

ScorecardView::ScorecardView(DeskSession &session, const PanelBoard &board, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_board(board)
    , m_split(new SplitLabel)
    , m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Scorecard"), "heading"));
    head->addStretch();
    head->addWidget(m_split);
    layout->addLayout(head);
    m_grid->setSpacing(2 * grid);
    for (size_t place = 0; place < m_cards.size(); ++place) {
        m_cards[place] = new SeatCard(session);
        connectCard(place);
    }
    arrange(2);
    layout->addLayout(m_grid);
    connect(&session, &DeskSession::shown, this, &ScorecardView::onFieldsChanged);
    connect(&session, &DeskSession::restricted, this, &ScorecardView::refresh);
    connect(&session, &DeskSession::authorChanged, this, &ScorecardView::refresh);
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountDelayMs);
    connect(&m_recount, &QTimer::timeout, this, &ScorecardView::countLoads);
    connect(&board, &PanelBoard::reset, this, &ScorecardView::countLoads);
    connect(&board, &PanelBoard::removed, &m_recount, qOverload<>(&QTimer::start));
    connect(&board, &PanelBoard::changed, this, [this](int number) {
        // Personas on this panel are never suggested, so edits of this tool do not matter.
        if (m_board.rows().at(number).tool.id != m_tool)
            m_recount.start();
    });
}

// Two columns, or one if the view is narrow.
void ScorecardView::arrange(int columns)
{
    m_columns = columns;
    for (int place = 0; place < int(m_cards.size()); ++place) {
        m_grid->removeWidget(m_cards[size_t(place)]);
        m_grid->addWidget(m_cards[size_t(place)], place / columns, place % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ScorecardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() < 2 * m_cards[0]->minimumSizeHint().width() + 2 * grid ? 1 : 2;
    if (columns != m_columns)
        arrange(columns);
}

QSize ScorecardView::minimumSizeHint() const
{
    return {m_cards[0]->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void ScorecardView::connectCard(size_t place)
{
    SeatCard *card = m_cards[place];
    connect(card, &SeatCard::focused, this, &ScorecardView::focused);
    connect(card, &SeatCard::personaChosen, this, &ScorecardView::seat);
    connect(card, &SeatCard::moveRequested, this, [this, place](int steps) { move(place, steps); });
    connect(card, &SeatCard::swapRequested, this,
            [this, place](const Id &persona) { swap(place, persona); });
    connect(card, &SeatCard::clearRequested, this, [this, place] { clear(place); });
}

void ScorecardView::setTool(const Id &tool)
{
    m_tool = tool;
    seatCards();
}

// Cards keep their position; only their seat changes.
void ScorecardView::seatCards()
{
    const auto seats = m_session.workingCopy().seatsOf(m_tool);
    for (size_t place = 0; place < m_cards.size(); ++place) {
        m_cards[place]->setSeat(
            place < seats.size() ? std::optional(seats[place]->ref()) : std::nullopt, m_tool);
    }
    refresh();
}

void ScorecardView::refresh()
{
    for (SeatCard *card : m_cards)
        card->refresh();
    const auto tool = m_session.workingCopy().tool(m_tool);
    const Record *site = m_session.workingCopy().site();
    hide(tool, site ? Site::from(*site) : Site());
    suggest();
}

// On a blind site, the other seats are hidden from the author of a seat without a score.
void ScorecardView::hide(const std::optional<Tool> &tool, const Site &site)
{
    for (SeatCard *card : m_cards) {
        const auto isOfCard = [card](const Seat &seat) {
            return seat.isHidden && card->seat() && seat.id == card->seat()->id;
        };
        card->setConcealed(tool && std::ranges::any_of(tool->scorecard.seats(), isOfCard));
    }
    if (tool && tool->isPanelHidden)
        m_split->conceal();
    else
        m_split->setSplit(tool ? tool->scorecard.split(site.shipThreshold) : Split());
}

void ScorecardView::countLoads()
{
    m_recount.stop();
    m_loads.reset();
    suggest();
}

// Suggests a persona for the first free seat, with the reason; the editor decides.
void ScorecardView::suggest()
{
    const auto tool = m_session.workingCopy().tool(m_tool);
    if (!tool || tool->scorecard.seats().size() >= m_cards.size())
        return;
    const size_t seats = tool->scorecard.seats().size();
    if (!m_loads && m_board.isLoaded())
        m_loads = SeatLoads(m_board.rows().rows());
    PanelRow row;
    row.tool.category = tool->category;
    for (const Seat &seat : tool->scorecard.seats())
        row.seats.emplace_back().persona = seat.persona;
    for (size_t place = seats; place < m_cards.size(); ++place) {
        const bool isFirst = m_loads && place == seats;
        m_cards[place]->suggest(isFirst ? m_loads->candidates(row, m_session.workingCopy().roster())
                                        : std::vector<SeatCandidate>(),
                                row);
    }
}

void ScorecardView::onFieldsChanged(const std::vector<FieldRef> &fields)
{
    bool isOtherPanel = false;
    bool isOtherTally = false;
    for (const auto &[record, field] : fields) {
        const bool isSeat = record.kind == Kind::Seat;
        isOtherPanel |= isSeat && (field == Field::Exists || field == Field::Place ||
                                   field == Field::SeatPersona);
        isOtherTally |= record.kind == Kind::Persona || field == Field::Score ||
                        field == Field::Verdict || field == Field::ShipThreshold ||
                        field == Field::Author || field == Field::PanelBlind ||
                        field == Field::Category;
    }
    if (isOtherPanel)
        seatCards();
    else if (isOtherTally)
        refresh();
}

void ScorecardView::setAuthorShown(bool shown)
{
    for (SeatCard *card : m_cards)
        card->setAuthorShown(shown);
}

bool ScorecardView::focus(const FieldRef &field)
{
    return std::ranges::any_of(m_cards, [&](SeatCard *card) { return card->focus(field); });
}

void ScorecardView::seat(const Id &persona)
{
    m_session.submit(
        tr("Seat for a persona"),
        commands::makeSeat(Id::make(), m_tool, persona, m_session.workingCopy().seatsOf(m_tool)));
}

void ScorecardView::move(size_t place, int steps)
{
    const auto seats = m_session.workingCopy().seatsOf(m_tool);
    const auto to = qint64(place) + steps;
    if (place < seats.size() && to >= 0 && to < qint64(seats.size()))
        m_session.submit(tr("Move a seat"), commands::moveRecord(seats, place, size_t(to)));
}

void ScorecardView::swap(size_t place, const Id &persona)
{
    const auto seats = m_session.workingCopy().seatsOf(m_tool);
    const auto other = std::ranges::find_if(
        seats, [&](const Record *seat) { return seat->reference(Field::SeatPersona) == persona; });
    if (place < seats.size() && other != seats.end()) {
        m_session.submit(tr("Swap two seats"),
                         commands::swapPlaces(seats, place, size_t(other - seats.begin())));
    }
}

void ScorecardView::clear(size_t place)
{
    const auto seats = m_session.workingCopy().seatsOf(m_tool);
    if (place < seats.size())
        m_session.submit(tr("Clear a seat"), commands::remove(*seats[place]));
}

} // namespace vd::ui

#include "moc_scorecardview.cpp"
