// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QIcon;

namespace vd::ui {

// A disc in the colour; an empty ring if it is invalid.
QIcon swatchIcon(const QColor &color);

} // namespace vd::ui
