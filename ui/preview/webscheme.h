// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/windowtheme.h"
#include "ui/web/webpage.h"

namespace vd::ui {

void applyScheme(WebPage &page, Scheme scheme);

} // namespace vd::ui
