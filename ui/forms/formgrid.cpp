// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formgrid.h"

#include "ui/support/windowtheme.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

constexpr int narrowest = 21 * grid; // a column in which a date can be read

} // namespace

FormGrid::FormGrid(int columns, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_most(columns)
    , m_columns(columns)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(2 * grid);
    m_layout->setVerticalSpacing(grid / 2);
    arrange(columns);
}

QLabel *FormGrid::add(const QString &text, QWidget *field, int span)
{
    auto *label = makeLabel(text, "label", this);
    label->setBuddy(field);
    field->setAccessibleName(text);
    m_items.push_back({label, field, span});
    place(m_items.back());
    return label;
}

void FormGrid::place(const Item &item)
{
    const int span = m_columns == m_most ? item.span : (item.span + 1) / 2;
    if (m_column + span > m_columns) {
        m_column = 0;
        m_row += 3;
    }
    if (m_row > 0)
        m_layout->setRowMinimumHeight(m_row - 1, grid);
    m_layout->addWidget(item.label, m_row, m_column, 1, span);
    m_layout->addWidget(item.field, m_row + 1, m_column, 1, span, Qt::AlignTop);
    m_column += span;
}

void FormGrid::arrange(int columns)
{
    m_columns = columns;
    m_row = 0;
    m_column = 0;
    for (int column = 0; column < m_most; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    for (const Item &item : m_items) {
        m_layout->removeWidget(item.label);
        m_layout->removeWidget(item.field);
    }
    for (const Item &item : m_items)
        place(item);
}

void FormGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = width() < m_most * narrowest && m_most > 1 ? m_most / 2 : m_most;
    if (columns != m_columns)
        arrange(columns);
}

QSize FormGrid::minimumSizeHint() const
{
    const int columns = qMax(1, m_most / 2);
    return {columns * (narrowest - 2 * grid), m_layout->minimumSize().height()};
}

QLabel *makeLabel(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("line"));
    return line;
}

} // namespace vd::ui

#include "moc_formgrid.cpp"
