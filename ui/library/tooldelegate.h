// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/rowdelegate.h"

#include <QIcon>

namespace vd::ui {

// The rows of a ToolModel: beside its text a tool has the four marks of its panel and its star;
// headings stand above their tools.
class ToolDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ToolDelegate(QObject *parent = nullptr);

    void setFaded(bool faded) { m_isFaded = faded; }
    static QRect starRect(const QRect &row);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    int paintEnd(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const QRect &line) const override;

private:
    QIcon m_star;
    QIcon m_starFilled;
    bool m_isFaded = false;
};

} // namespace vd::ui
