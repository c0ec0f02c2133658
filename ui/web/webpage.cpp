// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webpage.h"

#include <QVariant>

namespace vd::ui {

void WebPage::run(const QString &script)
{
    run(script, [](const QVariant &) {});
}

} // namespace vd::ui

#include "moc_webpage.cpp"
