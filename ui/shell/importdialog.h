// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace vd::ui {

class ProgressBar;

// An import as its user sees it: how the reading gets on, what the files would add to the desk and
// change in it, how the writing gets on. Esc and Cancel ask to cancel it at any time.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QStringList &files, QWidget *parent);

    void watch(const QFuture<void> &work, int delayMs); // until it ends, there is nothing to accept
    void setPreview(const ImportPreview &preview);      // and asks whether to import it

    void reject() override; // emits cancelRequested(); who gets it closes the dialog

signals:
    void importRequested();
    void cancelRequested();

private:
    QLabel *m_summary;
    QTreeWidget *m_list;
    QLabel *m_rest;
    ProgressBar *m_progress;
    QPushButton *m_import;
};

} // namespace vd::ui
