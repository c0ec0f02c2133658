// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "splits/board.h"

#include <QWidget>

class QToolButton;

namespace vd::ui {

// The columns of the splits board, each with its tools counted; one of them can be chosen.
class ColumnBar : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnBar(QWidget *parent = nullptr);

    void setCounts(const SplitCounts &counts);
    void choose(std::optional<SplitColumn> column); // emits nothing
    std::optional<SplitColumn> chosen() const { return m_chosen; }

signals:
    void chosenChanged(); // by the user

private:
    void click(size_t place);

    std::array<QToolButton *, splitColumns> m_buttons;
    std::optional<SplitColumn> m_chosen;
};

} // namespace vd::ui
