// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptystate.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vd::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_buttons(new QVBoxLayout)
{
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setProperty("role", QStringLiteral("label"));
    m_text->setTextFormat(Qt::PlainText); // it may quote what the user typed
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
    layout->addStretch(2);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    if (std::ranges::equal(actions, m_actions))
        return; // replacing a button while it is pressed would lose the click
    m_actions = actions;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one just clicked
        item->widget()->hide();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    }
}

} // namespace vd::ui

#include "moc_emptystate.cpp"
