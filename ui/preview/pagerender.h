// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/affectedparts.h"
#include "page/comparepage.h"

#include <QJsonArray>

#include <optional>

namespace vd::ui {

// How to update a page from one pairing to another.
struct PageChange
{
    QByteArray page; // the whole page, or empty:
    QString script;  // replaces the elements that differ; may be empty
    bool fromTop = false;
};

// Depends only on its arguments. Slow for long reviews: call it on another thread. Without `shown`,
// renders the whole page.
PageChange renderChange(const std::optional<Pairing> &shown, const Pairing &now,
                        const std::vector<FieldRef> &changed, const page::Theme &theme);

// The arguments as JavaScript in a call of a function: call("f", {1, "a"}) is f(1,"a").
QString call(const QString &function, const QJsonArray &arguments);

} // namespace vd::ui
