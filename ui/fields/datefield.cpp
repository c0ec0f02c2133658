// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/datefield.h"

#include "ui/fields/calendarpopup.h"
#include "ui/fields/lineedit.h"
#include "ui/support/icons.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace vd::ui {

namespace {

const QString &format()
{
    static const QString iso = QStringLiteral("yyyy-MM-dd");
    return iso;
}

} // namespace

DateField::DateField(QWidget *parent)
    : EntryField(FieldType::Date, parent)
    , m_button(new QToolButton)
{
    //: Four figures of the year, two of the month, two of the day
    setPlaceholder(tr("YYYY-MM-DD"));
    edit()->setClearButtonEnabled(true);
    edit()->installEventFilter(this);
    m_button->setIcon(icon("calendar"));
    m_button->setAccessibleName(tr("Choose a date"));
    m_button->setToolTip(tr("Choose a date (Alt+Down)"));
    row()->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
}

void DateField::setReadOnly(bool readOnly)
{
    EntryField::setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !isReadOnly() &&
        answers(*static_cast<QKeyEvent *>(event)))
        return true;
    return EntryField::eventFilter(watched, event);
}

bool DateField::answers(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Up && key.key() != Qt::Key_Down)
        return false;
    if (key.modifiers() == Qt::AltModifier && key.key() == Qt::Key_Down)
        openCalendar();
    else if (date().isValid())
        enterDate(date().addDays(key.key() == Qt::Key_Up ? 1 : -1));
    return true;
}

QDate DateField::date() const
{
    return QDate::fromString(edit()->text(), format());
}

void DateField::enterDate(const QDate &date)
{
    enter(date.toString(format()));
    edit()->setFocus(Qt::OtherFocusReason);
}

void DateField::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new CalendarPopup(this);
        connect(m_calendar, &CalendarPopup::chosen, this, &DateField::enterDate);
    }
    m_calendar->open(this, date().isValid() ? date() : QDate::currentDate());
}

} // namespace vd::ui

#include "moc_datefield.cpp"
