// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/source.h"

#include "panel/publishedverdict.h"

#include <algorithm>
#include <set>

namespace vd::site {

namespace {

// From this number on, reading all tools at once is faster than reading them one by one.
constexpr size_t fewTools = 100;

void add(Digester &digester, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        digester.add(*text);
    else if (const auto *integer = std::get_if<qint64>(&value))
        digester.add(*integer);
    else if (const auto *real = std::get_if<double>(&value))
        digester.add(QString::number(*real, 'g', 17));
    else
        digester.add(std::string_view());
}

void add(Digester &digester, const Record &record)
{
    digester.add(record.id().text());
    for (const FieldSpec &spec : fieldsOf(record.kind()))
        add(digester, record.value(spec.field));
}

// Adds the fields that readers of the site see. Fields that decide whether a file exists are in the
// key of that file.
void addPrinted(Digester &digester, const Record &record)
{
    for (const FieldSpec &spec : fieldsOf(record.kind())) {
        if (spec.isPrinted())
            add(digester, record.value(spec.field));
    }
}

Digest digestOfValues(const std::vector<Value> &values)
{
    Digester digester;
    for (const Value &value : values)
        add(digester, value);
    return digester.digest();
}

Digest digestOfTool(const ToolRecords &records)
{
    Digester digester;
    add(digester, records.tool);
    for (const Record &seat : records.seats)
        add(digester, seat);
    const NoteTally notes = tallyOf(records.notes);
    digester.add(notes.open).add(notes.resolved).add(notes.resolvedVerdicts.join(u'\n'));
    return digester.digest();
}

Digest digestOfSite(const Record &site)
{
    Digester digester;
    addPrinted(digester, site);
    return digester.digest();
}

Digest digestOfRoster(const std::vector<Record> &personas)
{
    Digester digester;
    for (const Record &persona : personas) {
        if (!persona.exists())
            continue;
        digester.add(persona.id().text());
        addPrinted(digester, persona);
    }
    return digester.digest();
}

Digest digestOfEntry(const QString &hash)
{
    Digester digester;
    digester.add(hash);
    return digester.digest();
}

const Digest *findTool(const Manifest &manifest, const Id &tool)
{
    const auto entry = std::lower_bound(
        manifest.tools.begin(), manifest.tools.end(), tool,
        [](const auto &one, const Id &other) { return one.first < other; });
    return entry != manifest.tools.end() && entry->first == tool ? &entry->second : nullptr;
}

} // namespace

Result<bool> Source::continues(const DeskReader &reader, const Manifest &last)
{
    VD_TRY_AS(hash, reader.hashAt(last.position));
    return !hash.isEmpty() && digestOfEntry(hash) == last.journal;
}

Result<Source> Source::read(const DeskReader &reader, const Manifest &last, bool cards,
                            const std::vector<ToolRecords> *all)
{
    Source source;
    VD_TRY_AS(position, reader.position());
    source.m_position = position;
    VD_TRY_AS(hash, reader.hashAt(position));
    source.m_journal = digestOfEntry(hash);
    VD_TRY_AS(site, reader.siteRecord());
    VD_TRY_AS(personas, reader.personaRecords());
    VD_TRY_AS(tools, reader.briefTools());
    VD_TRY_AS(comparisons, reader.comparisons());
    source.m_desk = site.id();
    source.m_site = digestOfSite(site);
    source.m_roster = digestOfRoster(personas);
    source.addTools(Site::from(site), rosterFrom(personas), std::move(tools),
                    std::move(comparisons));
    source.m_contents.site.cards |= cards;
    source.m_digests.resize(source.m_contents.tools.size());
    if (all)
        source.addWhole(*all);
    VD_TRY(source.digestTools(reader, last));
    return source;
}

// Takes the published tools, and what lists show of each.
void Source::addTools(Site site, Roster roster, std::vector<BriefTool> tools,
                      std::vector<Comparison> comparisons)
{
    std::unordered_map<QString, Listing> listings;
    std::vector<Tool> known;
    known.reserve(tools.size());
    for (BriefTool &brief : tools) {
        listings.emplace(brief.tool.id.text(), listingOf(brief, site));
        known.push_back(std::move(brief.tool));
    }
    m_contents = publishedPart(
        {std::move(site), std::move(roster), std::move(known), std::move(comparisons)});
    for (quint32 i = 0; i < m_contents.tools.size(); ++i) {
        const QString id = m_contents.tools[i].id.text();
        m_indices.emplace(id, i);
        m_listings.push_back(std::move(listings.at(id)));
    }
}

Source::Listing Source::listingOf(const BriefTool &brief, const Site &site)
{
    Listing listing;
    Digester lists;
    lists.add(brief.tool.id.text()).add(digestOfValues(brief.listed));
    for (const auto &seat : brief.seats) {
        listing.seats.push_back(digestOfValues(seat));
        lists.add(listing.seats.back());
    }
    lists.add(qint64(publishedVerdict(brief.tool, site).isHeld));
    listing.lists = lists.digest();
    listing.links = digestOfValues(brief.linked);
    return listing;
}

Result<void> Source::digestTools(const DeskReader &reader, const Manifest &last)
{
    VD_TRY_AS(known, continues(reader, last));
    std::set<Id> changed;
    if (known) {
        VD_TRY_AS(since, reader.toolsChangedSince(last.position));
        changed = std::move(since);
    }
    std::vector<quint32> unknown;
    for (quint32 i = 0; i < m_contents.tools.size(); ++i) {
        const Id &id = m_contents.tools[i].id;
        const Digest *kept = known && !changed.contains(id) ? findTool(last, id) : nullptr;
        if (kept)
            m_digests[i] = *kept;
        else
            unknown.push_back(i);
    }
    return readWhole(reader, unknown);
}

Result<void> Source::readWhole(const DeskReader &reader, const std::vector<quint32> &tools)
{
    std::vector<Id> missing;
    for (const quint32 tool : tools) {
        if (!m_whole.contains(tool))
            missing.push_back(m_contents.tools[tool].id);
    }
    if (missing.empty())
        return {};
    auto records = missing.size() > fewTools ? reader.allToolRecords()
                                             : reader.toolRecords(missing);
    if (!records)
        return failed(std::move(records.error()));
    addWhole(*records);
    return {};
}

void Source::addWhole(const std::vector<ToolRecords> &records)
{
    std::vector<Tool> tools = toolsFrom(records);
    for (size_t i = 0; i < records.size(); ++i) {
        const auto index = m_indices.find(records[i].tool.id().text());
        if (index == m_indices.end())
            continue; // not on the site
        m_digests[index->second] = digestOfTool(records[i]);
        m_whole.insert_or_assign(index->second, std::move(tools[i]));
    }
}

const Tool &Source::whole(quint32 tool) const
{
    return m_whole.at(tool);
}

} // namespace vd::site
