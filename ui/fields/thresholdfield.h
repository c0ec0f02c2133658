// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/entryfield.h"

namespace vd::ui {

// A score from 0 to 100 that is always there.
class ThresholdField : public EntryField
{
    Q_OBJECT

public:
    explicit ThresholdField(QWidget *parent = nullptr);

protected:
    Reading parse(const QString &text) const override;
    QString written(const Value &value) const override;
};

} // namespace vd::ui
