// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/calendarpopup.h"

#include "ui/support/icons.h"
#include "ui/support/windowtheme.h"

#include <QCalendarWidget>
#include <QGuiApplication>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace vd::ui {

CalendarPopup::CalendarPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget)
{
    setProperty("role", QStringLiteral("card"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto setArrow = [this](const char *button, const char *arrow) {
        m_calendar->findChild<QToolButton *>(QLatin1String(button))->setIcon(icon(arrow));
    };
    setArrow("qt_calendar_prevmonth", "chevron-left"); // the icons of the style are green
    setArrow("qt_calendar_nextmonth", "chevron-right");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid, grid, grid, grid);
    layout->addWidget(m_calendar);
    setFocusProxy(m_calendar);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::choose);
}

void CalendarPopup::open(const QWidget *below, const QDate &date)
{
    // Weekends are red by default, but red means Skip here.
    QTextCharFormat plain;
    plain.setForeground(colorsOf(this).text);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    m_calendar->setSelectedDate(date);
    adjustSize();
    QPoint place = below->mapToGlobal(QPoint(0, below->height() + grid / 2));
    const QRect screen = below->screen()->availableGeometry();
    place.setX(qMax(screen.left(), qMin(place.x(), screen.right() - width())));
    if (place.y() + height() > screen.bottom())
        place.setY(below->mapToGlobal(QPoint()).y() - height() - grid / 2);
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::choose(const QDate &date)
{
    // A click emits both signals, and sometimes the second one twice.
    if (!isVisible())
        return;
    close();
    emit chosen(date);
}

} // namespace vd::ui

#include "moc_calendarpopup.cpp"
