// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"

#include <QPointF>
#include <QString>

// JavaScript about the parts of a shown page, for SealedPage::run().
namespace vd::ui {

// Returns [part, class of the element at the point], or null.
QString partAtScript(const Pairing &pairing, const QPointF &point);

// Returns the id of the current part, or of the part `after` parts later. The current part is the
// one shown or clicked last; if that is not visible, the first visible part.
QString readPartScript(const Pairing &pairing, int after);

// Scrolls to a part and highlights it briefly.
QString markPartScript(const QString &id);

} // namespace vd::ui
