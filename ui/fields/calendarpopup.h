// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace vd::ui {

// A calendar to choose a day from. Arrow keys move, Enter chooses, Esc closes.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *parent = nullptr);

    void open(const QWidget *below, const QDate &date);

signals:
    void chosen(const QDate &date);

private:
    void choose(const QDate &date);

    QCalendarWidget *m_calendar;
};

} // namespace vd::ui
