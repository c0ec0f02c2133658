// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace vd::ui {

// Asks, when a window or its desk is to close, what becomes of words that are not in the file. The
// words are shown. Closing it keeps the window and the desk open.
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
