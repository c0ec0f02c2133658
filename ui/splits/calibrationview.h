// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/agreementmodel.h"
#include "lists/figuresmodel.h"
#include "splits/paneltable.h"
#include "ui/support/refreshwhenvisible.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QTableView;

namespace vd::ui {

class EmptyState;
class FieldNote;
class FiguresHeader;
class ScoresDelegate;

// How the personas rate and how far they agree, over all panels or those of a category.
class CalibrationView : public QWidget
{
    Q_OBJECT

public:
    // The board must outlive the view.
    explicit CalibrationView(const PanelTable &board, QWidget *parent = nullptr);

    void refresh(); // computed at once if the view is visible, otherwise when it is shown

signals:
    void seatsRequested(); // the seats that wait for a verdict

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeTables();
    void offerCategories();
    void calibrate();
    QString legend() const;
    void showFigures(const Calibration &figures);
    bool showPlaceholder(
        const Calibration &figures); // true: an explanation is shown instead of the tables
    QString callOutOf(const Calibration &figures) const;

    const PanelTable &m_board;
    RefreshWhenVisible m_refresh;
    FiguresModel m_figures;
    AgreementModel m_matrix;
    ScoresDelegate *m_scores;
    QComboBox *m_category;
    QLabel *m_alpha;
    QTableView *m_figuresView;
    FiguresHeader *m_header; // of the figures view
    QLabel *m_legend;
    FieldNote *m_callOut;
    QLabel *m_matrixHint;
    QTableView *m_matrixView;
    QWidget *m_tables;
    EmptyState *m_empty;
    QAction *m_showSeats;
};

} // namespace vd::ui
