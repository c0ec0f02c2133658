// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/splitsplace.h"

#include "ui/lists/listactions.h"
#include "ui/query/queryfield.h"
#include "ui/splits/assignmentsview.h"
#include "ui/splits/boardexport.h"
#include "ui/splits/calibrationview.h"
#include "ui/splits/columnbar.h"
#include "ui/splits/savedqueries.h"
#include "ui/splits/splitview.h"
#include "ui/splits/whatifstack.h"
#include "ui/support/emptystate.h"
#include "ui/support/icons.h"
#include "ui/support/noticebar.h"
#include "ui/support/plaintext.h"
#include "ui/support/progressbar.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

constexpr int figuresDelayMs = 200;
const QKeySequence whatIfKey(Qt::CTRL | Qt::SHIFT | Qt::Key_W);

const QString widthsKey = QStringLiteral("widths");
const QString figureKey = QStringLiteral("figure");
const QString personaKey = QStringLiteral("persona");
const QString ascendsKey = QStringLiteral("ascends");

// Goes from auto to ship, to skip, and back to auto.
WhatIf::Own nextVerdict(WhatIf::Own own)
{
    if (!own)
        return Verdict::Ship;
    return *own == Verdict::Ship ? WhatIf::Own(Verdict::Skip) : std::nullopt;
}

} // namespace

SplitsPlace::SplitsPlace(DeskSession &session, PanelBoard &board, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_board(board)
    , m_liveQuery(board)
    , m_table(board.rows())
    , m_whatIfStack(new WhatIfStack(board, this))
    , m_query(new QueryField)
    , m_fault(new QLabel)
    , m_count(new QLabel)
    , m_whatIf(
          makeAction(this, tr("What if"), tr("Try out verdicts without saving them"), whatIfKey))
    , m_order(new QMenu(this))
    , m_outButton(new QToolButton)
    , m_progress(new ProgressBar(tr("Export progress"), tr("Stop and keep the file as it was")))
    , m_out(new BoardExport(m_table, dialogs, *m_progress, *this))
    , m_banner(new NoticeBar("hint"))
    , m_saved(new SavedQueries(session, board, dialogs))
    , m_columns(new ColumnBar)
    , m_view(new SplitView(m_table))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_calibration(new CalibrationView(board.rows()))
    , m_assignments(new AssignmentsView(board.rows()))
    , m_showAll(new QAction(tr("Show all tools"), this))
    , m_newTool(new QAction(tr("New tool"), this))
    , m_rows(*this, 0, [this] { fillRows(); })
    , m_figures(*this, figuresDelayMs, [this] { fillFigures(); })
{
    m_query->setWords([this] { return m_board.words(); });
    m_query->setPlaceholderText(tr("split:2-2 persona:skeptic score:<50, or words"));
    m_query->setAccessibleName(tr("Query the board"));
    m_query->setToolTip(tr("Terms and words that tools must contain (Ctrl+L); Ctrl+Space lists "
                           "what you can write here"));
    m_fault->setProperty("role", QStringLiteral("fault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_count->setProperty("role", QStringLiteral("hint"));
    m_tabs->addTab(makeBoard(), tr("Board"));
    m_tabs->addTab(m_calibration, tr("Calibration"));
    m_tabs->addTab(m_assignments, tr("Assignments"));
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner); // above all tabs: each of them shows tried-out verdicts
    m_progress->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->addWidget(m_progress);
    layout->addWidget(m_tabs);
    connectBoard();
    fill();
}

QLayout *SplitsPlace::makeHead()
{
    m_whatIf->setCheckable(true);
    m_whatIf->setShortcut(whatIfKey);
    m_whatIf->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_whatIf, m_saved->saveAction()});
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_query, 1);
    row->addWidget(makeOrder());
    auto *whatIf = makeButton(m_whatIf, Qt::ToolButtonTextOnly);
    whatIf->setAutoRaise(false);
    row->addWidget(whatIf);
    row->addWidget(makeOut());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    head->setSpacing(grid);
    head->addLayout(row);
    head->addWidget(m_fault);
    head->addWidget(m_columns);
    return head;
}

QWidget *SplitsPlace::makeOrder()
{
    auto *button = new QToolButton;
    button->setText(tr("Sort"));
    button->setToolTip(tr("Sort the rows; a click on a heading does the same"));
    button->setIcon(icon("sort"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(m_order);
    connect(m_order, &QMenu::aboutToShow, this, &SplitsPlace::fillOrder);
    return button;
}

void SplitsPlace::fillOrder()
{
    m_order->clear();
    for (int column = 0; column < m_table.columnCount(); ++column) {
        QAction *line = m_order->addAction(escapeMnemonics(
            m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        line->setCheckable(true);
        line->setChecked(column == m_table.sortColumn());
        connect(line, &QAction::triggered, this, [this, column] {
            const QVariant order = m_table.headerData(column, Qt::Horizontal,
                                                      Qt::InitialSortOrderRole);
            m_table.sort(column, Qt::SortOrder(order.toInt()));
        });
    }
    m_order->addSeparator();
    QAction *turned = m_order->addAction(tr("Lowest first"));
    turned->setCheckable(true);
    turned->setChecked(m_table.sortOrder() == Qt::AscendingOrder);
    connect(turned, &QAction::triggered, this, [this](bool isAscending) {
        m_table.sort(m_table.sortColumn(), isAscending ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
}

QWidget *SplitsPlace::makeOut()
{
    auto *menu = new QMenu(this);
    m_out->fill(*menu);
    m_outButton->setText(tr("Export"));
    m_outButton->setIcon(icon("export"));
    m_outButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_outButton->setFocusPolicy(Qt::TabFocus);
    m_outButton->setPopupMode(QToolButton::InstantPopup);
    m_outButton->setMenu(menu);
    return m_outButton;
}

QWidget *SplitsPlace::makeBoard()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    bottom->addWidget(m_count);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHead());
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_saved);
    panes->addWidget(page);
    panes->setStretchFactor(1, 1);
    panes->setSizes({22 * grid, 150 * grid});
    return panes;
}

void SplitsPlace::connectBoard()
{
    connect(m_query, &QueryField::queryEdited, &m_liveQuery, &LiveQuery::ask);
    connect(m_query, &QueryField::left, m_view, &SplitView::enter);
    connect(&m_liveQuery, &LiveQuery::found, this, &SplitsPlace::fill);
    connect(&m_board, &PanelBoard::reset, this, &SplitsPlace::forgetNumbers);
    connect(&m_board, &PanelBoard::removed, this, &SplitsPlace::forgetNumbers);
    connect(&m_board, &PanelBoard::failed, this, &SplitsPlace::fill);
    connect(&m_liveQuery, &LiveQuery::changed, this, &SplitsPlace::update);
    connect(m_columns, &ColumnBar::chosenChanged, this, &SplitsPlace::fill);
    connect(m_view, &SplitView::toolRequested, this, &SplitsPlace::toolRequested);
    connect(m_view, &SplitView::seatRequested, this, &SplitsPlace::seatRequested);
    connect(m_view, &SplitView::nextVerdictRequested, this, &SplitsPlace::supposeNext);
    connect(m_saved, &SavedQueries::chosen, m_query, &QueryField::setQuery);
    connect(m_saved, &SavedQueries::statusMessage, this, &SplitsPlace::statusMessage);
    connect(m_out, &BoardExport::statusMessage, this, &SplitsPlace::statusMessage);
    connect(&m_session, &DeskSession::opened, this, [this] { m_out->setDesk(m_session.path()); });
    connect(m_whatIf, &QAction::toggled, &m_board, &PanelBoard::setSupposing);
    connect(&m_board, &PanelBoard::supposingChanged, this, &SplitsPlace::showSupposing);
    connect(&m_board, &PanelBoard::supposingChanged, this, &SplitsPlace::trialsChanged);
    connect(m_whatIfStack, &QUndoStack::indexChanged, this, &SplitsPlace::trialsChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SplitsPlace::fillFigures);
    connect(&m_board, &PanelBoard::rosterChanged, this, &SplitsPlace::fill);
    connect(m_assignments, &AssignmentsView::seatOpened, this,
            [this](const Id &tool, const Id &seat) {
                if (seat.isNull())
                    emit toolRequested(tool);
                else
                    emit seatRequested(tool, seat);
            });
    connect(m_calibration, &CalibrationView::seatsRequested, this,
            [this] { m_tabs->setCurrentWidget(m_assignments); });
    connect(m_newTool, &QAction::triggered, this, &SplitsPlace::newToolRequested);
    connect(m_showAll, &QAction::triggered, this, [this] {
        m_columns->choose({});
        m_query->setQuery({});
    });
}

void SplitsPlace::enter()
{
    if (m_tabs->currentIndex() != 0)
        return;
    if (m_view->currentIndex().isValid())
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        focusQuery();
}

void SplitsPlace::focusQuery()
{
    m_tabs->setCurrentIndex(0);
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

QVariantMap SplitsPlace::place() const
{
    return {{widthsKey, m_view->widths()},
            {figureKey, int(m_table.sortFigure())},
            {personaKey, m_table.sortPersona().text()},
            {ascendsKey, m_table.sortOrder() == Qt::AscendingOrder}};
}

void SplitsPlace::restorePlace(const QVariantMap &place)
{
    using Figure = SplitModel::Figure;
    m_view->setWidths(place.value(widthsKey).toMap());
    const int figure = place.value(figureKey, -1).toInt();
    if (figure < 0 || figure > int(Figure::Strip))
        return;
    m_table.sortBy(Figure(figure),
                   place.value(ascendsKey).toBool() ? Qt::AscendingOrder : Qt::DescendingOrder,
                   Id::from(place.value(personaKey).toString()).value_or(Id()));
}

void SplitsPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit trialsChanged();
}

void SplitsPlace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    emit trialsChanged();
}

WhatIfStack *SplitsPlace::whatIfStack() const
{
    return m_board.isSupposing() && isVisible() ? m_whatIfStack : nullptr;
}

bool SplitsPlace::shows(int number) const
{
    const auto column = m_columns->chosen();
    return m_liveQuery.holds(number) &&
           (!column || columnOf(m_board.rows().at(number).tool.split) == *column);
}

void SplitsPlace::fill()
{
    m_rows.setStale();
}

void SplitsPlace::fillRows()
{
    std::vector<int> numbers;
    for (int number = 0; number < m_board.rows().count(); ++number) {
        if (shows(number))
            numbers.push_back(number);
    }
    m_table.setNumbers(std::move(numbers));
    showAsked();
    showCounts();
}

// Row numbers are invalid after a reset, unless the query has been answered since.
void SplitsPlace::forgetNumbers()
{
    if (!isVisible() || !m_liveQuery.isAnswered())
        m_table.setNumbers({});
}

void SplitsPlace::fillFigures()
{
    const QWidget *shown = m_tabs->currentWidget();
    if (shown == m_calibration)
        m_calibration->refresh();
    else if (shown == m_assignments)
        m_assignments->refresh();
}

void SplitsPlace::showAsked()
{
    const auto &faults = m_liveQuery.faults();
    m_query->setFaults(faults);
    m_fault->setText(faultText(faults));
    m_fault->setVisible(!faults.empty());
    m_view->setFaded(!faults.empty());
    showOut();
    m_saved->setQuery(m_query->text(), faults.empty());
    const auto column = m_columns->chosen();
    QStringList asked;
    if (column)
        asked += name(*column);
    if (!m_query->text().trimmed().isEmpty())
        asked += m_query->text().trimmed();
    m_out->setAsked(asked.join(QStringLiteral(", ")));
}

void SplitsPlace::supposeNext(const QModelIndex &index)
{
    const PanelSeat *seat = m_table.seatAt(index);
    if (seat && !seat->isHidden)
        m_whatIfStack->tryOut(m_table.at(index.row()).tool.id, *seat, nextVerdict(seat->own));
}

void SplitsPlace::showOut()
{
    const bool supposing = m_board.isSupposing();
    const bool isFaulty = !m_liveQuery.faults().empty();
    m_outButton->setEnabled(!supposing && !isFaulty);
    m_outButton->setToolTip(supposing  ? tr("Verdicts that are only tried out are not exported")
                            : isFaulty ? incompleteText()
                                       : tr("Save or print the tools that are shown"));
}

void SplitsPlace::showSupposing()
{
    const bool supposing = m_board.isSupposing();
    // Focuses the last cell before the notice is hidden, or hiding its focused button would move
    // the focus elsewhere.
    if (isVisible() && m_tabs->currentIndex() == 0 && (supposing || !m_query->hasFocus()))
        m_view->enter();
    m_whatIf->setChecked(supposing);
    m_view->setSupposing(supposing);
    m_table.compareRanks(supposing);
    showOut();
    if (supposing) {
        m_banner->show(tr("What if: nothing is saved. Press Space on a seat or click it to switch "
                          "between auto, ship and skip; counts, badges and ranking follow."),
                       {{tr("Leave"), [this] { m_board.setSupposing(false); }}});
    } else {
        m_banner->show({});
        fill();
    }
}

void SplitsPlace::update(int number)
{
    if (!isVisible()) { // the user is typing in the library
        m_rows.setStale();
        return;
    }
    // A row whose verdicts are tried out stays shown, even if it no longer fits the chosen column.
    const bool stays = m_board.isSupposing() && m_table.isShown(number);
    m_table.update(number, stays || shows(number));
    showCounts();
}

void SplitsPlace::showCounts()
{
    m_figures.setStale();
    m_columns->setCounts(m_board.rows().counts());
    m_stack->setCurrentIndex(showPlaceholder() ? 1 : 0);
    const QString all = tr("%Ln tool(s)", nullptr, m_board.rows().count());
    m_count->setText(
        !m_liveQuery.faults().empty() ? incompleteText()
        : m_table.rowCount() == m_board.rows().count()
            ? all
            : tr("%1 of %2", "12 of 1000 tools").arg(locale().toString(m_table.rowCount()), all));
}

bool SplitsPlace::showPlaceholder()
{
    if (m_table.rowCount() > 0)
        return false;
    const auto column = m_columns->chosen();
    QList<QAction *> offers = {m_showAll};
    if (!m_board.isLoaded()) {
        m_empty->setText(m_board.failure().isEmpty() ? tr("Opening the desk…") : m_board.failure());
        offers.clear();
    } else if (m_board.rows().count() == 0) {
        m_empty->setText(
            tr("No tools yet. Once tools have panels, this board shows who disagrees."));
        offers = {m_newTool};
    } else if (!m_liveQuery.faults().empty()) {
        m_empty->setText(incompleteText());
    } else if (column && !m_liveQuery.isEmpty() && m_liveQuery.count() > 0) {
        m_empty->setText(tr("Tools match “%1”, but none of them is in the column %2.")
                             .arg(m_query->text(), name(*column)));
    } else if (!m_liveQuery.isEmpty()) {
        m_empty->setText(tr("No tool matches “%1”.").arg(m_query->text()));
    } else if (column == SplitColumn::Open) {
        m_empty->setText(tr("No seat is open: every panel has its four verdicts."));
    } else if (column) {
        m_empty->setText(tr("No panel is split %1.").arg(name(*column)));
    }
    m_empty->setActions(offers);
    return true;
}

} // namespace vd::ui

#include "moc_splitsplace.cpp"
