// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

class QString;

namespace vd {

enum class Verdict { Ship, Skip };
enum class PanelVerdict { Ship, Mixed, Skip, Pending };

// The token of the desk format: "ship". What pages print is in phrases.h.
const char *tokenOf(Verdict verdict);
const char *tokenOf(PanelVerdict verdict);
std::optional<Verdict> verdictFrom(const QString &word);
std::optional<PanelVerdict> panelVerdictFrom(const QString &word);

} // namespace vd
