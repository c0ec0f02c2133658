// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/entryfield.h"

namespace vd::ui {

// A whole number: FieldType::Count, from 0 or nothing, or FieldType::Threshold, from 0 to 100.
class CountField : public EntryField
{
    Q_OBJECT

public:
    explicit CountField(FieldType type = FieldType::Count, QWidget *parent = nullptr);

protected:
    Reading parse(const QString &text) const override;
    QString written(const Value &value) const override;
};

} // namespace vd::ui
