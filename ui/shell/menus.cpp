// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/support/icons.h"
#include "ui/support/tooltip.h"
#include "ui/support/tr.h"

#include <QMainWindow>
#include <QMenuBar>

namespace vd::ui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

QAction *Menus::add(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                    const char *iconName)
{
    auto *action = menu->addAction(text);
    action->setShortcut(shortcut);
    action->setToolTip(withShortcut(withoutMnemonic(text), shortcut));
    if (iconName)
        action->setIcon(icon(iconName));
    return action;
}

Menus::Menus(QMainWindow &window)

{
    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(UiTr::tr("&Desk"));
    newDesk = add(file, UiTr::tr("&New desk…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    openDesk = add(file, UiTr::tr("&Open desk…"), QKeySequence::Open);
    recent = file->addMenu(UiTr::tr("Open &recent"));
    sample = add(file, UiTr::tr("Open the &sample desk"), {});
    file->addSeparator();
    importJson = add(file, UiTr::tr("&Import JSON…"), Qt::CTRL | Qt::Key_I, "import");
    exportJson = add(file, UiTr::tr("&Export as JSON…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    file->addSeparator();
    quit = add(file, UiTr::tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = bar->addMenu(UiTr::tr("&Edit"));
    undo = add(edit, UiTr::tr("&Undo"), QKeySequence::Undo, "undo");
    redo = add(edit, UiTr::tr("&Redo"), QKeySequence::Redo, "redo");
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    fieldHistory = add(edit, UiTr::tr("&History of this field"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    edit->addSeparator();
    filter = add(edit, UiTr::tr("&Find…"), QKeySequence::Find, "search");
    filter->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::CTRL | Qt::Key_K),
                          QKeySequence(Qt::CTRL | Qt::Key_L)});
    edit->addSeparator();
    preferences = add(edit, UiTr::tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma, "settings");
    preferences->setMenuRole(QAction::PreferencesRole);

    QMenu *tool = bar->addMenu(UiTr::tr("&Tool"));
    newItem = add(tool, UiTr::tr("&New"), QKeySequence::New, "plus");
    duplicate = add(tool, UiTr::tr("&Duplicate tool"), {}, "copy");
    star = add(tool, UiTr::tr("&Star tool"), {}, "star");
    remove = add(tool, UiTr::tr("Move tool to the &trash"), {}, "trash");

    page = bar->addMenu(UiTr::tr("&Page"));
    saveHtml = add(page, UiTr::tr("Export as &HTML…"), Qt::CTRL | Qt::Key_E, "export");
    savePdf = add(page, UiTr::tr("Export as &PDF…"), QKeySequence::Print);
    copyHtml = add(page, UiTr::tr("&Copy as HTML"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, "copy");
    publishSite = add(bar->addMenu(UiTr::tr("&Site")), UiTr::tr("Publish &now"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_P, "publish");

    view = bar->addMenu(UiTr::tr("&View"));
    library = add(view, UiTr::tr("&Library"), Qt::CTRL | Qt::Key_1, "library");
    comparisons = add(view, UiTr::tr("&Comparisons"), Qt::CTRL | Qt::Key_2, "compare");
    splits = add(view, UiTr::tr("&Splits"), Qt::CTRL | Qt::Key_3, "splits");
    personas = add(view, UiTr::tr("&Personas"), Qt::CTRL | Qt::Key_4, "persona");
    publish = add(view, UiTr::tr("P&ublish"), Qt::CTRL | Qt::Key_5, "publish");
    history = add(view, UiTr::tr("&History"), Qt::CTRL | Qt::Key_6, "history");
    backups = add(view, UiTr::tr("&Backups"), Qt::CTRL | Qt::Key_7, "backup");
    view->addSeparator();
    preview = add(view, UiTr::tr("Show the pre&view"), Qt::Key_F8);
    preview->setCheckable(true);

    about = add(bar->addMenu(UiTr::tr("&Help")), UiTr::tr("&About Verdict Desk"), Qt::Key_F1);
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction *> Menus::places() const
{
    return {library, comparisons, splits, personas, publish, history, backups};
}

QList<QAction *> Menus::ofDesk() const
{
    return places() + QList<QAction *>{importJson,  exportJson,   newItem,  duplicate, star,
                                       remove,      filter,       saveHtml, savePdf,   copyHtml,
                                       publishSite, fieldHistory, preview};
}

} // namespace vd::ui
