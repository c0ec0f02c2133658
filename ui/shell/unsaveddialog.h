// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vd::ui {

// Asks what to do with texts that are not in the file, when a window or its desk is closing. Shows
// the texts. Closing the dialog keeps the window and the desk open.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    UnsavedDialog(const QString &reason, const QString &words, QWidget *parent);

signals:
    void retryRequested();
    void copyRequested();
    void discardRequested();
};

} // namespace vd::ui
