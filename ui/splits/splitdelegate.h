// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QStyledItemDelegate>

namespace vd {
class SplitModel;
}

namespace vd::ui {

struct Colors;

// Paints the cells of a SplitModel.
class SplitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    void setFaded(bool faded) { m_isFaded = faded; }
    static int rowHeight(const QWidget *view);
    // The margins of a column's text and heading.
    static QMargins marginsOf(const QAbstractItemModel &table, int column);

private:
    bool m_isFaded = false;
};

} // namespace vd::ui
