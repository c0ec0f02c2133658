// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>

class QWidget;

namespace vd {
class DeskSession;
}

namespace vd::ui {

class Dialogs;
class NoticeBar;

// The ways on from a desk that cannot be opened, and from one whose file is gone while it is open.
class DeskRescue : public QObject
{
    Q_OBJECT

public:
    // The notice states that the file is gone, as long as it is.
    DeskRescue(DeskSession &session, Dialogs &dialogs, NoticeBar &notice, QWidget &window);

private:
    void onOpenFailed(const QString &path, const Error &error);
    void salvage(const QString &damaged);
    void onDisplaced(const QString &reason);
    void saveElsewhere();
    QString askTarget(const QString &title, const QString &path, const QString &name);

    DeskSession &m_session;
    Dialogs &m_dialogs;
    NoticeBar &m_notice;
    QWidget &m_window;
};

} // namespace vd::ui
