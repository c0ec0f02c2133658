// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/pageframe.h"

#include "page/markup.h"
#include "page/partids.h"
#include "page/siteparts.h"
#include "page/values.h"

namespace vd::page {

std::string renderShell(const Shell &shell, const QString &path, const Context &context)
{
    Values values;
    values.text("skip_link", context.words(QT_TRANSLATE_NOOP("words", "Skip to the content")));
    values.html("words_language", context.wordsLanguage);
    values.html("navigation", renderNavigation(path, context));
    values.html("content", shell.content);
    if (shell.reader) {
        values.html("newsletter", renderNewsletter(context));
        values.html("bookmarks", renderBookmarks(context));
    }
    values.html("footer", renderFooter(shell.updated, context));
    return context.theme.render(Template::Shell, values);
}

std::string renderInShell(Document document, std::string content, const Context &context)
{
    document.body = renderShell({.content = std::move(content)}, document.path, context);
    return renderDocument(document, context);
}

std::string renderMasthead(const Masthead &masthead, const Context &context)
{
    std::vector<Values> steps;
    for (const Step &step : masthead.trail)
        steps.emplace_back().text("address", step.address).html("name", step.name);
    Values values;
    values.text("id", ids::header);
    values.text("breadcrumb_label", context.words(QT_TRANSLATE_NOOP("words", "Breadcrumb")));
    values.flag("trail", !steps.empty());
    values.list("steps", std::move(steps));
    values.html("here", masthead.here.empty() ? masthead.title : masthead.here);
    values.html("kicker", masthead.kicker);
    values.html("title", masthead.title);
    values.text("standfirst", masthead.standfirst);
    values.text("figures", masthead.figures);
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Masthead, values);
}

std::string renderGroup(const Group &group, const Context &context)
{
    if (group.items.empty())
        return {};
    Values values;
    values.text("id", group.id);
    values.html("kind", group.kind);
    values.html("heading", group.heading);
    values.text("address", group.address);
    values.text("intro", group.intro);
    values.html("items", group.items);
    values.text("more", group.more);
    values.text("more_address", group.moreAddress);
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Group, values);
}

std::string renderLink(const QString &address, const std::string &html, const QString &note,
                       const Context &context)
{
    Values values;
    values.text("address", address);
    values.html("text", html);
    values.text("note", note);
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Link, values) + '\n';
}

std::string wordsHtml(const QString &text, const Context &context)
{
    const std::string html = escapeHtml(cleanUtf8(text));
    return context.wordsLanguage.empty() ? html
                                         : "<span" + context.wordsLanguage + '>' + html + "</span>";
}

} // namespace vd::page
