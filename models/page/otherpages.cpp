// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/otherpages.h"

#include "page/markup.h"
#include "page/naming.h"
#include "page/pageframe.h"
#include "page/paths.h"
#include "page/toolparts.h"
#include "page/values.h"

#include "base/json.h"
#include "panel/phrases.h"

namespace vd::page {

namespace {

// These pages have no content of their own, so search engines need not index them.
std::string finish(Document document, std::string content, const Context &context)
{
    document.index = false;
    return renderInShell(std::move(document), std::move(content), context);
}

std::vector<Values> verdictWords(const Context &context)
{
    std::vector<Values> values;
    for (const PanelVerdict verdict :
         {PanelVerdict::Ship, PanelVerdict::Mixed, PanelVerdict::Skip, PanelVerdict::Pending}) {
        values.emplace_back()
            .html("verdict", tokenOf(verdict))
            .text("verdict_word", phrases::verdict(context.words, verdict))
            .html("shape", renderShape(tokenOf(verdict), context));
    }
    return values;
}

} // namespace

std::string renderSearch(const Context &context)
{
    const Words &words = context.words;
    const QString title = words(QT_TRANSLATE_NOOP("words", "Search"));
    Masthead masthead;
    masthead.title = wordsHtml(title, context);
    Values values;
    values.html("masthead", renderMasthead(masthead, context));
    values.text("query", words(QT_TRANSLATE_NOOP("words", "Name, category or subject of a tool")));
    values.text("submit", title);
    values.text("results", words(QT_TRANSLATE_NOOP("words", "Found")));
    values.text("found", words(QT_TRANSLATE_NOOP("words", "Tools found: %1")));
    values.text("nothing", words(QT_TRANSLATE_NOOP("words", "Nothing found")));
    values.list("verdicts", verdictWords(context));
    values.text("tools", words(QT_TRANSLATE_NOOP("words", "All tools")));
    values.text("tools_address", context.linkTo(paths::tools));
    values.html("words_language", context.wordsLanguage);
    Document document;
    document.path = paths::search;
    document.title = title;
    document.search = true;
    return finish(document, context.theme.render(Template::Search, values), context);
}

std::string renderSearchIndex(const SiteIndex &overview, const Context &context)
{
    const auto json = [](const QString &text) {
        return Json(QString::fromStdString(cleanUtf8(text)));
    };
    Json::Array entries;
    for (const Tool &tool : overview.contents().tools) {
        if (!isListed(tool))
            continue;
        const PublishedVerdict panel = publishedVerdict(tool, context.site);
        entries.push_back(
            Json::Object{{QStringLiteral("t"), json(displayName(tool))},
                         {QStringLiteral("u"), json(toolPath(tool.slug))},
                         {QStringLiteral("c"), json(tool.category.trimmed())},
                         {QStringLiteral("v"), json(QLatin1String(tokenOf(panel.verdict())))},
                         {QStringLiteral("s"), json(tool.tagline.trimmed())}});
    }
    return writeJson(Json(std::move(entries))).toStdString();
}

std::string renderNotFound(const Context &context)
{
    const Words &words = context.words;
    const QString title = words(QT_TRANSLATE_NOOP("words", "There is no such page"));
    Masthead masthead;
    masthead.title = wordsHtml(title, context);
    std::string links;
    const auto link = [&](const QString &path, const QString &name) {
        links += renderLink(context.linkTo(path), wordsHtml(name, context), QString(), context);
    };
    link(paths::home, words(QT_TRANSLATE_NOOP("words", "Latest verdicts")));
    link(paths::tools, words(QT_TRANSLATE_NOOP("words", "All tools")));
    link(paths::comparisons, words(QT_TRANSLATE_NOOP("words", "All comparisons")));
    link(paths::search, words(QT_TRANSLATE_NOOP("words", "Search")));
    Values values;
    values.html("masthead", renderMasthead(masthead, context));
    values.html("links", links);
    Document document;
    document.path = paths::notFound;
    document.title = title;
    return finish(document, context.theme.render(Template::NotFound, values), context);
}

std::string renderRedirect(const QString &from, const QString &to, const Context &context)
{
    const Words &words = context.words;
    const QString title = words(QT_TRANSLATE_NOOP("words", "This page has moved"));
    Masthead masthead;
    masthead.title = wordsHtml(title, context);
    Values values;
    values.html("masthead", renderMasthead(masthead, context));
    values.text("address", context.linkTo(to));
    values.text("name", words(QT_TRANSLATE_NOOP("words", "To its new address")));
    values.html("words_language", context.wordsLanguage);
    Document document;
    document.path = from;
    document.title = title;
    document.refresh = context.linkTo(to);
    document.canonical = to;
    return finish(document, context.theme.render(Template::Redirect, values), context);
}

} // namespace vd::page
