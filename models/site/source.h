// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskreader.h"
#include "panel/contents.h"
#include "site/manifest.h"

#include <unordered_map>

namespace vd::site {

// What a site is made of, read at one moment: of all tools what lists show, whole tools only where
// they are asked for. A digest stands for everything else, kept from the last time where the
// journal tells that nothing changed.
class Source
{
public:
    // Whether the desk's history goes on from where the manifest was made: one that was restored
    // from a copy has another.
    static Result<bool> continues(const DeskReader &reader, const Manifest &last);
    // With `cards`, as if the settings asked for social cards. `all` are the whole tools of the
    // desk, if they were read already.
    static Result<Source> read(const DeskReader &reader, const Manifest &last, bool cards = false,
                               const std::vector<ToolRecords> *all = nullptr);
    // Makes whole() ready for these; indices into the contents' tools.
    Result<void> readWhole(const DeskReader &reader, const std::vector<quint32> &tools);

    const Contents &contents() const { return m_contents; } // brief
    const Tool &whole(quint32 tool) const;
    const Digest &digest(quint32 tool) const { return m_digests[tool]; } // of all its pages show
    const Digest &siteDigest() const { return m_site; }                  // of what pages show of it
    const Digest &rosterDigest() const { return m_roster; }

    // What pages show of a tool that only list it or link to it. Its date is not in them: few pages
    // show that, and every edit changes it.
    const Digest &listing(quint32 tool) const { return m_listings[tool].lists; }
    const Digest &links(quint32 tool) const { return m_listings[tool].links; }
    // What lists show of a seat, by its place in the tool's scorecard.
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
