// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/theme.h"
#include "panel/contents.h"

#include <QByteArray>

#include <memory>

namespace vd {

// The data of the home page: the desk as last read, with the editor's changes since.
struct HomeState
{
    std::shared_ptr<const Contents> contents;
    Site site;
    Roster roster;
    QString person; // the viewer, see panel/blind.h
};

// The page without links, self-contained. Safe to call on another thread.
QByteArray renderHome(const HomeState &state, const page::Theme &theme);

} // namespace vd
