// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace vd::ui {

struct Colors;

// Two lines a tool: its name, its star and the four marks of its panel; then what they come to.
class ToolDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ToolDelegate(QObject *parent = nullptr);

    void setFaded(bool faded) { m_isFaded = faded; }
    static QRect starRect(const QRect &row);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawTool(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Colors &colors) const;
    void drawStar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box,
                  bool isStarred) const;

    QIcon m_star;
    QIcon m_starFilled;
    bool m_isFaded = false;
};

} // namespace vd::ui
