// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/splitmodel.h"
#include "ui/query/queryfield.h"
#include "ui/splits/splitview.h"
#include "ui/support/windowdriver.h"

#include <QListWidget>

namespace vd::test {

// The splits board of a window on the sample desk.
class BoardDriver : public WindowDriver
{
public:
    using Figure = SplitModel::Figure;

    bool openBoard();

    ui::SplitView *view() const { return window->findChild<ui::SplitView *>(); }
    SplitModel *table() const { return static_cast<SplitModel *>(view()->model()); }
    ui::QueryField *query() const { return named<ui::QueryField>("Query the board"); }
    QListWidget *saved() const { return named<QListWidget>("Saved queries"); }
    void ask(const char *typed) const;
    QStringList shown() const; // the tools, by name
    QModelIndex cell(const char *name, Figure figure) const;
    QModelIndex seatCell(const char *name, int place) const; // of those that sit there
    void click(const QModelIndex &index) const;
};

// Each test has a board of its own.
class BoardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_hand.reset(); }

protected:
    std::unique_ptr<BoardDriver> m_hand;
};

} // namespace vd::test
