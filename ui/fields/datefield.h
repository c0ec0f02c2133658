// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/entryfield.h"

class QToolButton;

namespace vd::ui {

class CalendarPopup;

// A day as "2026-05-01", or nothing. Up and Down go to the next and the last day, Alt+Down opens
// a calendar.
class DateField : public EntryField
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDate date() const; // invalid, if the line has none
    void enterDate(const QDate &date);
    bool answers(const QKeyEvent &key);
    void openCalendar();

    QToolButton *m_button;
    CalendarPopup *m_calendar = nullptr; // made when it is first opened
};

} // namespace vd::ui
