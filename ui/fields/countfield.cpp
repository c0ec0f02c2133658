// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/countfield.h"

#include "ui/fields/lineedit.h"

namespace vd::ui {

CountField::CountField(FieldType type, QWidget *parent)
    : EntryField(type, parent)
{
    if (type == FieldType::Threshold)
        setNeeded(tr("A score from 0 to 100 is needed"));
    edit()->setAlignment(Qt::AlignRight);
    edit()->setInputMethodHints(Qt::ImhDigitsOnly);
}

EntryField::Reading CountField::parse(const QString &text) const
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return failed(tr("A whole number such as 120 is needed"));
    return Value(number);
}

QString CountField::written(const Value &value) const
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? QString::number(*number) : QString();
}

} // namespace vd::ui

#include "moc_countfield.cpp"
