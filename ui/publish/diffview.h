// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/textdiff.h"

#include <QTextEdit>

namespace vd::ui {

// How the text of a page becomes another: a sign before each line that comes or goes, and colours.
class DiffView : public QTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setLines(const std::vector<site::DiffLine> &lines);
    void showText(const QString &text); // where there are no lines to show

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    std::vector<site::DiffLine> m_lines;
};

} // namespace vd::ui
