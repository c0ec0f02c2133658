// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplepages.h"

#include "page/homepage.h"
#include "page/listpages.h"
#include "page/otherpages.h"
#include "page/paths.h"
#include "page/personapage.h"
#include "page/toolpage.h"

namespace vd {

bool has(const std::string &html, const char *text)
{
    return html.find(text) != std::string::npos;
}

page::Context ExamplePages::at(const char *root) const
{
    return page::Context(contents.site, theme, QString::fromLatin1(root));
}

std::string ExamplePages::renderHome() const
{
    return page::renderHome(overview(), top());
}

std::string ExamplePages::renderTool(size_t tool) const
{
    return page::renderTool(contents.tools[tool], overview(), nested());
}

std::string ExamplePages::renderPersona(size_t persona) const
{
    return page::renderPersonaPage(contents.roster[persona], overview(), nested());
}

std::string ExamplePages::renderCategory() const
{
    const page::SiteIndex all = overview();
    return page::renderCategory(all.categories().at(0), all, nested());
}

std::string ExamplePages::everyPage() const
{
    std::string html = renderHome() + page::renderToolIndex(overview(), nested()) +
                       page::renderCompareIndex(overview(), nested()) + renderCategory() +
                       page::renderSearch(top()) + page::renderNotFound(nested()) +
                       page::renderRedirect(QStringLiteral("tools/old.html"), page::paths::tools,
                                            nested());
    for (size_t i = 0; i < contents.tools.size(); ++i)
        html += renderTool(i);
    for (size_t i = 0; i < contents.roster.size(); ++i)
        html += renderPersona(i);
    return html;
}

} // namespace vd
