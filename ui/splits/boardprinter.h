// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace vd::ui {

// The board on paper.
struct PrintTable
{
    QString title;                  // "Splits of spring.vdesk"
    QString subtitle;               // what was asked, and when
    QString legend;                 // what the marks mean
    std::vector<QStringList> table; // the headings first
    int leftAligned = 3;            // so many columns from the left; the last one, too
};

// Puts it on the pages of a device, whose layout is set: the headings on each page, names on as
// many lines as they need, all of it small enough to fit. Returns the number of pages; 0 if the
// device cannot be painted on. Asks before each line whether to go on, and stops there if not.
int paintBoard(QPagedPaintDevice &device, const PrintTable &sheet,
               const std::function<bool()> &goOn = {});

} // namespace vd::ui
