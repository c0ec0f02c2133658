// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "examplesite.h"
#include "page/context.h"
#include "page/siteindex.h"

namespace vd {

bool has(const std::string &html, const char *text);

// The example desk as a site, page by page. Tests change the contents.
struct ExamplePages
{
    page::Context at(const char *root) const;
    page::Context top() const { return at(""); }
    page::Context nested() const { return at("../"); }
    page::SiteIndex overview() const { return page::SiteIndex(contents); }

    std::string renderHome() const;
    std::string renderTool(size_t tool) const;
    std::string renderPersona(size_t persona) const;
    std::string renderCategory() const;
    std::string everyPage() const; // but for those that compare

    page::Theme theme = *page::Theme::load();
    Contents contents = exampleContents(ExampleDesk());
};

} // namespace vd
