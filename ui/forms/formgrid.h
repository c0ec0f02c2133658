// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace vd::ui {

// Fields with their labels above, in columns of equal width; half as many if the form is narrow.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FormGrid(int columns, QWidget *parent = nullptr);

    // Adds a field over `span` columns, in a new line if the current one is full. The label is also
    // the field's accessible name, and a click on it focuses the field.
    QLabel *add(const QString &label, QWidget *field, int span = 1);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item
    {
        QLabel *label;
        QWidget *field;
        int span;
    };
    void place(const Item &item);
    void arrange(int columns);

    QGridLayout *m_layout;
    std::vector<Item> m_items;
    const int m_most; // columns, where there is room
    int m_columns;
    int m_row = 0;
    int m_column = 0;
};

// A line of text in one of the roles of resources/style/window.qss: "title", "heading", "hint".
QLabel *makeLabel(const QString &text, const char *role, QWidget *parent = nullptr);
QWidget *makeLine(QWidget *parent = nullptr); // a border

} // namespace vd::ui
