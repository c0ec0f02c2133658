// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupnotice.h"

#include "editing/backupschedule.h"

namespace vd::ui {

BackupNotice::BackupNotice(BackupSchedule &schedule, QWidget *parent)
    : NoticeBar("warning", parent)
{
    connect(&schedule, &BackupSchedule::failed, this, [this, &schedule](const Error &error) {
        show(tr("No backup was made. What you write is saved in the desk all the same. %1")
                 .arg(error.text()),
             {{tr("Try again"), [&schedule] { schedule.backUpNow(); }},
              {tr("Dismiss"), [this] { hide(); }}});
    });
    connect(&schedule, &BackupSchedule::made, this, &QWidget::hide);
}

} // namespace vd::ui

#include "moc_backupnotice.cpp"
