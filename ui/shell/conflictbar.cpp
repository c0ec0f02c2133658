// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/conflictbar.h"

#include "editing/desksession.h"
#include "ui/forms/formgrid.h"
#include "ui/forms/valuetext.h"
#include "ui/support/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vd::ui {

namespace {

constexpr int textLines = 4;

QPlainTextEdit *makeText(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * textLines + 3 * grid);
    return text;
}

} // namespace

ConflictBar::ConflictBar(DeskSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(makeLabel({}, "heading"))
    , m_theirs(makeText(tr("Their text")))
    , m_mine(makeText(tr("Your text")))
    , m_keepMine(new QPushButton(tr("Keep mine")))
{
    setProperty("role", QStringLiteral("notice"));
    auto *keepTheirs = new QPushButton(tr("Take theirs"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setHorizontalSpacing(2 * grid);
    layout->addWidget(m_title, 0, 0, 1, 2);
    layout->addWidget(makeLabel(tr("Theirs, in the file"), "label"), 1, 0);
    layout->addWidget(makeLabel(tr("Yours, not saved yet"), "label"), 1, 1);
    layout->addWidget(m_theirs, 2, 0);
    layout->addWidget(m_mine, 2, 1);
    layout->addWidget(keepTheirs, 3, 0, Qt::AlignLeft);
    layout->addWidget(m_keepMine, 3, 1, Qt::AlignLeft);
    connect(keepTheirs, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_keepMine, &QPushButton::clicked, this, [this] { choose(true); });
    connect(&session.queue(), &EditQueue::stateChanged, this, &ConflictBar::refresh);
    connect(&session, &DeskSession::opened, this, &ConflictBar::refresh);
    hide();
}

void ConflictBar::refresh()
{
    const auto &conflicts = m_session.queue().conflicts();
    setVisible(!conflicts.empty());
    if (conflicts.empty())
        return;
    const auto &[field, conflict] = *conflicts.begin();
    m_title->setText(tr("%1 was changed by somebody else while you edited it. Nothing is "
                        "overwritten until you choose.")
                         .arg(labelOf(field.record.kind, field.field)));
    m_theirs->setPlainText(valueText(conflict.theirs));
    m_mine->setPlainText(valueText(m_session.workingCopy().shown(field)));
}

void ConflictBar::choose(bool keepMine)
{
    const auto &conflicts = m_session.queue().conflicts();
    if (!conflicts.empty())
        m_session.queue().resolve(conflicts.begin()->first, keepMine);
}

} // namespace vd::ui

#include "moc_conflictbar.cpp"
