// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "panel/field.h"
#include "ui/fields/fieldwidget.h"

class QHBoxLayout;

namespace vd::ui {

class FieldNote;
class LineEdit;

// A value typed on one line. An invalid text stays in the line, with the reason below it; value()
// remains the last valid value. Nothing is cut off.
class EntryField : public FieldWidget
{
    Q_OBJECT

public:
    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void enter(const QString &text) override;
    void selectChange(const Value &before, const Value &after) override;
    void setPlaceholder(const QString &placeholder);

protected:
    EntryField(FieldType type, QWidget *parent);

    using Reading = Result<Value, QString>; // or what is wrong with the text

    virtual Reading parse(const QString &text) const; // that is not empty
    virtual QString written(const Value &value) const;
    virtual QString typed(const QString &text) const; // the text to put into the line
    virtual QString hint() const { return {}; }       // shown while nothing is wrong

    // Sets an editor that contains the line and has the focus for it, such as a combo box.
    void setEditor(QWidget *editor);
    void setNeeded(const QString &message) { m_needed = message; } // shown for an empty line
    void showNote();
    bool isReadOnly() const;
    LineEdit *edit() const { return m_edit; }
    QHBoxLayout *row() const { return m_row; } // the line and the widgets beside it

private:
    Reading read() const;
    void clean();
    void applyInput();
    void finish();

    FieldSpec m_spec;
    LineEdit *m_edit;
    QHBoxLayout *m_row;
    FieldNote *m_note;
    Value m_value;
    QString m_text;    // of the line before the last key
    QString m_dropped; // the removed characters that the note names
    QString m_needed;
    bool m_isRefused = false; // what the user typed
};

} // namespace vd::ui
