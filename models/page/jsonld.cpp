// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/jsonld.h"

#include "page/address.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/parts.h"

#include "base/clock.h"
#include "base/json.h"

namespace vd::page {

namespace {

const QString typeKey = QStringLiteral("@type");
const QString nameKey = QStringLiteral("name");

Json json(const QString &text)
{
    return Json(QString::fromStdString(cleanUtf8(text)));
}

// An entry of a list, from 1.
Json listItem(int position, const QString &name, const QString &url)
{
    Json::Object item = {{typeKey, json(QStringLiteral("ListItem"))},
                         {QStringLiteral("position"), Json(position)},
                         {nameKey, json(name)}};
    if (!url.isEmpty())
        item.emplace(QStringLiteral("item"), json(url));
    return item;
}

Json list(const QString &type, Json::Array items)
{
    return Json::Object{{typeKey, json(type)},
                        {QStringLiteral("itemListElement"), std::move(items)}};
}

Json breadcrumb(const Pairing &pairing, const Context &context, const QString &url)
{
    const QString compare = context.words(QT_TRANSLATE_NOOP("words", "Compare"));
    const QString index = url.left(url.lastIndexOf(u'/') + 1);
    return list(QStringLiteral("BreadcrumbList"),
                {listItem(1, compare, index), listItem(2, plainPair(pairing, context.words), url)});
}

Json tools(const Pairing &pairing, const QString &url)
{
    const auto anchor = [&](Side side) {
        return url.isEmpty() ? QString() : url + u'#' + ids::card(side);
    };
    return list(QStringLiteral("ItemList"),
                {listItem(1, displayName(pairing.left), anchor(Side::Left)),
                 listItem(2, displayName(pairing.right), anchor(Side::Right))});
}

} // namespace

std::string comparisonData(const Pairing &pairing, const Context &context)
{
    const QString url = comparisonUrl(pairing);
    Json::Object page = {
        {QStringLiteral("@context"), json(QStringLiteral("https://schema.org"))},
        {typeKey, json(QStringLiteral("WebPage"))},
        {nameKey, json(plainTitle(pairing, context.words))},
        {QStringLiteral("inLanguage"), json(context.language)},
        {QStringLiteral("breadcrumb"), breadcrumb(pairing, context, url)},
        {QStringLiteral("mainEntity"), tools(pairing, url)},
    };
    if (!url.isEmpty())
        page.emplace(QStringLiteral("url"), json(url));
    if (const auto updated = lastUpdate(pairing))
        page.emplace(QStringLiteral("dateModified"), json(isoInstant(*updated)));
    return writeJson(page).replace("<", "\\u003c").toStdString();
}

QString comparisonUrl(const Pairing &pairing)
{
    const auto base = baseAddress(pairing.site.baseUrl);
    if (!base)
        return {};
    return QString::fromLatin1(*base) + QLatin1String("compare/") +
           comparisonAddress(pairing.left.slug, pairing.right.slug) + QLatin1String(".html");
}

} // namespace vd::page
