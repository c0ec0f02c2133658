// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace vd::page {

// UTF-8 without the characters that pages must not have: control characters other than TAB and LF,
// noncharacters, byte order marks, lone surrogates.
std::string cleanUtf8(QStringView text);
std::string cleanUtf8(std::string utf8);

// For element content and for attribute values in either kind of quotes.
std::string escapeHtml(const std::string &utf8);

// A string of unknown direction, escaped and isolated from the text around it.
std::string isolated(const QString &text);          // in <bdi>
std::string isolatedOrNothing(const QString &text); // trimmed; empty if nothing is left
QString isolatedPlain(const QString &text);         // between U+2068 and U+2069 if needed

} // namespace vd::page
