// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/textdiff.h"

#include <QTextEdit>

namespace vd::ui {

// Shows the differences between two texts: added and removed lines have a sign and a colour.
class DiffView : public QTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setLines(const std::vector<site::DiffLine> &lines);
    void showText(const QString &text); // instead of lines

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    std::vector<site::DiffLine> m_lines;
};

} // namespace vd::ui
