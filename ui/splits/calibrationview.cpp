// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splits/calibrationview.h"

#include "ui/fields/fieldnote.h"
#include "ui/forms/formgrid.h"
#include "ui/splits/calibrationdelegate.h"
#include "ui/support/emptystate.h"
#include "ui/support/wheelguard.h"
#include "ui/support/windowtheme.h"

#include <QAction>
#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <set>

namespace vd::ui {

// Paints a scale as the heading of the scores.
class FiguresHeader : public QHeaderView
{
public:
    FiguresHeader()
        : QHeaderView(Qt::Horizontal)
    {
    }
    void setThreshold(int threshold)
    {
        m_threshold = threshold;
        viewport()->update();
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (section == FiguresModel::Scores)
            paintScale(*painter, rect, m_threshold, *this);
        else
            QHeaderView::paintSection(painter, rect, section);
    }

private:
    int m_threshold = 0;
};

namespace {

void setUpHeader(QHeaderView *header)
{
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setHighlightSections(false);
}

QTableView *makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page around it scrolls
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setUpHeader(view->horizontalHeader());
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->verticalHeader()->setHighlightSections(false);
    guardWheel(view->viewport());
    return view;
}

// Makes the view as high as all of its rows.
void fit(QTableView *view)
{
    view->setFixedHeight(view->horizontalHeader()->sizeHint().height() +
                         view->verticalHeader()->length() +
                         view->horizontalScrollBar()->sizeHint().height());
}

QString alphaDefinition()
{
    return CalibrationView::tr(
        "Krippendorff's α = 1 − Dₒ / Dₑ over all verdicts, nominal, with seats that say nothing "
        "left out: 1 is full agreement, 0 is what chance gives. He advises to rely on 0.800 and "
        "more, and to draw tentative conclusions from 0.667 on. K. Krippendorff, Computing "
        "Krippendorff's Alpha-Reliability (2011).");
}

QString kappaDefinition()
{
    return CalibrationView::tr(
        "Share: on how many of the panels where both have a verdict it is the same.\n"
        "Cohen's κ = (pₒ − pₑ) / (1 − pₑ), with pₒ that share and pₑ what chance would give: 1 is "
        "full agreement, 0 is chance. J. Cohen, A coefficient of agreement for nominal scales, "
        "Educational and Psychological Measurement 20 (1960), 37–46.\n"
        "n: the panels where both have a verdict.");
}

} // namespace

CalibrationView::CalibrationView(const PanelTable &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_refresh(*this, 0,
                [this] {
                    offerCategories();
                    calibrate();
                })
    , m_scores(new ScoresDelegate(this))
    , m_category(new QComboBox)
    , m_alpha(makeLabel({}, "label"))
    , m_figuresView(makeTable(&m_figures, tr("How each persona rates")))
    , m_header(new FiguresHeader)
    , m_legend(makeLabel({}, "hint"))
    , m_callOut(new FieldNote(m_figuresView))
    , m_matrixHint(makeLabel({}, "hint"))
    , m_matrixView(makeTable(&m_matrix, tr("How far each two personas agree")))
    , m_tables(makeTables())
    , m_empty(new EmptyState)
    , m_showSeats(new QAction(tr("Show open seats"), this))
{
    m_figuresView->setItemDelegateForColumn(FiguresModel::Scores, m_scores);
    m_matrixView->setItemDelegate(new AgreementDelegate(m_matrixView));
    m_figuresView->setHorizontalHeader(m_header);
    m_header->setSectionsClickable(true);
    setUpHeader(m_header);
    m_header->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeBody());
    layout->addWidget(scroll);
    connect(m_category, &QComboBox::activated, this, &CalibrationView::calibrate);
    connect(m_showSeats, &QAction::triggered, this, &CalibrationView::seatsRequested);
}

QWidget *CalibrationView::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto *label = makeLabel(tr("Panels of"), "label");
    label->setBuddy(m_category);
    m_category->setAccessibleName(tr("Category of the panels"));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    guardWheel(m_category);
    row->addWidget(label);
    row->addWidget(m_category);
    row->addStretch();
    m_alpha->setToolTip(alphaDefinition());
    m_alpha->setAccessibleDescription(alphaDefinition());
    row->addWidget(m_alpha);
    return head;
}

QWidget *CalibrationView::makeBody()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 3 * grid);
    layout->setSpacing(grid);
    layout->addWidget(makeHead());
    layout->addWidget(m_tables);
    layout->addWidget(m_empty, 1);
    layout->addStretch();
    return body;
}

QWidget *CalibrationView::makeTables()
{
    auto *tables = new QWidget;
    auto *layout = new QVBoxLayout(tables);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_callOut);
    layout->addWidget(makeLabel(tr("How each persona rates"), "heading"));
    layout->addWidget(m_figuresView);
    layout->addWidget(m_legend);
    auto *heading = makeLabel(tr("How far each two agree"), "heading");
    for (QWidget *widget : {heading, m_matrixHint})
        widget->setToolTip(kappaDefinition());
    m_matrixView->setAccessibleDescription(kappaDefinition());
    layout->addWidget(heading);
    layout->addWidget(m_matrixHint);
    layout->addWidget(m_matrixView);
    return tables;
}

QString CalibrationView::legend() const
{
    return tr("Scores from 0 to 100: the line runs from the lowest to the highest score, the bar "
              "covers one standard deviation on both sides of the mean, and the stroke is the "
              "mean. The dotted line is the ship threshold, %L1.")
        .arg(m_board.view().shipThreshold);
}

void CalibrationView::refresh()
{
    m_refresh.setStale();
}

void CalibrationView::offerCategories()
{
    const QVariant chosen = m_category->currentData();
    std::set<QString> found;
    for (const PanelRow &row : m_board.rows())
        found.insert(row.tool.category);
    QStringList categories(found.begin(), found.end());
    std::ranges::sort(categories, QCollator());
    m_category->clear();
    m_category->addItem(tr("All categories"));
    for (const QString &category : categories)
        m_category->addItem(category.isEmpty() ? tr("No category") : category, category);
    m_category->setCurrentIndex(qMax(0, chosen.isNull() ? 0 : m_category->findData(chosen)));
}

void CalibrationView::calibrate()
{
    const QVariant chosen = m_category->currentData();
    auto named = std::make_shared<NamedCalibration>();
    const BoardView &view = m_board.view();
    named->figures = vd::calibrate(m_board.rows(), view.roster, view.shipThreshold,
                                   chosen.isValid() ? std::optional(chosen.toString())
                                                    : std::nullopt);
    for (const Persona &persona : view.roster)
        named->names += persona.name;
    m_scores->setThreshold(view.shipThreshold);
    m_header->setThreshold(view.shipThreshold);
    m_legend->setText(legend());
    m_figures.setCalibration(named);
    m_matrix.setCalibration(named);
    fit(m_figuresView);
    fit(m_matrixView);
    showFigures(named->figures);
}

void CalibrationView::showFigures(const Calibration &figures)
{
    m_alpha->setText(figures.alpha
                         ? tr("Krippendorff's α %1, over %Ln panel(s) with two verdicts or more",
                              nullptr, figures.alphaPanels)
                               .arg(QLocale().toString(*figures.alpha, 'f', 3))
                         : tr("Krippendorff's α needs panels with at least two verdicts, and both "
                              "ship and skip among them"));
    m_callOut->fault(callOutOf(figures));
    const bool hasPairs = figures.alphaPanels > 0;
    m_matrixHint->setText(hasPairs
                              ? tr("Share of equal verdicts, Cohen's κ, and n, the number of "
                                   "panels that both judged; paler where n is below 10.")
                              : tr("No two personas have a verdict on the same panel yet. Once a "
                                   "panel has two verdicts, this table shows how far they agree."));
    m_matrixView->setVisible(hasPairs);
    const bool isEmpty = showPlaceholder(figures);
    m_alpha->setVisible(!isEmpty);
    m_tables->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

bool CalibrationView::showPlaceholder(const Calibration &figures)
{
    const auto isSilent = [](const PersonaCalibration &persona) {
        return persona.verdicts == 0 && persona.scores == 0;
    };
    if (!std::ranges::all_of(figures.personas, isSilent))
        return false;
    if (m_board.rows().empty()) {
        m_empty->setText(
            tr("No tools yet. Add tools in the library; once their panels have verdicts, "
               "this page shows how each persona rates and who agrees with whom."));
        m_empty->setActions({});
    } else {
        m_empty->setText(
            tr("No seat here has a verdict yet. Score the seats that wait for one; then "
               "this page shows how each persona rates and who agrees with whom."));
        m_empty->setActions({m_showSeats});
    }
    return true;
}

QString CalibrationView::callOutOf(const Calibration &figures) const
{
    QStringList lines;
    for (size_t i = 0; i < figures.personas.size(); ++i) {
        const PersonaCalibration &persona = figures.personas[i];
        if (persona.neverDissents()) {
            lines += tr("%1 never dissents: on %Ln panel(s) of three verdicts or more its verdict "
                        "never stood alone.",
                        nullptr, persona.panels)
                         .arg(m_board.view().roster[i].name);
        }
    }
    return lines.join(u'\n');
}

} // namespace vd::ui

#include "moc_calibrationview.cpp"
