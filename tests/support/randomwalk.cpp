// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomwalk.h"

#include "support/print.h"

namespace vd::test {

RandomWalk::RandomWalk(TempDesk &desk, quint32 seed)
    : m_desk(desk)
    , m_other(desk.other())
    , m_edits(desk, seed)
{
}

void RandomWalk::step()
{
    Desk &desk = m_edits.below(3) == 0 ? *m_other : *m_desk;
    const QString author = m_edits.author();
    const int action = m_edits.below(12);
    if (action == 0)
        typeAndErase(desk, author);
    else if (action < 4)
        undo(desk, m_undoer = author);
    else if (action < 6)
        redo(desk, m_undoer); // anybody else has hardly ever something to redo
    else if (action < 8)
        rename(desk, author);
    else
        edit(desk);
}

void RandomWalk::edit(Desk &desk)
{
    if (const auto commit = desk.apply(m_edits.next()); commit && !commit->changes.empty())
        ++m_counts.edits;
}

// Of one field, so that people get into each other's way.
void RandomWalk::rename(Desk &desk, const QString &author)
{
    const Record site = m_desk->reader()->records()->site;
    const Change name{{site.ref(), Field::Name},
                      site.value(Field::Name),
                      text("Site %1").arg(m_edits.below(1000))};
    const auto renamed = desk.apply({text("Site name"), author, {}, {}, {name}});
    if (!renamed)
        qFatal("%s", qPrintable(print(renamed.error())));
}

void RandomWalk::typeAndErase(Desk &desk, const QString &author)
{
    const Record site = m_desk->reader()->records()->site;
    const FieldRef field{site.ref(), Field::Kicker};
    const Value &held = site.value(Field::Kicker);
    const QString gesture = text("typing %1").arg(m_counts.nothings++);
    for (const auto &[from, to] : {std::pair(held, value("x")), std::pair(value("x"), held)}) {
        const auto typed = desk.apply({text("Kicker"), author, gesture, {}, {{field, from, to}}});
        if (!typed)
            qFatal("%s", qPrintable(print(typed.error())));
        if (m_edits.below(2) == 0)
            (void)m_desk->catchUp(); // it may have heard the half of it
    }
}

bool RandomWalk::undo(Desk &desk, const QString &author)
{
    return revert(desk, &Desk::undo, author, m_counts.undone);
}

bool RandomWalk::redo(Desk &desk, const QString &author)
{
    return revert(desk, &Desk::redo, author, m_counts.redone);
}

bool RandomWalk::revert(Desk &desk, Revert way, const QString &author, int &count)
{
    const auto commit = (desk.*way)(author, {});
    if (commit) {
        if (commit->changes.empty())
            qFatal("An undo or redo changed nothing.");
        ++count;
        return true;
    }
    const UndoRefusal &refusal = commit.error();
    if (refusal.reason == UndoRefusal::Reason::NothingLeft)
        return false;
    for (const ChangedSince &changed : refusal.changed) {
        const FieldRef &field = changed.field;
        if (changed.author.isEmpty() || m_desk.get(field.record, field.field) != changed.theirs)
            qFatal("%s", qPrintable(print(refusal)));
    }
    if (!refusal.canSkip())
        qFatal("%s", qPrintable(print(refusal)));
    ++m_counts.refused;
    skip(desk, refusal, author);
    return true;
}

void RandomWalk::skip(Desk &desk, const UndoRefusal &refusal, const QString &author)
{
    const UndoSteps before = *desk.reader()->undoSteps(author);
    const auto skipped = desk.skip(*refusal.step, author);
    if (!skipped)
        qFatal("%s", qPrintable(print(skipped.error())));
    if (skipped->steps.undo == refusal.step || skipped->steps.redo == refusal.step)
        qFatal("A step that was skipped is the next one again.");
    const bool isUndo = before.undo == refusal.step;
    if (isUndo ? skipped->steps.redo != before.redo : skipped->steps.undo != before.undo)
        qFatal("A step that was skipped came back on the other way.");
}

} // namespace vd::test
