// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskreader.h"
#include "panel/contents.h"
#include "site/manifest.h"

#include <unordered_map>

namespace vd::site {

// What a site is made from, read at one moment: what lists show of all tools, and whole tools only
// where needed. For all others there is a digest, reused from the last manifest if the journal
// shows no change.
class Source
{
public:
    // Whether the journal continues the one that the manifest was made from. It does not if the
    // desk was restored from a copy.
    static Result<bool> continues(const DeskReader &reader, const Manifest &last);
    // `cards`: make social cards even if the settings do not say so. `all`: the whole tools of the
    // desk, if they have been read already.
    static Result<Source> read(const DeskReader &reader, const Manifest &last, bool cards = false,
                               const std::vector<ToolRecords> *all = nullptr);
    // Reads these tools for whole(); indices into the tools of the contents.
    Result<void> readWhole(const DeskReader &reader, const std::vector<quint32> &tools);

    const Contents &contents() const { return m_contents; } // brief
    const Tool &whole(quint32 tool) const;
    const Digest &digest(quint32 tool) const
    {
        return m_digests[tool];
    }                                                   // of all that pages show of it
    const Digest &siteDigest() const { return m_site; } // of what pages show of the site
    const Digest &rosterDigest() const { return m_roster; }

    // What pages show of a tool that only list it or link to it, without its date: few pages show
    // the date, and every edit changes it.
    const Digest &listing(quint32 tool) const { return m_listings[tool].lists; }
    const Digest &links(quint32 tool) const { return m_listings[tool].links; }
    // What lists show of a seat; `place` is its place in the tool's scorecard.
    const Digest &seat(quint32 tool, size_t place) const { return m_listings[tool].seats[place]; }

    const Id &desk() const { return m_desk; }
    qint64 position() const { return m_position; }      // of the journal
    const Digest &journal() const { return m_journal; } // of the journal's entry there

private:
    struct Listing
    {
        Digest lists;
        Digest links;
        std::vector<Digest> seats;
    };
    static Listing listingOf(const BriefTool &brief, const Site &site);
    void addTools(Site site, Roster roster, std::vector<BriefTool> tools,
                  std::vector<Comparison> comparisons);
    void addWhole(const std::vector<ToolRecords> &records);
    Result<void> digestTools(const DeskReader &reader, const Manifest &last);

    Contents m_contents;
    std::unordered_map<QString, quint32> m_indices; // of tools, by id
    std::vector<Digest> m_digests;
    std::vector<Listing> m_listings; // as the contents' tools
    std::unordered_map<quint32, Tool> m_whole;
    Digest m_site;
    Digest m_roster;
    Digest m_journal;
    Id m_desk;
    qint64 m_position = 0;
};

} // namespace vd::site
