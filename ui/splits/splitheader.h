// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace vd::ui {

// The headings of a SplitModel, aligned as their figures, with the sort arrow on the free side.
class SplitHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SplitHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace vd::ui
