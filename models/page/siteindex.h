// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panel/contents.h"

#include <unordered_map>

namespace vd::page {

struct Category
{
    QString name;
    Slug slug; // of its address, made from the name
};

// The categories of listed tools, sorted case-insensitively. A name without a character that a slug
// may have gets the slug "category", "category-2" and so on.
std::vector<Category> categoriesOf(const Contents &contents);

// Whether the policy publishes a comparison of the two tools.
bool isPaired(const Tool &one, const Tool &other, PairPolicy policy);

// A tool that another is compared with, and the comparison if editors chose it.
struct Partner
{
    const Tool *tool = nullptr;
    const Comparison *chosen = nullptr;
};

// Lookup tables for pages about several tools. Brief tools are enough. The contents must outlive
// it. Read-only, so threads may share it.
class SiteIndex
{
public:
    explicit SiteIndex(const Contents &contents);

    const Contents &contents() const { return m_contents; }
    const std::vector<Category> &categories() const { return m_categories; }
    int countListed(const Category &category) const;
    const Category *categoryOf(const Tool &tool) const; // nullptr: it has no page
    const Tool *find(const Id &tool) const;
    // Partners chosen by editors first, then those of the policy, each in desk order.
    std::vector<Partner> partnersOf(const Tool &tool) const;
    // The number of partners that the policy adds.
    int countByPolicy(const Tool &tool) const;

private:
    bool isChosen(const Tool &tool, const Tool &other) const;
    const Contents &m_contents;
    std::vector<Category> m_categories;
    std::unordered_map<QString, size_t> m_categoryByName;
    std::unordered_map<Id, const Tool *> m_tools;
    std::unordered_map<Id, std::vector<Partner>> m_chosen; // by tool
    std::unordered_map<QString, int> m_listed;             // listed tools by category
    int m_allListed = 0;
};

} // namespace vd::page
