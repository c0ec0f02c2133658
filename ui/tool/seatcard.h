// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

#include <QFrame>

class QMenu;
class QStackedLayout;
class QToolButton;

namespace vd::ui {

class DateField;
class LineField;
class MarkdownField;
class PersonaField;
class ScoreField;
class VerdictField;

// One of a tool's four places: a persona with score, verdict and review, or an open seat that
// offers those who do not sit here yet.
class SeatCard : public QFrame
{
    Q_OBJECT

public:
    explicit SeatCard(Workspace &workspace, QWidget *parent = nullptr);

    // Nothing: an open seat of this tool.
    void setSeat(const std::optional<RecordRef> &seat, const Id &tool);
    const std::optional<RecordRef> &seat() const { return m_form.record(); }
    // What depends on the records around the seat: offers, threshold, what auto gives, obligations.
    void refresh();
    void setAuthorShown(bool shown);

    bool focus(const FieldRef &field) { return m_form.focus(field); }

signals:
    void focused(const vd::FieldRef &field);
    void moveRequested(int steps);
    void swapRequested(const vd::Id &persona);
    void clearRequested();
    void personaChosen(const vd::Id &persona); // for the open seat

private:
    QWidget *makeSeated();
    QWidget *makeOpen();
    void fillMenu();
    QString nameOf(const Id &persona) const;

    Workspace &m_workspace;
    RecordForm m_form;
    Id m_tool;
    QStackedLayout *m_stack;
    PersonaField *m_persona;
    PersonaField *m_offer;
    ScoreField *m_score;
    VerdictField *m_verdict;
    MarkdownField *m_review;
    QWidget *m_authorRow;
    QMenu *m_menu;
};

} // namespace vd::ui
