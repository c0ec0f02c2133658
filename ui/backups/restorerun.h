// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/backupschedule.h"

#include <QDialog>

namespace vd::ui {

class ProgressBar;

// One restore of the open desk. Its dialog keeps the window from being edited meanwhile; Esc and
// Cancel stop it until the desk is replaced. It deletes itself at its end.
class RestoreRun : public QDialog
{
    Q_OBJECT

public:
    RestoreRun(BackupSchedule &schedule, const QString &title, QWidget *parent);

    void start(const QString &backup);
    void reject() override; // asks to cancel

signals:
    void restored(const vd::Restored &restored);
    void failed(const vd::Error &error); // the desk is as it was

private:
    void onAnswered(const Result<Restored> &answer);

    BackupSchedule &m_schedule;
    ProgressBar *m_bar;
    BackupSchedule::ProgressPtr m_progress;
};

} // namespace vd::ui
