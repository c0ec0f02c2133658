// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldwidget.h"

namespace vd::ui {

void FieldWidget::setLabel(const QString &label)
{
    setAccessibleName(label);
    if (focusProxy())
        focusProxy()->setAccessibleName(label);
}

} // namespace vd::ui

#include "moc_fieldwidget.cpp"
