// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace vd::page {

// Addresses for use in a page, encoded (RFC 3986, host in Punycode). The text of an editor counts
// as an address only if it is valid unchanged; nothing is trimmed or corrected.

// Absolute http or https with a host.
std::optional<QByteArray> webAddress(const QString &text);
// The same, or mailto with an addressee.
std::optional<QByteArray> linkAddress(const QString &text);
// A web address that others can be appended to: no query, no fragment, a slash at its end.
std::optional<QByteArray> baseAddress(const QString &text);
// "https://example.org" or "https://example.org:8443", for a Content-Security-Policy.
QByteArray originOf(const QByteArray &webAddress);

} // namespace vd::page
