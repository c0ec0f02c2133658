// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace vd::ui {

// Explains why a list is empty, and offers actions that help.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &text);
    // One button each; replaces the buttons before.
    void setActions(const QList<QAction *> &actions);

private:
    QLabel *m_text;
    QVBoxLayout *m_buttons;
    QList<QAction *> m_actions;
};

} // namespace vd::ui
