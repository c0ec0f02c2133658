// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vd {

// What is wrong with an SVG drawing from somebody else, as the end of a sentence: "it declares
// entities". Nothing, if drawing it takes a limited time, and opens no file. To be asked before Qt
// draws it: Qt follows references, and draws what is used again and again as often as it is asked.
std::optional<QString> findDrawingFault(const QByteArray &svg);

} // namespace vd
