// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/support/icons.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>

namespace vd::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vd::ui::Menus)
};

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
    action->setToolTip(shortcut.isEmpty() ? withoutMnemonic(text)
                                          : QStringLiteral("%1 (%2)").arg(
                                                withoutMnemonic(text),
                                                shortcut.toString(QKeySequence::NativeText)));
    if (iconName)
        action->setIcon(icon(iconName));
    return action;
}

Menus::Menus(QMainWindow &window)

{
    QMenuBar *bar = window.menuBar();
    QMenu *file = bar->addMenu(Text::tr("&Desk"));
    newDesk = add(file, Text::tr("&New desk…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    openDesk = add(file, Text::tr("&Open desk…"), QKeySequence::Open);
    recent = file->addMenu(Text::tr("Open &recent"));
    sample = add(file, Text::tr("Open the &sample desk"), {});
    file->addSeparator();
    importJson = add(file, Text::tr("&Import JSON…"), Qt::CTRL | Qt::Key_I, "import");
    exportJson = add(file, Text::tr("&Export as JSON…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    file->addSeparator();
    quit = add(file, Text::tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = bar->addMenu(Text::tr("&Edit"));
    undo = add(edit, Text::tr("&Undo"), QKeySequence::Undo, "undo");
    redo = add(edit, Text::tr("&Redo"), QKeySequence::Redo, "redo");
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    edit->addSeparator();
    filter = add(edit, Text::tr("&Find…"), QKeySequence::Find, "search");
    filter->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::CTRL | Qt::Key_K),
                          QKeySequence(Qt::CTRL | Qt::Key_L)});
    edit->addSeparator();
    preferences = add(edit, Text::tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma, "settings");
    preferences->setMenuRole(QAction::PreferencesRole);

    QMenu *tool = bar->addMenu(Text::tr("&Tool"));
    newItem = add(tool, Text::tr("&New"), QKeySequence::New, "plus");
    duplicate = add(tool, Text::tr("&Duplicate tool"), {}, "copy");
    star = add(tool, Text::tr("&Star tool"), {}, "star");
    remove = add(tool, Text::tr("Move tool to the &trash"), {}, "trash");

    page = bar->addMenu(Text::tr("&Page"));
    saveHtml = add(page, Text::tr("Export as &HTML…"), Qt::CTRL | Qt::Key_E, "export");
    savePdf = add(page, Text::tr("Export as &PDF…"), QKeySequence::Print);
    copyHtml = add(page, Text::tr("&Copy as HTML"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, "copy");
    publishSite = add(bar->addMenu(Text::tr("&Site")), Text::tr("Publish &now"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_P, "publish");

    view = bar->addMenu(Text::tr("&View"));
    library = add(view, Text::tr("&Library"), Qt::CTRL | Qt::Key_1, "library");
    comparisons = add(view, Text::tr("&Comparisons"), Qt::CTRL | Qt::Key_2, "compare");
    splits = add(view, Text::tr("&Splits"), Qt::CTRL | Qt::Key_3, "splits");
    personas = add(view, Text::tr("&Personas"), Qt::CTRL | Qt::Key_4, "persona");
    publish = add(view, Text::tr("P&ublish"), Qt::CTRL | Qt::Key_5, "publish");
    view->addSeparator();
    preview = add(view, Text::tr("Show the pre&view"), Qt::Key_F8);
    preview->setCheckable(true);

    about = add(bar->addMenu(Text::tr("&Help")), Text::tr("&About Verdict Desk"), Qt::Key_F1);
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction *> Menus::ofDesk() const
{
    return {importJson,  exportJson, newItem,  duplicate, star,        remove,
            filter,      saveHtml,   savePdf,  copyHtml,  publishSite, library,
            comparisons, splits,     personas, publish,   preview};
}

} // namespace vd::ui
