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

// An address that search engines are told of.
struct Address
{
    std::string_view path;
    std::optional<qint64> updatedAt; // UTC milliseconds
};

// sitemaps.org allows a file this many addresses.
inline constexpr size_t addressesPerSitemap = 50'000;

// One sitemap of `addresses`, which are as many as it may hold; `base` ends in a slash.
std::string renderSitemap(std::span<const Address> addresses, const QByteArray &base);
// Where one file does not hold them all: the sitemap of `count` sitemaps.
std::string renderSitemapIndex(size_t count, const QByteArray &base);
// "sitemap-1.xml", from 1.
std::string sitemapPath(size_t number);

// Everybody may read everything; an empty base: there is no sitemap to point at.
std::string renderRobots(const QByteArray &base);

} // namespace vd::site
