// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/theme.h"
#include "panel/contents.h"

#include <QByteArray>

#include <memory>

namespace vd::ui {

// What the home page is made of: the desk as it was fetched, and what the editor has changed since.
struct HomeState
{
    std::shared_ptr<const Contents> contents;
    Site site;
    Roster roster;
    QString themeFolder; // absolute; empty: the default theme
    QString person;      // who looks, see panel/blind.h
};

// The page by itself, without links. For another thread.
Result<QByteArray> renderHome(const HomeState &state, const page::Theme &defaultTheme);

} // namespace vd::ui
