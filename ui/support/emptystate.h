// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace vd::ui {

// Says in words why there is nothing to see, and offers what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void say(const QString &text);
    void offer(const QList<QAction *> &actions); // a button each, in place of those before

private:
    QLabel *m_text;
    QVBoxLayout *m_buttons;
    QList<QAction *> m_offered;
};

} // namespace vd::ui
