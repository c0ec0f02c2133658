// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <functional>

namespace vd::ui {

// A drawing of resources/icons by its name, painted in the text colour of the current palette, so
// that it follows light and dark.
QIcon icon(const char *name);

// An icon that is painted each time it is shown, so that it can follow the palette.
using IconPainter = std::function<void(QPainter &painter, const QRect &rect, QIcon::Mode mode)>;
QIcon paintedIcon(const IconPainter &paint);

} // namespace vd::ui
