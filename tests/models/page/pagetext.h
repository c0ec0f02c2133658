// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vd {

// What a reader of a page sees, a line a block; hidden parts and the head left out. Shapes are
// written as the characters they stand for: ▲ ◆ ▼ ○.
QString pageText(const std::string &html);

// The same without the bar at the top and the foot, which all pages of a site share.
QString contentText(const std::string &html);

// The addresses of its links, in their order.
QStringList linksIn(const std::string &html);

} // namespace vd
