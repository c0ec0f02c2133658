// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/fieldwidget.h"

class QAbstractButton;

namespace vd::ui {

// Yes or no, as 1 or 0: a star, or a box with a text.
class FlagField : public FieldWidget
{
    Q_OBJECT

public:
    enum class Look { Star, Box };

    FlagField(Look look, const QString &text, QWidget *parent = nullptr);

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool readOnly) override;

private:
    void showStar(bool isFilled);

    QAbstractButton *m_button;
};

} // namespace vd::ui
