// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/pairing.h"

#include <QPointF>
#include <QString>

// JavaScript about the parts of a shown page, for SealedPage::run().
namespace vd::ui {

// Gives [part, class of what was hit in it], or null.
QString partAtScript(const Pairing &pairing, const QPointF &point);

// Gives the id of the part that is being read, or that stands so many after it. Read is what was
// shown or clicked last; if that is out of view, the first part in view.
QString readPartScript(const Pairing &pairing, int after);

// Brings a part into view and marks it for a moment.
QString markPartScript(const QString &id);

} // namespace vd::ui
