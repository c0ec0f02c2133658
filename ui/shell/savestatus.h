// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTime>

namespace vd {
class DeskSession;
}

namespace vd::ui {

class NoticeBar;

// Shows when the last edit was saved, only after the commit. A notice for what could not be saved
// stays visible and offers what can be done.
class SaveStatus : public QLabel
{
    Q_OBJECT

public:
    SaveStatus(DeskSession &session, NoticeBar &notice, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshNotice();

    DeskSession &m_session;
    NoticeBar &m_notice;
    QTime m_savedAt;
};

} // namespace vd::ui
