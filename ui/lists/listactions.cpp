// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listactions.h"

#include "ui/support/tooltip.h"

#include <QAction>
#include <QListView>
#include <QToolButton>

namespace vd::ui {

QAction *makeAction(QObject *parent, const QString &text, const QString &hint,
                    const QKeySequence &shortcut)
{
    auto *action = new QAction(text, parent);
    action->setToolTip(withShortcut(hint, shortcut));
    return action;
}

void addToView(QListView *view, QAction *action, const QKeySequence &shortcut)
{
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(action);
}

QToolButton *makeButton(QAction *action, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace vd::ui
