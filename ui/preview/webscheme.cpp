// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/webscheme.h"

namespace vd::ui {

void applyScheme(WebPage &page, Scheme scheme)
{
    const auto name = scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    page.setScheme(name, colorsOf(scheme).base);
}

} // namespace vd::ui
