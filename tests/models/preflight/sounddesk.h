// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/contents.h"
#include "preflight/finding.h"

#include <functional>
#include <vector>

namespace vd::test {

// A site of which nothing is to be mended: Anvil, Bellows and Cleaver, the first two compared with
// each of the others. Tests spoil it.
Contents soundDesk();

Tool soundTool(const char *slug, const char *name);
Tool &toolOf(Contents &contents, const char *slug);
Tool withSeats(Tool tool, const std::vector<Seat> &seats);
// Spoils one seat of Anvil.
void spoilSeat(Contents &contents, size_t seat, const std::function<void(Seat &)> &spoil);
Comparison comparisonOf(const char *left, const char *right);

// "warning no-tagline anvil tagline" for each finding on 2026-05-10; of a seat "anvil/builder", of
// a comparison "anvil vs bellows", and with " (waived)" behind it.
QStringList findingsOf(const Contents &contents, const QString &person = {});
QStringList lines(const std::vector<const char *> &utf8);
std::vector<preflight::Finding> findingsIn(const Contents &contents, const QString &person = {});

} // namespace vd::test
