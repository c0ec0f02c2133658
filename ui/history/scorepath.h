// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace vd::ui {

// The path of a score as a small line: each value that it had, the oldest at the left. A value that
// is nothing leaves a gap.
class ScorePath : public QWidget
{
    Q_OBJECT

public:
    explicit ScorePath(QWidget *parent = nullptr);

    // Scores from 0 to 100, the oldest first.
    void setScores(std::vector<std::optional<int>> scores);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF pointAt(size_t index) const;
    std::vector<std::optional<int>> m_scores;
};

} // namespace vd::ui
