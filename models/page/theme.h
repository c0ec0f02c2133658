// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string>

namespace vd::page {

class Values;

// The files of a theme, as in resources/themes/default/README.md.
enum class Template {
    Page,
    Compare,
    Header,
    Card,
    DecisionName,
    DecisionCell,
    ScorecardName,
    Persona,
    Seat,
    Shape,
    Newsletter,
    Bookmarks,
    Footer,
    Shell,
    Navigation,
    Masthead,
    Home,
    Tools,
    Tool,
    Comparisons,
    Category,
    PersonaPage,
    Search,
    NotFound,
    Redirect,
    Group,
    Entry,
    Marks,
    Link,
    VerdictLine,
    Change,
    Share,
    Take,
};

// The design of pages: a folder with Mustache templates, style.css, script.js and icon.svg. A
// custom folder needs only the files that differ from the default theme. Everything is read, parsed
// and hashed once, and copies share it. Rendering changes nothing, so threads may share it too.
class Theme
{
public:
    // Errors name file and line, one line per fault.
    static Result<Theme> load(const QString &folder = QStringLiteral(":/themes/default"));

    std::string render(Template which, const Values &values) const;

    const std::string &style() const;     // of a single page
    const std::string &siteStyle() const; // of all pages of a site
    const std::string &script() const;
    const std::string &icon() const; // SVG
    // "'sha256-…'", for a Content-Security-Policy.
    const std::string &styleHash() const;
    const std::string &scriptHash() const;
    // SHA-256 of all files: themes with the same identity make the same pages.
    const QByteArray &identity() const;

private:
    struct Files;
    class Loading;
    explicit Theme(std::shared_ptr<const Files> files);
    std::shared_ptr<const Files> m_files;
};

std::string policyHash(const std::string &text);

} // namespace vd::page
