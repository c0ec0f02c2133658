// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/undokeys.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace vd::ui {

namespace {

bool isUndoKey(const QKeyEvent &key)
{
    // Qt has Ctrl+Y for redo on some desktops only; the window has it on all.
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo) ||
           QKeySequence(key.keyCombination()) == QKeySequence(Qt::CTRL | Qt::Key_Y);
}

QMenu *menuOf(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        return line->createStandardContextMenu();
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        return text->createStandardContextMenu();
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        return combo->lineEdit()->createStandardContextMenu();
    return menuOf(editor->parentWidget()); // this is a viewport: the menu is the text edit's
}

// The key behind the text is the only way to recognise them in Qt's menus.
bool isUndoOrRedo(const QAction &action)
{
    const auto key = QKeySequence::fromString(action.text().section(u'\t', 1),
                                              QKeySequence::NativeText);
    return !key.isEmpty() &&
           (key == QKeySequence(QKeySequence::Undo) || key == QKeySequence(QKeySequence::Redo));
}

void dropUndo(QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (isUndoOrRedo(*action))
            delete action;
    }
    if (!menu.isEmpty() && menu.actions().constFirst()->isSeparator())
        delete menu.actions().constFirst();
}

class UndoKeys : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ContextMenu) {
            showMenu(static_cast<QWidget *>(watched), static_cast<QContextMenuEvent *>(event));
            return true;
        }
        const bool isKey = event->type() == QEvent::ShortcutOverride ||
                           event->type() == QEvent::KeyPress;
        if (!isKey || !isUndoKey(*static_cast<QKeyEvent *>(event)))
            return false;
        event->ignore();
        return true;
    }

private:
    static void showMenu(QWidget *editor, QContextMenuEvent *event)
    {
        QMenu *menu = menuOf(editor);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        dropUndo(*menu);
        menu->popup(event->globalPos());
        event->accept();
    }
};

} // namespace

void passUndoKeys(QWidget *editor)
{
    auto *filter = new UndoKeys(editor);
    editor->installEventFilter(filter);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(editor))
        area->viewport()->installEventFilter(filter);
}

} // namespace vd::ui
