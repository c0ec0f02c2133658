// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QKeySequence;
class QListView;
class QObject;
class QToolButton;

namespace vd::ui {

// What can be done with a list: the hint names the shortcut, which somebody else may listen to.
QAction *makeAction(QObject *parent, const QString &text, const QString &hint,
                    const QKeySequence &shortcut);
// In the view's menu from now on, and by its shortcut while the view has the focus.
void addToView(QListView *view, QAction *action, const QKeySequence &shortcut);
QToolButton *makeButton(QAction *action, Qt::ToolButtonStyle style);

} // namespace vd::ui
