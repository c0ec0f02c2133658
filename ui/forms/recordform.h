// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"

#include <QPointer>

#include <vector>

class QWidget;

namespace vd::ui {

class FieldWidget;

// Ties field widgets to the fields of one record in hand: what the user changes goes to the
// workspace, what changes there is shown. The labels name the edits in journal and undo menu.
class RecordForm : public QObject
{
    Q_OBJECT

public:
    explicit RecordForm(DeskSession &session, QObject *parent = nullptr);

    // `label` as it stands in the undo menu: "Tagline". `along`, asked before the record changes,
    // says what else is part of the same edit.
    using Along = std::function<std::vector<FieldValue>(const Value &after)>;
    void bind(Field field, FieldWidget *widget, const QString &label, const Along &along = {});
    // Put behind every label: "Score of Builder" has "of Builder".
    void setSubject(const QString &subject) { m_subject = subject; }

    // Shows a record in hand, or nothing.
    void setRecord(const std::optional<RecordRef> &record);
    const std::optional<RecordRef> &record() const { return m_record; }
    void refresh(); // shows everything anew

    FieldWidget *widgetOf(Field field) const; // nullptr: not in this form
    // True if the field is here; then it has the focus.
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
