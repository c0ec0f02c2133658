// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formgrid.h"

#include "ui/support/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vd::ui {

FormGrid::FormGrid(int columns, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_columns(columns)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(2 * grid);
    m_layout->setVerticalSpacing(grid / 2);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
}

QLabel *FormGrid::add(const QString &text, QWidget *field, int span)
{
    if (m_column + span > m_columns) {
        m_column = 0;
        m_row += 3;
    }
    auto *label = makeLabel(text, "label", this);
    label->setBuddy(field);
    field->setAccessibleName(text);
    if (m_row > 0)
        m_layout->setRowMinimumHeight(m_row - 1, grid);
    m_layout->addWidget(label, m_row, m_column, 1, span);
    m_layout->addWidget(field, m_row + 1, m_column, 1, span, Qt::AlignTop);
    m_column += span;
    return label;
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
