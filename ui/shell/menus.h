// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMenu>

class QMainWindow;

namespace vd::ui {

// All commands of the window with their menus, shortcuts and tool tips. The window connects them to
// what they do.
struct Menus
{
    explicit Menus(QMainWindow &window);

    QMenu *recent;
    QMenu *page; // commands for the page; also in the preview
    QMenu *view;

    QAction *newDesk, *openDesk, *sample, *importJson, *exportJson, *quit;
    QAction *undo, *redo, *fieldHistory, *preferences;
    QAction *newItem, *duplicate, *star, *remove, *filter;
    QAction *saveHtml, *savePdf, *copyHtml, *publishSite;
    QAction *library, *comparisons, *splits, *personas, *publish, *history, *backups, *preview;
    QAction *about;

    QList<QAction *> places() const; // as they are ordered in the window
    QList<QAction *> ofDesk() const; // disabled while no desk is open

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                 const char *icon = nullptr);
};

} // namespace vd::ui
