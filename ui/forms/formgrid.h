// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace vd::ui {

// Fields with their labels above them, in columns of equal width.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FormGrid(int columns, QWidget *parent = nullptr);

    // Behind the last one, over `span` columns; a new line where there is no room left. The label
    // is also the field's accessible name, and a click on it goes to the field.
    QLabel *add(const QString &label, QWidget *field, int span = 1);

private:
    QGridLayout *m_layout;
    int m_columns;
    int m_row = 0;
    int m_column = 0;
};

// A line of text in one of the roles of resources/style/window.qss: "title", "heading", "hint".
QLabel *makeLabel(const QString &text, const char *role, QWidget *parent = nullptr);
QWidget *makeLine(QWidget *parent = nullptr); // a hairline

} // namespace vd::ui
