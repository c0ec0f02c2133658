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

    void say(const QString &text);
    void offer(const QList<QAction *> &actions); // one button each; replaces the buttons before

private:
    QLabel *m_text;
    QVBoxLayout *m_buttons;
    QList<QAction *> m_offered;
};

} // namespace vd::ui
