// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QApplication;
class QPalette;
class QWidget;

namespace vd::ui {

enum class Scheme { Light, Dark };

// The window's colours. Text in any of them has a contrast of at least 4.5:1 on base and surface,
// in both schemes.
struct Colors
{
    QColor base;    // behind lists and forms
    QColor surface; // of text fields and menus
    QColor text;
    QColor muted;  // labels, hints
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
// The scheme in which the widget is painted now. The widget gets a PaletteChange event when it
// changes.
Scheme schemeOf(const QWidget *widget);
const Colors &colorsOf(const QWidget *widget);

// Spacing in pixels: everything is aligned to a grid of eight, with halves inside controls.
inline constexpr int grid = 8;

void applyTheme(QApplication &application, Scheme scheme);
// The two halves of applyTheme(), for a window that is built between them: while there is a style
// sheet, Qt styles a widget and all within it again each time that it gets a parent.
void applyColors(Scheme scheme);
void applyStyleSheet(QApplication &application, Scheme scheme);

} // namespace vd::ui
