// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/web/webframe.h"

namespace vd::ui {

int cssWidth(PageWidth width)
{
    switch (width) {
    case PageWidth::Fit: return 0;
    case PageWidth::Desktop: return 1280;
    case PageWidth::Tablet: return 768;
    case PageWidth::Phone: return 360;
    }
    Q_UNREACHABLE();
}

} // namespace vd::ui

#include "moc_webframe.cpp"
