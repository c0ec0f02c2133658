// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/amountfield.h"

#include "ui/fields/lineedit.h"

#include <QLocale>

namespace vd::ui {

AmountField::AmountField(QWidget *parent)
    : EntryField(FieldType::Amount, parent)
{
    edit()->setAlignment(Qt::AlignRight);
    edit()->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

EntryField::Reading AmountField::parse(const QString &text) const
{
    // Accepts no thousands separators, because "1.500" is ambiguous.
    QString plain = text.trimmed();
    plain.replace(locale().decimalPoint(), QStringLiteral("."));
    bool isNumber = false;
    const double number = plain.toDouble(&isNumber);
    if (!isNumber)
        return failed(tr("A number such as %1 is needed").arg(locale().toString(9.5)));
    return Value(number);
}

QString AmountField::written(const Value &value) const
{
    const auto *number = std::get_if<double>(&value);
    if (!number)
        return {};
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(*number, 'f', QLocale::FloatingPointShortest);
}

} // namespace vd::ui

#include "moc_amountfield.cpp"
