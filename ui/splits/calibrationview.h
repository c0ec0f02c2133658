// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/agreementmodel.h"
#include "lists/figuresmodel.h"
#include "splits/paneltable.h"

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
    // Of a board that outlives the view.
    explicit CalibrationView(const PanelTable &board, QWidget *parent = nullptr);

    void refresh(); // worked out at once if the view is seen, else when it is

signals:
    void seatsRequested(); // those that wait for a verdict

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeTables();
    void offerCategories();
    void calibrate();
    QString legend() const;
    void tell(const Calibration &figures);
    bool sayNothing(const Calibration &figures); // true: there is a reason to show no tables
    QString callOutOf(const Calibration &figures) const;

    const PanelTable &m_board;
    bool m_isStale = false;
    FiguresModel m_figures;
    AgreementModel m_matrix;
    ScoresDelegate *m_scores;
    QComboBox *m_category;
    QLabel *m_alpha;
    QTableView *m_figuresView;
    FiguresHeader *m_header; // of that
    QLabel *m_legend;
    FieldNote *m_callOut;
    QLabel *m_matrixHint;
    QTableView *m_matrixView;
    QWidget *m_tables;
    EmptyState *m_empty;
    QAction *m_showSeats;
};

} // namespace vd::ui
