// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/wholecharacters.h"

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

class WholeCharacters : public QObject
{
public:
    using QObject::QObject;

    // The editor deletes what is selected.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !isBackspace(*static_cast<QKeyEvent *>(event)))
            return false;
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            selectCharacterBefore(*line);
        else if (auto *combo = qobject_cast<QComboBox *>(watched))
            selectCharacterBefore(*combo->lineEdit());
        else if (auto *edit = qobject_cast<QPlainTextEdit *>(watched))
            selectCharacterBefore(*edit);
        return false;
    }
};

} // namespace

void deleteWholeCharacters(QWidget *editor)
{
    editor->installEventFilter(new WholeCharacters(editor));
}

} // namespace vd::ui
