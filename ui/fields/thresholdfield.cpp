// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/thresholdfield.h"

#include <QLineEdit>

namespace vd::ui {

ThresholdField::ThresholdField(QWidget *parent)
    : EntryField(FieldType::Threshold, parent)
{
    edit()->setInputMethodHints(Qt::ImhDigitsOnly);
    setNeeded(tr("A score from 0 to 100 is needed"));
}

EntryField::Reading ThresholdField::parse(const QString &text) const
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return failed(tr("A score from 0 to 100 is needed"));
    return Value(number);
}

QString ThresholdField::written(const Value &value) const
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? QString::number(*number) : QString();
}

} // namespace vd::ui
