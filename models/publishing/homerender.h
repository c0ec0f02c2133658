// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/theme.h"
#include "panel/contents.h"

#include <QByteArray>

#include <memory>

namespace vd {

// What the home page is made of: the desk as it was read last, and what the editor has changed
// since.
struct HomeState
{
    std::shared_ptr<const Contents> contents;
    Site site;
    Roster roster;
    QString person; // who looks, see panel/blind.h
};

// The page by itself, without links. For another thread.
QByteArray renderHome(const HomeState &state, const page::Theme &theme);

} // namespace vd
