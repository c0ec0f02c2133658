// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/toolmodel.h"

#include <QComboBox>

namespace vd::ui {

// Chooses one tool from a list or by a part of its name: Enter takes the first match, Escape
// restores the chosen one. Setters emit nothing.
class ToolPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit ToolPicker(QWidget *parent = nullptr);

    void setTools(std::vector<ToolRow> tools);
    void exclude(const Id &tool); // a tool that cannot be chosen: the one on the other side
    Id current() const { return m_current; }
    void setCurrent(const Id &tool); // null: none

signals:
    void picked(const vd::Id &tool);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Known
    {
        QString name;
        Slug slug;
        friend bool operator==(const Known &, const Known &) = default;
    };

    bool isKnown(const std::vector<ToolRow> &tools) const;
    void offer();
    QString shownName() const;
    void showCurrent();
    void pick(int row);
    void pickFirstMatch();
    void restoreName();

    ToolModel m_list;
    std::unordered_map<Id, Known> m_known;
    Id m_excluded;
    Id m_current;
};

} // namespace vd::ui
