// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

#include <QWidget>

namespace vd::ui {

// The editor of one field. Its value has the form that records store. The form sets the label,
// which is also the accessible name.
class FieldWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~FieldWidget() override;

    virtual Value value() const = 0;
    // Emits nothing. Keeps caret and selection if possible.
    virtual void setValue(const Value &value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    // Enters a text as if the user typed it. It may be a text that the field did not accept before.
    virtual void enter(const QString & /*text*/) {}
    // After an undo or redo: puts the caret where the text changed and selects what was added. A
    // caret that setValue() restored with the text stays.
    virtual void selectChange(const Value & /*before*/, const Value & /*after*/) {}

    // The field that it shows, set by the form.
    const std::optional<FieldRef> &field() const { return m_field; }
    void setField(const std::optional<FieldRef> &field) { m_field = field; }
    // The field that has the focus; nullptr if none has.
    static FieldWidget *focused();

    // Its accessible name and that of the control that takes its focus.
    void setLabel(const QString &label);

signals:
    // Emitted for changes by the user only.
    void valueChanged(const vd::Value &value);
    // inputRefused(): the typed text is not a valid value and stays on the screen. inputAccepted():
    // the text is valid again.
    void inputRefused(const QString &text, const QString &reason);
    void inputAccepted();
    // All changes between the two signals are one undo step, such as a drag.
    void gestureBegan();
    // Also emitted when the focus leaves and around a paste, to end a burst of typing.
    void gestureEnded();

private:
    std::optional<FieldRef> m_field;
};

} // namespace vd::ui
