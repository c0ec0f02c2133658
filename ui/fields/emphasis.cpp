// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/emphasis.h"

#include <QTextCursor>
#include <QTextDocument>

namespace vd::ui {

namespace {

constexpr int most = 3; // ***strong emphasis***

int starsFrom(const QTextDocument &document, int position, int step)
{
    int stars = 0;
    while (stars < most && document.characterAt(position + stars * step) == u'*')
        ++stars;
    return stars;
}

void select(QTextCursor &cursor, int from, int to)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

void replace(QTextCursor &cursor, int from, int to, const QString &text)
{
    select(cursor, from, to);
    cursor.insertText(text);
}

} // namespace

void toggle(Emphasis emphasis, QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    // Stars that were selected with the text count as around it.
    while (to - from >= 2 && document.characterAt(from) == u'*' &&
           document.characterAt(to - 1) == u'*') {
        ++from;
        --to;
    }
    const int stars = qMin(starsFrom(document, from - 1, -1), starsFrom(document, to, 1));
    const int wanted = int(emphasis);
    const bool isOn = (stars & wanted) != 0;
    const QString mark(isOn ? 0 : wanted, u'*');
    const int taken = isOn ? wanted : 0;
    cursor.beginEditBlock();
    replace(cursor, to, to + taken, mark);
    replace(cursor, from - taken, from, mark);
    cursor.endEditBlock();
    const int moved = int(mark.size()) - taken;
    select(cursor, from + moved, to + moved);
}

} // namespace vd::ui
