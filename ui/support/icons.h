// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace vd::ui {

// A drawing of resources/icons by its name, in the text colour of the palette it is painted with,
// so that it follows light and dark.
QIcon icon(const char *name);

} // namespace vd::ui
