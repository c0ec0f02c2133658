// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QToolButton;
class QWidget;

namespace vd {
class ToolModel;
}

namespace vd::ui {

// A button with a menu of orders; the chosen order is set on all the models.
QToolButton *makeOrderButton(const QList<ToolModel *> &lists, QWidget *parent);

} // namespace vd::ui
