// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pairtexts.h"

#include "base/clock.h"
#include "page/jsonld.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/siteparts.h"

namespace vd::site {

namespace {

using page::Side;

enum PairHole : size_t {
    Left,
    Right,
    FirstSlug, // in the order of the address
    SecondSlug,
    Updated,
    pairHoles,
};

// A time at which no tool can have been updated.
constexpr qint64 placeholderInstant = -62'135'596'800'000 + 123'456'789; // in the year 1

QString pairHoleText(PairHole hole)
{
    return QString::fromStdString(PageTemplate::placeholder(hole));
}

std::vector<std::string> pairPlaceholders()
{
    std::vector<std::string> all;
    for (size_t i = 0; i < pairHoles; ++i)
        all.push_back(PageTemplate::placeholder(i));
    all[Updated] = isoInstant(placeholderInstant).toStdString();
    return all;
}

Pairing placeholderPairing(const Site &site)
{
    Pairing pairing;
    pairing.site = site;
    pairing.left.name = pairHoleText(Left);
    pairing.left.slug = Slug::from(pairHoleText(FirstSlug)).value();
    pairing.right.name = pairHoleText(Right);
    pairing.right.slug = Slug::from(pairHoleText(SecondSlug)).value();
    return pairing;
}

PageTemplate cut(const std::string &rendered)
{
    return PageTemplate(rendered, pairPlaceholders());
}

std::string titleOf(const Pairing &pairing, const page::Context &context)
{
    return page::escapeHtml(page::cleanUtf8(page::isolatedTitle(pairing, context.words)));
}

std::string fill(const PageTemplate &stencil, std::string_view left, std::string_view right)
{
    std::array<std::string_view, pairHoles> values;
    values[Left] = left;
    values[Right] = right;
    std::string text;
    stencil.fill(values, text);
    return text;
}

qint64 dayOf(qint64 instant)
{
    constexpr qint64 day = 86'400'000; // ms
    return instant / day - (instant % day < 0);
}

} // namespace

PairTextRenderer::PairTextRenderer(const page::Context &context)
    : m_context(context)
    , m_title(cut(titleOf(placeholderPairing(context.site), context)))
    , m_header(cut(page::renderHeader(placeholderPairing(context.site), context)))
    , m_data(cutData(true))
    , m_undatedData(cutData(false))
{
}

PageTemplate PairTextRenderer::cutData(bool dated) const
{
    Pairing pairing = placeholderPairing(m_context.site);
    if (dated)
        pairing.left.updatedAt = placeholderInstant;
    return cut(page::comparisonData(pairing, m_context));
}

PairTexts PairTextRenderer::render(const Pairing &pairing,
                                   const std::array<const ToolNames *, 2> &names)
{
    const bool hasTitle = !pairing.comparison.title.trimmed().isEmpty();
    const bool hasStandfirst = !pairing.comparison.standfirst.trimmed().isEmpty();
    const auto [left, right] = names;
    PairTexts texts;
    texts.title = hasTitle ? titleOf(pairing, m_context) : fill(m_title, left->title, right->title);
    texts.header = hasTitle || hasStandfirst ? page::renderHeader(pairing, m_context)
                                             : fill(m_header, left->html, right->html);
    texts.data = hasTitle ? page::comparisonData(pairing, m_context) : data(pairing, names);
    texts.footer = footer(page::lastUpdate(pairing));
    return texts;
}

std::string PairTextRenderer::data(const Pairing &pairing,
                                   const std::array<const ToolNames *, 2> &names) const
{
    const auto updated = page::lastUpdate(pairing);
    std::string first = pairing.left.slug.text().toStdString();
    std::string second = pairing.right.slug.text().toStdString();
    if (second < first)
        std::swap(first, second);
    const std::string date = updated ? isoInstant(*updated).toStdString() : std::string();
    const std::array<std::string_view, pairHoles> values = {names[0]->json, names[1]->json, first,
                                                            second, date};
    std::string text;
    (updated ? m_data : m_undatedData).fill(values, text);
    return text;
}

// The footer shows only the day, so there are few different ones.
const std::string &PairTextRenderer::footer(std::optional<qint64> updated)
{
    const qint64 day = updated ? dayOf(*updated) : std::numeric_limits<qint64>::min();
    {
        const std::shared_lock lock(m_guard);
        const auto found = m_footers.find(day);
        if (found != m_footers.end())
            return found->second;
    }
    std::string made = page::renderFooter(updated, m_context);
    const std::unique_lock lock(m_guard);
    return m_footers.emplace(day, std::move(made)).first->second;
}

} // namespace vd::site
