// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldwidget.h"

class QToolButton;

namespace vd::ui {

class Dialogs;
class LineEdit;

// A colour as "#rrggbb", typed or picked; empty if the line is empty.
class ColorField : public FieldWidget
{
    Q_OBJECT

public:
    explicit ColorField(Dialogs &dialogs, QWidget *parent = nullptr);

    Value value() const override { return m_value; }
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

private:
    void applyInput();
    void finishInput();
    void pick();
    void showSwatch();

    Dialogs &m_dialogs;
    LineEdit *m_line;
    QToolButton *m_swatch;
    Value m_value;
};

} // namespace vd::ui
