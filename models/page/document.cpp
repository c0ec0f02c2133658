// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/document.h"

#include "page/address.h"
#include "page/markup.h"
#include "page/paths.h"
#include "page/values.h"

namespace vd::page {

namespace {

// The style sheet of a single page.
const std::string &ownStyle(const Document &document, const Context &context)
{
    return document.siteStyle ? context.theme.siteStyle() : context.theme.style();
}

std::string ownStyleHash(const Document &document, const Context &context)
{
    return document.siteStyle ? policyHash(context.theme.siteStyle()) : context.theme.styleHash();
}

// The Content-Security-Policy, which allows only what the page contains.
std::string policy(const Document &document, const Context &context)
{
    const std::string data = document.data.empty() ? "" : ' ' + policyHash(document.data);
    const std::string own = "'self'";
    std::string policy = "default-src 'none'; style-src " +
                         (context.root ? own : ownStyleHash(document, context)) + "; script-src " +
                         (context.root ? own : context.theme.scriptHash()) + data;
    if (context.root || document.dataImages) {
        policy += "; img-src";
        policy += context.root ? " 'self'" : ""; // the icon at least
        policy += document.dataImages ? " data:" : "";
    }
    const auto action = webAddress(context.site.newsletter.action);
    policy += "; form-action " + (action ? originOf(*action).toStdString() : "'none'");
    // Lighthouse requests robots.txt from within the page, and reports a refusal as a fault.
    if (context.root)
        policy += "; connect-src 'self'";
    return policy + "; base-uri 'none'";
}

QString canonicalOf(const Document &document, const Context &context)
{
    return siteAddress(document.canonical.isEmpty() ? document.path : document.canonical, context);
}

QString wholeTitle(const Document &document, const Context &context)
{
    QStringList parts = {document.title, isolatedPlain(context.site.name.trimmed())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// The metadata of https://ogp.me, and what other makers of cards need in addition.
void addSharing(Values &values, const Document &document, const Context &context)
{
    const QString image = document.image.isEmpty() ? QString()
                                                   : siteAddress(document.image, context);
    std::vector<Values> properties;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            properties.emplace_back().html("name", name).text("value", value);
    };
    add("og:type", document.kind);
    add("og:site_name", context.site.name.trimmed());
    const QString title = document.title.isEmpty() ? context.site.name.trimmed() : document.title;
    add("og:title", title);
    add("og:description", document.description);
    add("og:url", canonicalOf(document, context));
    add("og:image", image);
    if (!image.isEmpty()) {
        add("og:image:width", QStringLiteral("1200"));
        add("og:image:height", QStringLiteral("630"));
        add("og:image:alt", title);
    }
    values.list("properties", std::move(properties));
    values.html("twitter_card", image.isEmpty() ? "summary" : "summary_large_image");
}

void addAssets(Values &values, const Document &document, const Context &context)
{
    if (!context.root) {
        values.html("style", ownStyle(document, context));
        values.html("script", context.theme.script());
        return;
    }
    values.text("style_file", context.linkTo(paths::style));
    values.text("script_file", context.linkTo(paths::script));
    values.text("icon", context.linkTo(paths::icon));
    values.text("feed", context.linkTo(paths::feed));
    values.text("site", context.site.name.trimmed());
    if (document.search)
        values.text("search_file", context.linkTo(paths::searchScript));
}

} // namespace

std::string renderDocument(const Document &document, const Context &context)
{
    Values values;
    values.text("language", context.language);
    values.flag("rtl", isRightToLeft(context.language));
    values.html("policy", policy(document, context));
    values.text("title", wholeTitle(document, context));
    values.text("description", document.description);
    values.flag("noindex", !document.index);
    values.text("refresh", document.refresh);
    if (document.index || !document.canonical.isEmpty())
        values.text("canonical", canonicalOf(document, context));
    addAssets(values, document, context);
    if (context.root && document.index)
        addSharing(values, document, context);
    values.html("data", document.data);
    values.html("body", document.body);
    return context.theme.render(Template::Page, values) + '\n';
}

QString siteAddress(const QString &path, const Context &context)
{
    const auto base = baseAddress(context.site.baseUrl);
    if (!base)
        return {};
    const bool isIndex = path == paths::home || path.endsWith(QLatin1String("/index.html"));
    return QString::fromLatin1(*base) + (isIndex ? path.chopped(paths::home.size()) : path);
}

} // namespace vd::page
