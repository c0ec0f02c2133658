// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vd::bench {

// Desk JSON with so many tools of four seats each, and reviews of about 1,000 characters. The same
// bytes every time.
QByteArray writtenDesk(int tools);

} // namespace vd::bench
