// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/document.h"

namespace vd::page {

// What surrounds the content of every page of a site, except compare pages.
struct Shell
{
    std::string content;
    std::optional<qint64> updated = {}; // UTC milliseconds
    bool reader = false;                // with the newsletter and the reader's bookmarks
};

// The body for the page at `path`.
std::string renderShell(const Shell &shell, const QString &path, const Context &context);
// A whole page whose content has only the shell around it.
std::string renderInShell(Document document, std::string content, const Context &context);

struct Step
{
    QString address;
    std::string name; // HTML
};

// The head of a page; HTML but for the last two.
struct Masthead
{
    std::vector<Step> trail; // the steps before this page; empty: no breadcrumb
    std::string here;        // the end of the breadcrumb; empty: the title
    std::string kicker;
    std::string title;
    QString standfirst;
    QString figures; // fixed words
};

std::string renderMasthead(const Masthead &masthead, const Context &context);

// A heading and a list under it.
struct Group
{
    QString id;
    const char *kind =
        "links";         // its class: "links", "entries", "entries shelf", "lines", "changes"
    std::string heading; // HTML
    QString address;     // of the heading, or empty
    QString intro;       // fixed words
    std::string items;   // HTML of its <li>s
    QString more;        // fixed words of a last link
    QString moreAddress;
};

std::string renderGroup(const Group &group, const Context &context); // empty, if it has no items

// One <li> with a link; `note` are fixed words.
std::string renderLink(const QString &address, const std::string &html, const QString &note,
                       const Context &context);

// Fixed words as HTML, with a lang attribute if they are not in the page's language.
std::string wordsHtml(const QString &text, const Context &context);

} // namespace vd::page
