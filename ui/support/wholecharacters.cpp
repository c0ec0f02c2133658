// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wholecharacters.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBoundaryFinder>

namespace vd::ui {

namespace {

constexpr qsizetype longest = 512; // UTF-16 units that are searched for the character's beginning

bool isBackspace(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Backspace &&
           !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

// The length of the last character of a text.
int lastCharacter(const QString &text)
{
    const QString end = text.right(longest);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, end);
    finder.toEnd();
    return int(end.size() - finder.toPreviousBoundary());
}

// Selects it without telling: for everybody else the caret stands where it stood.
void selectCharacterBefore(QLineEdit &line)
{
    const int caret = line.cursorPosition();
    if (caret == 0 || line.hasSelectedText() || line.isReadOnly())
        return;
    const int length = lastCharacter(line.text().left(caret));
    const QSignalBlocker quiet(line);
    line.setSelection(caret - length, length);
}

void selectCharacterBefore(QPlainTextEdit &edit)
{
    QTextCursor cursor = edit.textCursor();
    if (cursor.atBlockStart() || cursor.hasSelection() || edit.isReadOnly())
        return;
    const int length = lastCharacter(cursor.block().text().left(cursor.positionInBlock()));
    const int caret = cursor.position();
    cursor.setPosition(caret - length);
    cursor.setPosition(caret, QTextCursor::KeepAnchor);
    const QSignalBlocker quiet(edit);
    edit.setTextCursor(cursor);
}

// Where the keys for a widget end up: a list of completions passes them on to its line edit, a line
// edit of a combo box gets them from there.
QWidget *editorOf(QWidget *widget)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->focusProxy())
        widget = view->focusProxy();
    const auto *combo = qobject_cast<QComboBox *>(widget);
    return combo ? combo->lineEdit() : widget;
}

} // namespace

WholeCharacters::WholeCharacters(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

// The editor deletes what is selected.
bool WholeCharacters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isBackspace(*static_cast<QKeyEvent *>(event)))
        return false;
    QWidget *editor = editorOf(qobject_cast<QWidget *>(watched));
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        selectCharacterBefore(*line);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor))
        selectCharacterBefore(*edit);
    return false;
}

} // namespace vd::ui
