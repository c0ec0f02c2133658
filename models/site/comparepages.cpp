// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/comparepages.h"

#include "page/comparepage.h"
#include "page/markup.h"
#include "page/paths.h"
#include "page/rows.h"

#include <unordered_map>

namespace vd::site {

namespace {

using page::Side;

// The placeholders by number: first those of the whole page, then four for each scorecard row.
enum Hole : size_t {
    Title,
    Description,
    Path,
    Image,
    Data,
    DataHash,
    Header,
    Footer,
    Card, // left and right, like all below
    DecisionName = Card + 2,
    Decisions = DecisionName + 2,
    ScorecardName = Decisions + 2 * page::decisions.size(),
    Rows = ScorecardName + 2,
};
enum RowHole : size_t { RowId, RowPersona, RowLeft, RowRight, rowHoles };

size_t rowHole(size_t row, size_t hole)
{
    return Rows + row * rowHoles + hole;
}

size_t holes(size_t rows)
{
    return rowHole(rows, 0);
}

std::vector<std::string> placeholders(size_t rows)
{
    std::vector<std::string> all;
    for (size_t i = 0; i < holes(rows); ++i)
        all.push_back(PageTemplate::placeholder(i));
    // The policy has the hash of the data. Without its quotes, which are escaped there.
    const std::string hash = page::policyHash(all[Data]);
    all[DataHash] = hash.substr(1, hash.size() - 2);
    return all;
}

QString holeText(size_t hole)
{
    return QString::fromStdString(PageTemplate::placeholder(hole));
}

// A pairing whose scorecard has this many rows; the slugs of its personas are placeholders.
Pairing placeholderPairing(const Site &site, size_t rows)
{
    Pairing pairing;
    pairing.site = site;
    std::array<std::vector<Seat>, 2> seats;
    for (size_t row = 0; row < rows; ++row) {
        Persona persona;
        persona.id = Id::make();
        persona.slug = Slug::from(holeText(rowHole(row, RowId))).value();
        Seat seat;
        seat.persona = persona.id;
        seats[row / Split::seats].push_back(seat);
        pairing.roster.push_back(persona);
    }
    pairing.left.scorecard = Scorecard(std::move(seats[0]));
    pairing.right.scorecard = Scorecard(std::move(seats[1]));
    return pairing;
}

using HolesById = std::unordered_map<QString, size_t>;

HolesById holesOfParts(const Pairing &pairing)
{
    namespace ids = page::ids;
    HolesById holes = {{ids::header, Header}, {ids::footer, Footer}};
    for (const Side side : page::sides) {
        const auto at = [&](size_t hole) { return hole + size_t(side); };
        holes[ids::card(side)] = at(Card);
        holes[ids::decisionName(side)] = at(DecisionName);
        holes[ids::scorecardName(side)] = at(ScorecardName);
        for (const page::Decision decision : page::decisions)
            holes[ids::decision(decision, side)] = at(Decisions + 2 * size_t(decision));
    }
    for (size_t row = 0; row < pairing.roster.size(); ++row) {
        const Slug &slug = pairing.roster[row].slug;
        holes[ids::persona(slug)] = rowHole(row, RowPersona);
        holes[ids::seat(slug, Side::Left)] = rowHole(row, RowLeft);
        holes[ids::seat(slug, Side::Right)] = rowHole(row, RowRight);
    }
    return holes;
}

size_t personaOf(const Persona *row, const Pairing &pairing)
{
    return size_t(row - pairing.roster.data());
}

std::string escaped(const QString &text)
{
    return page::escapeHtml(page::cleanUtf8(text));
}

} // namespace

ComparePages::ComparePages(const Source &source, const page::Context &context)
    : m_source(source)
    , m_context(context)
    , m_parts(source, context)
    , m_texts(context)
{
    for (const Persona &persona : source.contents().roster)
        m_personas.push_back(
            {persona.slug.text().toStdString(), page::renderPersona(persona, context)});
}

Pairing ComparePages::pairingOf(const Pair &pair) const
{
    const Contents &contents = m_source.contents();
    Comparison comparison;
    if (pair.comparison != Pair::none)
        comparison = contents.comparisons[pair.comparison];
    return {contents.site, contents.roster, comparison, m_source.whole(pair.left),
            m_source.whole(pair.right)};
}

std::string ComparePages::descriptionOf(const Comparison &comparison) const
{
    const QString own = comparison.standfirst.trimmed();
    return escaped(own.isEmpty() ? m_context.site.standfirst.trimmed() : own);
}

std::string ComparePages::render(const Pair &pair)
{
    const Pairing pairing = pairingOf(pair);
    const auto rows = page::rowsOf(pairing);
    const std::array tools = {&m_parts.of(pair.left), &m_parts.of(pair.right)};
    const PairTexts texts = m_texts.render(pairing, {&tools[0]->names, &tools[1]->names});
    const std::string description = descriptionOf(pairing.comparison);
    const std::string path =
        page::comparisonPath(pairing.left.slug, pairing.right.slug).toStdString();
    const std::string image = page::cardPath(pairing.left.slug, pairing.right.slug).toStdString();
    const std::string quotedHash = page::policyHash(texts.data);

    std::vector<std::string_view> values(holes(rows.size()));
    values[Title] = texts.title;
    values[Description] = description;
    values[Path] = path;
    values[Image] = image;
    values[Data] = texts.data;
    values[DataHash] = std::string_view(quotedHash).substr(1, quotedHash.size() - 2);
    values[Header] = texts.header;
    values[Footer] = texts.footer;
    for (const Side side : page::sides) {
        const SideParts &parts = tools[size_t(side)]->side(side);
        const auto at = [&](size_t hole) -> std::string_view & {
            return values[hole + size_t(side)];
        };
        at(Card) = parts.card;
        at(DecisionName) = parts.decisionName;
        at(ScorecardName) = parts.scorecardName;
        for (size_t i = 0; i < parts.decisions.size(); ++i)
            at(Decisions + 2 * i) = parts.decisions[i];
        for (size_t row = 0; row < rows.size(); ++row)
            at(rowHole(row, RowLeft)) = parts.seats[personaOf(rows[row], pairing)];
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        const RenderedPersona &persona = m_personas[personaOf(rows[row], pairing)];
        values[rowHole(row, RowId)] = persona.slug;
        values[rowHole(row, RowPersona)] = persona.html;
    }
    std::string page;
    stencil({rows.size(), tools[0]->logo || tools[1]->logo, !description.empty()})
        .fill(values, page);
    return page;
}

const PageTemplate &ComparePages::stencil(const Shape &shape)
{
    {
        const std::shared_lock lock(m_guard);
        const auto found = m_stencils.find(shape);
        if (found != m_stencils.end())
            return found->second;
    }
    PageTemplate made = cut(shape);
    const std::unique_lock lock(m_guard);
    return m_stencils.emplace(shape, std::move(made)).first->second;
}

PageTemplate ComparePages::cut(const Shape &shape) const
{
    const Pairing pairing = placeholderPairing(m_source.contents().site, shape.rows);
    const HolesById holes = holesOfParts(pairing);
    const auto partHtml = [&](const page::Part &part) {
        const auto hole = holes.find(part.id);
        return hole == holes.end() ? part.render(m_context)
                                   : PageTemplate::placeholder(hole->second);
    };
    page::Document document = page::compareDocument(
        pairing, page::renderCompareBody(pairing, partHtml, m_context), m_context);
    document.title = holeText(Title);
    document.description = shape.description ? holeText(Description) : QString();
    document.path = holeText(Path);
    document.data = PageTemplate::placeholder(Data);
    document.dataImages = shape.dataImages;
    if (!document.image.isEmpty())
        document.image = holeText(Image);
    return PageTemplate(page::renderDocument(document, m_context), placeholders(shape.rows));
}

} // namespace vd::site
