// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTime>

namespace vd {
class Workspace;
}

namespace vd::ui {

class NoticeBar;

// Says when the last edit was saved, and only after it was. What could not be saved stays said in
// a notice, with what can be done.
class SaveStatus : public QLabel
{
    Q_OBJECT

public:
    SaveStatus(Workspace &workspace, NoticeBar &notice, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshNotice();

    Workspace &m_workspace;
    NoticeBar &m_notice;
    QTime m_savedAt;
};

} // namespace vd::ui
