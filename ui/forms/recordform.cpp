// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "ui/fields/fieldwidget.h"

#include <QApplication>

#include <algorithm>

namespace vd::ui {

RecordForm::RecordForm(DeskSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &DeskSession::shown, this, &RecordForm::onFieldsChanged);
    connect(&session, &DeskSession::restricted, this, &RecordForm::refresh);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

void RecordForm::bind(Field field, FieldWidget *widget, const QString &label, const Along &along)
{
    m_bound.push_back({field, widget, label, along});
    const Bound bound = m_bound.back();
    connect(widget, &FieldWidget::valueChanged, this,
            [this, bound](const Value &value) { change(bound, value); });
    connect(widget, &FieldWidget::inputRefused, this,
            [this, field](const QString &text, const QString &reason) {
                if (m_record)
                    m_session.queue().setInvalidInput({*m_record, field}, {text, reason});
            });
    connect(widget, &FieldWidget::inputAccepted, this, [this, field] {
        if (m_record)
            m_session.queue().clearInvalidInput({*m_record, field});
    });
    connect(widget, &FieldWidget::gestureBegan, this, [this] { m_session.queue().beginGesture(); });
    connect(widget, &FieldWidget::gestureEnded, this, [this] { m_session.queue().endGesture(); });
}

void RecordForm::change(const Bound &bound, const Value &value)
{
    if (!m_record)
        return;
    const QString label = m_subject.isEmpty() ? bound.label
                                              : tr("%1 of %2").arg(bound.label, m_subject);
    m_session.change({*m_record, bound.field}, value, label,
                     bound.along ? bound.along(value) : std::vector<FieldValue>());
}

void RecordForm::setRecord(const std::optional<RecordRef> &record)
{
    if (m_record != record)
        m_session.queue().endGesture();
    m_record = record;
    refresh();
}

void RecordForm::refresh()
{
    const auto invalid = m_session.workingCopy().invalidInput();
    for (const Bound &bound : m_bound) {
        bound.widget->setField(m_record ? std::optional(FieldRef{*m_record, bound.field})
                                        : std::nullopt);
        show(bound);
        if (const auto input = invalid.find(bound.widget->field().value_or(FieldRef()));
            input != invalid.end())
            bound.widget->enter(input->second.text);
    }
}

void RecordForm::show(const Bound &bound)
{
    const Record *record = m_session.workingCopy().find(m_record);
    bound.widget->setValue(record ? record->value(bound.field) : Value());
    bound.widget->setReadOnly(!record || !m_session.readOnlyReason().isEmpty());
}

void RecordForm::onFieldsChanged(const std::vector<FieldRef> &fields)
{
    if (!m_record)
        return;
    for (const FieldRef &field : fields) {
        if (field.record != *m_record)
            continue;
        for (const Bound &bound : m_bound) {
            // Does not overwrite what the user is typing, which may not be a valid value yet.
            if (bound.field == field.field &&
                bound.widget->value() != m_session.workingCopy().shown(field))
                show(bound);
        }
    }
}

FieldWidget *RecordForm::widgetOf(Field field) const
{
    const auto it = std::ranges::find(m_bound, field, &Bound::field);
    return it == m_bound.end() ? nullptr : it->widget;
}

bool RecordForm::focus(const FieldRef &field)
{
    FieldWidget *widget = m_record == field.record ? widgetOf(field.field) : nullptr;
    if (!widget)
        return false;
    widget->setFocus(Qt::OtherFocusReason);
    return true;
}

void RecordForm::followFocus(const QWidget *focus)
{
    if (!focus || !m_record)
        return;
    for (const Bound &bound : m_bound) {
        if (bound.widget == focus || bound.widget->isAncestorOf(focus)) {
            emit focused({*m_record, bound.field});
            return;
        }
    }
}

} // namespace vd::ui

#include "moc_recordform.cpp"
