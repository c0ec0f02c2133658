// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/context.h"
#include "page/siteindex.h"
#include "site/pairs.h"
#include "site/source.h"

namespace vd::site {

enum class FileKind {
    Home,
    ToolIndex,
    Tool, // index: of the tool
    CompareIndex,
    Compare,  // index: of the pair
    Category, // index: of the overview's category
    Persona,  // index: of the roster
    Search,
    NotFound,
    Redirect, // index: of the redirect
    SearchData,
    SearchScript,
    Feed,
    Sitemap, // index: 0, or the number of one among several
    Robots,
    Style,
    Script,
    Icon,
    Badge,    // index: of the tool
    ToolCard, // index: of the tool
    PairCard, // index: of the pair
};

bool isPage(FileKind kind);    // whether it is HTML
bool isIndexed(FileKind kind); // whether the sitemap lists it

struct PlannedFile
{
    std::string path;
    Digest key; // of everything the file is made from
    FileKind kind = FileKind::Home;
    quint32 index = 0;
};

// A redirect from a former address of a page to its current one.
struct Redirect
{
    QString from;
    QString to;
};

// The files of a site, and what each is made from. The source must outlive the plan.
class Plan
{
public:
    static Result<Plan> make(const Source &source, const page::Theme &theme);

    const std::vector<PlannedFile> &files() const { return m_files; } // by path, each once
    // Moves a path out for the manifest, so that a large site keeps its paths in memory once.
    std::string takePath(size_t file) { return std::move(m_files[file].path); }
    const std::vector<Pair> &pairs() const { return m_pairs; }
    const std::vector<Redirect> &redirects() const { return m_redirects; }
    const page::SiteIndex &overview() const { return *m_overview; }
    // The digest of what all files depend on: theme, settings, roster and the program's version.
    const Digest &common() const { return m_common; }
    // Whether a file shows the verdicts of a tool's panel. Pages about several tools show those of
    // each.
    bool tellsOf(const PlannedFile &file, quint32 tool) const;
    // Adds the tools that must be read whole to make a file.
    void addWhole(const PlannedFile &file, std::vector<quint32> &tools) const;

private:
    class Maker;
    std::vector<PlannedFile> m_files;
    std::vector<Pair> m_pairs;
    std::vector<Redirect> m_redirects;
    std::shared_ptr<const page::SiteIndex> m_overview;
    Digest m_common;
};

} // namespace vd::site
