// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/twotextsbar.h"

#include "ui/forms/formgrid.h"
#include "ui/support/windowtheme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vd::ui {

namespace {

constexpr int linesShown = 4;

} // namespace

TwoTextsBar::TwoTextsBar(const Side &left, const Side &right, QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel({}, "heading"))
    , m_left(makeColumn(left))
    , m_right(makeColumn(right))
{
    setProperty("role", QStringLiteral("notice"));
    m_title->setWordWrap(true);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setHorizontalSpacing(2 * grid);
    layout->addWidget(m_title, 0, 0, 1, 2);
    int number = 0;
    for (const Column &column : {m_left, m_right}) {
        layout->addWidget(column.label, 1, number);
        layout->addWidget(column.text, 2, number);
        layout->addLayout(column.buttons, 3, number);
        layout->setColumnStretch(number++, 1);
    }
    hide();
}

TwoTextsBar::Column TwoTextsBar::makeColumn(const Side &side)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(side.accessibleName);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * linesShown + 3 * grid);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    return {makeLabel(side.label, "label"), text, buttons};
}

QPushButton *TwoTextsBar::addButton(const Column &column, const QString &text)
{
    auto *button = new QPushButton(text);
    column.buttons->insertWidget(column.buttons->count() - 1, button);
    return button;
}

QPushButton *TwoTextsBar::addLeftButton(const QString &text)
{
    return addButton(m_left, text);
}

QPushButton *TwoTextsBar::addRightButton(const QString &text)
{
    return addButton(m_right, text);
}

void TwoTextsBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TwoTextsBar::setTexts(const QString &left, const QString &right)
{
    m_left.text->setPlainText(left);
    m_right.text->setPlainText(right);
}

void TwoTextsBar::setTextsShown(bool shown)
{
    for (const Column &column : {m_left, m_right}) {
        column.label->setVisible(shown);
        column.text->setVisible(shown);
    }
}

} // namespace vd::ui

#include "moc_twotextsbar.cpp"
