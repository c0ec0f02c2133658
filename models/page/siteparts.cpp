// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/siteparts.h"

#include "page/address.h"
#include "page/naming.h"
#include "page/partids.h"
#include "page/paths.h"
#include "page/values.h"

#include "base/clock.h"

namespace vd::page {

namespace {

QString panelMethod(const Context &context)
{
    const Words &words = context.words;
    QString method = words(QT_TRANSLATE_NOOP(
        "words", "A panel says Ship if more than half of its verdicts ship, Mixed if exactly half "
                 "do, and Skip if fewer do; open seats do not count."));
    if (context.site.tie == TiePolicy::Hold)
        method += u' ' + words(QT_TRANSLATE_NOOP("words", "Two against two is Pending until the "
                                                          "panel has settled it."));
    return method;
}

} // namespace

std::string renderHeader(const Pairing &pairing, const Context &context)
{
    const Words &words = context.words;
    const QString own = pairing.comparison.standfirst.trimmed();
    Values values;
    values.text("id", ids::header);
    values.text("breadcrumb_label", words(QT_TRANSLATE_NOOP("words", "Breadcrumb")));
    values.text("compare", words(QT_TRANSLATE_NOOP("words", "Compare")));
    values.text("index", context.linkTo(paths::comparisons));
    values.text("kicker", context.site.kicker.trimmed());
    values.html("pair", pairHtml(pairing, words));
    values.html("title", titleHtml(pairing, words));
    values.text("standfirst", own.isEmpty() ? context.site.standfirst.trimmed() : own);
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Header, values);
}

std::string renderNewsletter(const Context &context)
{
    const Words &words = context.words;
    const Newsletter &newsletter = context.site.newsletter;
    const auto action = webAddress(newsletter.action);
    if (!action)
        return {};
    Values values;
    values.text("id", ids::newsletter);
    values.html("action", action->toStdString());
    values.text("kicker", newsletter.kicker.trimmed());
    values.text("heading", newsletter.heading.trimmed());
    values.text("blurb", newsletter.blurb.trimmed());
    const QString all = newsletter.kicker + newsletter.heading + newsletter.blurb;
    values.flag("invitation", !all.trimmed().isEmpty());
    values.text("email_label", words(QT_TRANSLATE_NOOP("words", "Email address")));
    values.text("subscribe", words(QT_TRANSLATE_NOOP("words", "Subscribe")));
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Newsletter, values);
}

std::string renderBookmarks(const Context &context)
{
    const auto add = [&](Values &values, const char *name, const QString &own, const char *source) {
        const QString text = own.trimmed();
        values.text(name, text.isEmpty() ? context.words(source) : text);
    };
    const BookmarkTexts &texts = context.site.bookmarks;
    Values values;
    values.text("id", ids::bookmarks);
    add(values, "heading", texts.heading, QT_TRANSLATE_NOOP("words", "Bookmarks"));
    add(values, "empty", texts.empty, QT_TRANSLATE_NOOP("words", "No bookmarks yet"));
    add(values, "hint", texts.hint,
        QT_TRANSLATE_NOOP("words", "Bookmark tools to save them for later"));
    return context.theme.render(Template::Bookmarks, values);
}

std::string renderNavigation(const QString &path, const Context &context)
{
    if (!context.root)
        return {};
    const Words &words = context.words;
    std::vector<Values> links;
    const auto link = [&](const QString &target, const char *name) {
        links.emplace_back()
            .text("address", context.linkTo(target))
            .text("name", words(name))
            .flag("current", target == path);
    };
    link(paths::tools, QT_TRANSLATE_NOOP("words", "Tools"));
    link(paths::comparisons, QT_TRANSLATE_NOOP("words", "Compare"));
    link(paths::search, QT_TRANSLATE_NOOP("words", "Search"));
    Values values;
    values.text("id", ids::navigation);
    values.text("home", context.linkTo(paths::home));
    values.flag("at_home", path == paths::home);
    values.text("site", siteName(context.site, words));
    values.text("label", words(QT_TRANSLATE_NOOP("words", "Site")));
    values.list("links", std::move(links));
    values.text("scheme", words(QT_TRANSLATE_NOOP("words", "Colours:")));
    values.text("automatic", words(QT_TRANSLATE_NOOP("words", "automatic")));
    values.text("light", words(QT_TRANSLATE_NOOP("words", "light")));
    values.text("dark", words(QT_TRANSLATE_NOOP("words", "dark")));
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Navigation, values);
}

std::string renderFooter(const Pairing &pairing, const Context &context)
{
    return renderFooter(lastUpdate(pairing), context);
}

std::string renderFooter(std::optional<qint64> updated, const Context &context)
{
    const Words &words = context.words;
    Values values;
    values.text("id", ids::footer);
    values.text("site", context.site.name.trimmed());
    if (context.root)
        values.text("home", context.linkTo(paths::home));
    else if (const auto base = baseAddress(context.site.baseUrl))
        values.html("home", base->toStdString());
    values.text("feed", context.linkTo(paths::feed));
    values.text("feed_label", words(QT_TRANSLATE_NOOP("words", "Latest verdicts as a feed")));
    if (updated) {
        const QString date = utcDay(*updated);
        values.text("updated_date", date);
        values.text("updated",
                    words(QT_TRANSLATE_NOOP("words", "Last updated %1")).arg(words.date(date)));
    }
    values.text("method_seat",
                words(QT_TRANSLATE_NOOP("words", "A seat ships from a score of %1 up, unless its "
                                                 "reviewer decided otherwise."))
                    .arg(context.site.shipThreshold));
    values.text("method_panel", panelMethod(context));
    values.html("words_language", context.wordsLanguage);
    return context.theme.render(Template::Footer, values);
}

} // namespace vd::page
