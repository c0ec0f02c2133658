// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/fourthseat.h"
#include "ui/forms/recordform.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace vd::ui {

class DateField;
class LineField;
class MarkdownField;
class PersonaField;
class ScoreField;
class VerdictField;

// One of the four seats of a tool: a persona with score, verdict and review, or a free seat that
// offers the personas without a seat on this panel.
class SeatCard : public QFrame
{
    Q_OBJECT

public:
    explicit SeatCard(DeskSession &session, QWidget *parent = nullptr);

    // nullopt: a free seat of this tool.
    void setSeat(const std::optional<RecordRef> &seat, const Id &tool);
    const std::optional<RecordRef> &seat() const { return m_form.record(); }
    // Updates what depends on other records: offered personas, threshold, the verdict of auto,
    // obligations.
    void refresh();
    void setAuthorShown(bool shown);
    // Hides score, verdict and review behind an explanation, for a viewer of a blind site.
    void setConcealed(bool concealed);
    // The suggestion for a free seat.
    void suggest(const std::vector<SeatCandidate> &candidates, const PanelRow &tool);

    bool focus(const FieldRef &field) { return m_form.focus(field); }

signals:
    void focused(const vd::FieldRef &field);
    void moveRequested(int steps);
    void swapRequested(const vd::Id &persona);
    void clearRequested();
    void personaChosen(const vd::Id &persona); // for the free seat

private:
    QWidget *makeSeated();
    QWidget *makeOpen();
    QWidget *makeAssignment();
    void showParts();
    void fillMenu();
    QString nameOf(const Id &persona) const;

    DeskSession &m_session;
    RecordForm m_form;
    Id m_tool;
    QStackedLayout *m_stack;
    PersonaField *m_persona;
    PersonaField *m_offer;
    ScoreField *m_score;
    VerdictField *m_verdict;
    MarkdownField *m_review;
    QWidget *m_said; // score, verdict and review
    QLabel *m_hiddenWords;
    QWidget *m_author;
    QWidget *m_reviewedOn;
    QWidget *m_due;
    QLabel *m_suggestion;
    QPushButton *m_take;
    Id m_suggested;
    bool m_isConcealed = false;
    bool m_isAuthorShown = false;
    QMenu *m_menu;
};

} // namespace vd::ui
