// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/affectedparts.h"
#include "page/comparepage.h"

#include <QJsonArray>

#include <optional>

namespace vd::ui {

// What brings a page that shows one pairing to show another.
struct PageChange
{
    QByteArray page; // the whole page anew, or empty:
    QString script;  // replaces the elements that differ; empty, if none can
    bool fromTop = false;
};

// Pure, and slow for a long review: made for another thread. Without `shown` the page is whole.
PageChange renderChange(const std::optional<Pairing> &shown, const Pairing &now,
                        const std::vector<FieldRef> &changed, const page::Theme &theme);

// The arguments as JavaScript in a call of a function: call("f", {1, "a"}) is f(1,"a").
QString call(const QString &function, const QJsonArray &arguments);

} // namespace vd::ui
