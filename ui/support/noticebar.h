// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace vd::ui {

// A line across the window that states a condition as long as it lasts, with buttons that help.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit NoticeBar(const char *icon, QWidget *parent = nullptr);

    void show(const QString &text, const std::vector<Action> &actions = {});

private:
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace vd::ui
