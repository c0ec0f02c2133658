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

// An action on a list. Its tool tip names the shortcut; the action itself does not listen to it.
QAction *makeAction(QObject *parent, const QString &text, const QString &hint,
                    const QKeySequence &shortcut);
// Adds the action to the view's menu, with its shortcut active while the view has the focus.
void addToView(QListView *view, QAction *action, const QKeySequence &shortcut);
QToolButton *makeButton(QAction *action, Qt::ToolButtonStyle style);

} // namespace vd::ui
