// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/edit.h"

#include <QWidget>

namespace vd::ui {

// One editor for one kind of value; what it holds is what a record holds. Its accessible name is
// the field's label, set by the form that shows it.
class FieldWidget : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~FieldWidget() override;

    virtual Value value() const = 0;
    // Emits nothing. Keeps cursor and selection where the text allows it.
    virtual void setValue(const Value &value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    // Text as if the user typed it: what the field did not take when it was last seen.
    virtual void enter(const QString & /*text*/) {}
    // After an undo or redo: puts the caret where the text changed, and selects what came. A caret
    // that setValue() brought back with the text stays.
    virtual void selectChange(const Value & /*before*/, const Value & /*after*/) {}

    // The field that it shows, set by the form.
    const std::optional<FieldRef> &field() const { return m_field; }
    void setField(const std::optional<FieldRef> &field) { m_field = field; }
    // The one that the control with the focus belongs to; nullptr: none.
    static FieldWidget *focused();

    // Its accessible name and that of the control that takes its focus.
    void setLabel(const QString &label);

signals:
    // By the user, and only then.
    void valueChanged(const vd::Value &value);
    // What the user typed is no value of the field, and stays on the screen; it is one again.
    void inputRefused(const QString &text, const QString &reason);
    void inputAccepted();
    // All changes between the two are one step of undo, however long they take: a drag.
    void gestureBegan();
    // Also when the focus leaves, and around a paste: the burst of typing is over.
    void gestureEnded();

private:
    std::optional<FieldRef> m_field;
};

} // namespace vd::ui
