// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/entryfield.h"

namespace vd::ui {

// A number from 0, or empty. The decimal separator is a point or that of the user's language.
class AmountField : public EntryField
{
    Q_OBJECT

public:
    explicit AmountField(QWidget *parent = nullptr);

protected:
    Reading parse(const QString &text) const override;
    QString written(const Value &value) const override;
};

} // namespace vd::ui
