// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace vd::ui {

// The texts of the printed board.
struct PrintTable
{
    QString title;                  // "Splits of spring.vdesk"
    QString subtitle;               // the query and the day
    QString legend;                 // what the marks mean
    std::vector<QStringList> table; // the headings first
    int leftAligned =
        3; // number of left-aligned columns at the left; the last column is left-aligned, too
};

// Prints the table on a device whose page layout is set: headings on each page, long names wrapped,
// the whole table scaled to the page width. Returns the number of pages; 0 if the device cannot be
// painted on. Stops as soon as goOn(), asked before each row, returns false.
int paintBoard(QPagedPaintDevice &device, const PrintTable &sheet,
               const std::function<bool()> &goOn = {});

} // namespace vd::ui
