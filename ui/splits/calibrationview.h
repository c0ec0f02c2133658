// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/boardrows.h"
#include "ui/splits/calibrationtables.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace vd::ui {

class FieldNote;
class ScoresPainter;

// How the personas rate and how far they agree, over all panels or those of a category.
class CalibrationView : public QWidget
{
    Q_OBJECT

public:
    // Of a board that outlives the view.
    explicit CalibrationView(const BoardRows &board, QWidget *parent = nullptr);

    void refresh(); // worked out at once if the view is seen, else when it is

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void offerCategories();
    void calibrate();
    void tell(const Calibration &figures);
    QString callOutOf(const Calibration &figures) const;

    const BoardRows &m_board;
    bool m_isStale = false;
    FiguresTable m_figures;
    AgreementMatrix m_matrix;
    ScoresPainter *m_scores;
    QComboBox *m_category;
    QLabel *m_alpha;
    QTableView *m_figuresView;
    FieldNote *m_callOut;
    QTableView *m_matrixView;
};

} // namespace vd::ui
