// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/noticebar.h"

namespace vd {
class BackupSchedule;
}

namespace vd::ui {

// Tells that no backup could be made, until one is.
class BackupNotice : public NoticeBar
{
    Q_OBJECT

public:
    explicit BackupNotice(BackupSchedule &schedule, QWidget *parent = nullptr);
};

} // namespace vd::ui
