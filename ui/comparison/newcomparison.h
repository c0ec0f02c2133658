// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/toolrow.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace vd {
class WorkingCopy;
}

namespace vd::ui {

class ToolPicker;

// Asks for the two tools of a new comparison. If they have one already, offers to go to it.
class NewComparison : public QWidget
{
    Q_OBJECT

public:
    explicit NewComparison(const WorkingCopy &workingCopy, QWidget *parent = nullptr);

    void start(const std::vector<ToolRow> &tools);

signals:
    void made(const vd::Id &left, const vd::Id &right);
    void found(const vd::Id &comparison);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void finish();
    Id existing() const;

    const WorkingCopy &m_workingCopy;
    ToolPicker *m_left;
    ToolPicker *m_right;
    QLabel *m_hint;
    QPushButton *m_make;
    bool m_isPossible = false; // there are two tools to compare
};

} // namespace vd::ui
