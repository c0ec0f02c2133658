// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/siteindex.h"

namespace vd::page {

// personas/<slug>.html: the persona and all of its verdicts.
std::string renderPersonaPage(const Persona &persona, const SiteIndex &overview,
                              const Context &context);

// "Ships 18 of 25", over listed tools; empty if it has no verdict.
QString calibration(const Persona &persona, const Contents &contents, const Context &context);

} // namespace vd::page
