// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QApplication;
class QPalette;
class QWidget;

namespace vd::ui {

enum class Scheme { Light, Dark };

// The window's colours; text in any of them on paper or surface reaches 4.5:1 in both schemes.
struct Colors
{
    QColor paper;   // behind lists and forms
    QColor surface; // of text fields and menus
    QColor ink;
    QColor muted;    // labels, hints
    QColor border; // between panes, around fields
    QColor hover;
    QColor selection; // behind selected rows and text
    QColor accent;
    QColor onAccent;
    QColor ship;
    QColor mixed;
    QColor skip;
};

const Colors &colorsOf(Scheme scheme);
// Of the scheme that the widget is painted in now; it gets a PaletteChange when that changes.
Scheme schemeOf(const QWidget *widget);
const Colors &colorsOf(const QWidget *widget);

// Spacing in pixels: everything stands on a grid of eight, with halves inside of controls.
inline constexpr int grid = 8;

void applyTheme(QApplication &application, Scheme scheme);

} // namespace vd::ui
