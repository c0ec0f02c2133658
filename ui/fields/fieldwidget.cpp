// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fieldwidget.h"

#include <QApplication>

namespace vd::ui {

// Its editor loses the focus while being deleted, and must not call the half-deleted field.
FieldWidget::~FieldWidget()
{
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void FieldWidget::setLabel(const QString &label)
{
    setAccessibleName(label);
    if (focusProxy())
        focusProxy()->setAccessibleName(label);
}

FieldWidget *FieldWidget::focused()
{
    QWidget *widget = QApplication::focusWidget();
    while (widget && !qobject_cast<FieldWidget *>(widget))
        widget = widget->parentWidget();
    return static_cast<FieldWidget *>(widget);
}

} // namespace vd::ui

#include "moc_fieldwidget.cpp"
