// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/conflictbar.h"

#include "editing/desksession.h"
#include "ui/forms/valuetext.h"

#include <QPushButton>

namespace vd::ui {

ConflictBar::ConflictBar(DeskSession &session, QWidget *parent)
    : TwoTextsBar({tr("Theirs, in the file"), tr("Their text")},
                  {tr("Yours, not saved yet"), tr("Your text")}, parent)
    , m_session(session)
{
    connect(addLeftButton(tr("Take theirs")), &QPushButton::clicked, this,
            [this] { choose(false); });
    connect(addRightButton(tr("Keep mine")), &QPushButton::clicked, this, [this] { choose(true); });
    connect(&session.queue(), &EditQueue::stateChanged, this, &ConflictBar::refresh);
    connect(&session, &DeskSession::opened, this, &ConflictBar::refresh);
}

void ConflictBar::refresh()
{
    const auto &conflicts = m_session.queue().conflicts();
    setVisible(!conflicts.empty());
    if (conflicts.empty())
        return;
    const auto &[field, conflict] = *conflicts.begin();
    setTitle(tr("%1 was changed by somebody else while you edited it. Nothing is overwritten "
                "until you choose.")
                 .arg(labelOf(field.record.kind, field.field)));
    setTexts(valueText(conflict.theirs), valueText(m_session.workingCopy().shown(field)));
}

void ConflictBar::choose(bool keepMine)
{
    const auto &conflicts = m_session.queue().conflicts();
    if (!conflicts.empty())
        m_session.queue().resolve(conflicts.begin()->first, keepMine);
}

} // namespace vd::ui

#include "moc_conflictbar.cpp"
