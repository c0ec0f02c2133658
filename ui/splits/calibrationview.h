// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/splits/calibrationtables.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace vd::ui {

class FieldNote;
class FiguresHeader;
class ScoresPainter;

// How the personas rate and how far they agree, over all panels or those of a category.
class CalibrationView : public QWidget
{
    Q_OBJECT

public:
    explicit CalibrationView(QWidget *parent = nullptr);

    // Worked out at once if the view is seen, else when it is.
    void setPanels(std::vector<PanelRow> rows, Roster roster, int shipThreshold);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void offerCategories();
    void calibrate();
    QString legend() const;
    void tell(const Calibration &figures);
    QString callOutOf(const Calibration &figures) const;

    std::vector<PanelRow> m_rows;
    Roster m_roster;
    int m_threshold = 0;
    bool m_isStale = false;
    FiguresTable m_figures;
    AgreementMatrix m_matrix;
    ScoresPainter *m_scores;
    QComboBox *m_category;
    QLabel *m_alpha;
    QTableView *m_figuresView;
    FiguresHeader *m_header; // of that
    QLabel *m_legend;
    FieldNote *m_callOut;
    QTableView *m_matrixView;
};

} // namespace vd::ui
