// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/ordermenu.h"

#include "lists/toolmodel.h"
#include "ui/support/icons.h"
#include "ui/support/tr.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <functional>

namespace vd::ui {

namespace {

using ListRenderer = QList<ToolModel *>;

QAction *addChoice(QMenu &menu, const QString &text, const ListRenderer &lists,
                   const std::function<bool(const ToolOrder &)> &isSet,
                   const std::function<void(ToolOrder &)> &choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    QObject::connect(&menu, &QMenu::aboutToShow, action,
                     [=] { action->setChecked(isSet(lists.first()->order())); });
    QObject::connect(action, &QAction::triggered, action, [=] {
        ToolOrder order = lists.first()->order();
        choose(order);
        for (ToolModel *list : lists)
            list->setOrder(order);
    });
    return action;
}

void addSwitch(QMenu &menu, const QString &text, const ListRenderer &lists, bool ToolOrder::*part)
{
    addChoice(
        menu, text, lists, [part](const ToolOrder &order) { return order.*part; },
        [part](ToolOrder &order) { order.*part = !(order.*part); });
}

void fill(QMenu &menu, const ListRenderer &lists)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, ToolOrder::By by) {
        group->addAction(addChoice(
            menu, text, lists, [by](const ToolOrder &order) { return order.by == by; },
            [by](ToolOrder &order) { order.by = by; }));
    };
    add(UiTr::tr("Desk order"), ToolOrder::By::Desk);
    add(UiTr::tr("Name"), ToolOrder::By::Name);
    add(UiTr::tr("Panel ship"), ToolOrder::By::PanelShip);
    add(UiTr::tr("Status"), ToolOrder::By::Status);
    add(UiTr::tr("Last changed"), ToolOrder::By::Recent);
    menu.addSeparator();
    addSwitch(menu, UiTr::tr("Starred first"), lists, &ToolOrder::starredFirst);
    addSwitch(menu, UiTr::tr("Group by category"), lists, &ToolOrder::grouped);
}

} // namespace

QToolButton *makeOrderButton(const QList<ToolModel *> &lists, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    auto *menu = new QMenu(button);
    fill(*menu, lists);
    button->setIcon(icon("sort"));
    button->setAccessibleName(UiTr::tr("Sort and group"));
    button->setToolTip(UiTr::tr("Sort and group the tools"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace vd::ui
