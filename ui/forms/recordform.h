// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"

#include <QPointer>

#include <vector>

class QWidget;

namespace vd::ui {

class FieldWidget;

// Connects field widgets to the fields of one loaded record, in both directions: the session gets
// what the user changes, and the widgets show what changes there. The labels name the edits in the
// journal and the undo menu.
class RecordForm : public QObject
{
    Q_OBJECT

public:
    explicit RecordForm(DeskSession &session, QObject *parent = nullptr);

    // `label` is shown in the undo menu: "Tagline". `along` is called before the record changes,
    // and returns other changes of the same edit.
    using Along = std::function<std::vector<FieldValue>(const Value &after)>;
    void bind(Field field, FieldWidget *widget, const QString &label, const Along &along = {});
    // Appended to every label: "of Builder" gives "Score of Builder".
    void setSubject(const QString &subject) { m_subject = subject; }

    // Shows a loaded record, or none.
    void setRecord(const std::optional<RecordRef> &record);
    const std::optional<RecordRef> &record() const { return m_record; }
    void refresh(); // shows all values again

    FieldWidget *widgetOf(Field field) const; // nullptr: not in this form
    // Focuses the field. False if it is not in this form.
    bool focus(const FieldRef &field);

signals:
    void focused(const vd::FieldRef &field);

private:
    struct Bound
    {
        Field field;
        FieldWidget *widget;
        QString label;
        Along along;
    };
    void show(const Bound &bound);
    void onFieldsChanged(const std::vector<FieldRef> &fields);
    void change(const Bound &bound, const Value &value);
    void followFocus(const QWidget *focus);

    DeskSession &m_session;
    std::vector<Bound> m_bound;
    std::optional<RecordRef> m_record;
    QString m_subject;
};

} // namespace vd::ui
