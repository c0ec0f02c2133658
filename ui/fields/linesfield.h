// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldwidget.h"

namespace vd::ui {

class FieldNote;
class TextEdit;

// A list of short texts, one per line, stored as a JSON array. Blank lines are ignored, and a line
// that is too long is split, so that nothing is lost.
class LinesField : public FieldWidget
{
    Q_OBJECT

public:
    explicit LinesField(QWidget *parent = nullptr);

    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void selectChange(const Value &before, const Value &after) override;

private:
    void applyInput(const QString &dropped);
    void showNote(const QString &dropped);
    void fit();

    TextEdit *m_editor;
    FieldNote *m_note;
    Value m_value;
};

} // namespace vd::ui
