// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vd::site {

// An address in a sitemap.
struct Address
{
    std::string_view path;
    std::optional<qint64> updatedAt; // UTC milliseconds
};

// The most addresses in one file, by sitemaps.org.
inline constexpr size_t addressesPerSitemap = 50'000;

// One sitemap of at most addressesPerSitemap addresses; `base` ends in a slash.
std::string renderSitemap(std::span<const Address> addresses, const QByteArray &base);
// The index of `count` sitemaps, for a site with more addresses.
std::string renderSitemapIndex(size_t count, const QByteArray &base);
// "sitemap-1.xml", from 1.
std::string sitemapPath(size_t number);

// Allows robots everything. With an empty `base` it names no sitemap.
std::string renderRobots(const QByteArray &base);

} // namespace vd::site
