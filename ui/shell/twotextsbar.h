// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vd::ui {

// A bar across the window with two texts of a field side by side, and buttons.
class TwoTextsBar : public QFrame
{
    Q_OBJECT

public:
    struct Side
    {
        QString label;
        QString accessibleName;
    };
    TwoTextsBar(const Side &left, const Side &right, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setTexts(const QString &left, const QString &right);
    void setTextsShown(bool shown); // false if it is not about a field
    // Below the left or the right text.
    QPushButton *addLeftButton(const QString &text);
    QPushButton *addRightButton(const QString &text);

private:
    struct Column
    {
        QLabel *label;
        QPlainTextEdit *text;
        QHBoxLayout *buttons;
    };
    Column makeColumn(const Side &side);
    static QPushButton *addButton(const Column &column, const QString &text);

    QLabel *m_title;
    Column m_left;
    Column m_right;
};

} // namespace vd::ui
