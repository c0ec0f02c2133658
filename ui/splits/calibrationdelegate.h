// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace vd::ui {

// Paints the scores of a persona as a strip from 0 to 100, in the last column of a FiguresModel.
class ScoresDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setThreshold(int threshold) { m_threshold = threshold; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_threshold = 0;
};

// Paints the scale of those strips as the heading of their column.
void paintScale(QPainter &painter, const QRect &section, int threshold, const QWidget &widget);

// Paints a cell of an AgreementModel: the darker, the more the two personas agree; paler if they
// share few panels.
class AgreementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vd::ui
