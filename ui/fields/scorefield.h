// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldwidget.h"

class QToolButton;

namespace vd::ui {

class ScoreSlider;

// A seat's score: the slider and a button that clears it.
class ScoreField : public FieldWidget
{
    Q_OBJECT

public:
    explicit ScoreField(QWidget *parent = nullptr);
    ~ScoreField() override;

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;
    void setThreshold(int threshold);

private:
    void showClear();

    ScoreSlider *m_slider;
    QToolButton *m_clear;
};

} // namespace vd::ui
