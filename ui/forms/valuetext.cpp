// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/valuetext.h"

#include "ui/support/tr.h"

#include <QLocale>

namespace vd::ui {

QString valueText(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *integer = std::get_if<qint64>(&value))
        return QLocale().toString(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return QLocale().toString(*real);
    return UiTr::tr("nothing");
}

} // namespace vd::ui
