// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/refreshwhenvisible.h"

#include <QEvent>
#include <QWidget>

namespace vd::ui {

RefreshWhenVisible::RefreshWhenVisible(QWidget &widget, int delayMs, std::function<void()> refresh)
    : RefreshWhenWatched(delayMs, std::move(refresh))
{
    widget.installEventFilter(this);
    setWatched(widget.isVisible());
}

bool RefreshWhenVisible::eventFilter(QObject *widget, QEvent *event)
{
    if (event->type() == QEvent::Show)
        setWatched(true);
    else if (event->type() == QEvent::Hide)
        setWatched(false);
    return RefreshWhenWatched::eventFilter(widget, event);
}

} // namespace vd::ui
