// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QDialog>

namespace vd::ui {

// What files would add to the desk and change in it, before anything is written.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QStringList &files, const ImportPreview &preview, QWidget *parent = nullptr);
};

} // namespace vd::ui
