// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/noticebar.h"

#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace vd::ui {

NoticeBar::NoticeBar(const char *iconName, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_buttons(new QHBoxLayout)
{
    setProperty("role", QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    auto *mark = new QToolButton; // paints the icon in the current palette
    mark->setIcon(icon(iconName));
    mark->setAutoRaise(true);
    mark->setFocusPolicy(Qt::NoFocus);
    mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    mark->setAccessibleName(tr("Notice"));
    layout->addWidget(mark, 0, Qt::AlignTop);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    hide();
}

void NoticeBar::show(const QString &text, const std::vector<Action> &actions)
{
    m_text->setText(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text);
        connect(button, &QPushButton::clicked, this, [run = action.run] { run(); });
        m_buttons->addWidget(button);
    }
    setVisible(!text.isEmpty());
}

} // namespace vd::ui

#include "moc_noticebar.cpp"
