// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QListView>

namespace vd::ui {

class ToolDelegate;

// The list of a ToolModel. The keyboard skips headings.
class ToolListView : public QListView
{
    Q_OBJECT

public:
    explicit ToolListView(QWidget *parent = nullptr);

    void setFaded(bool faded); // paler: the rows do not match the query in the field yet
    Id idAt(const QModelIndex &index) const; // null for a heading and for no index

signals:
    void currentMoved(const QModelIndex &current);
    void starClicked(const vd::Id &tool);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    ToolDelegate *m_delegate;
};

} // namespace vd::ui
