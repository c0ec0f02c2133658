// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/markdown.h"

#include "page/address.h"
#include "page/markup.h"

#include <cmark.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>

namespace vd::page {

namespace {

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

// Limits far above any real text. Browsers flatten deeper nesting. The two products count steps of
// loops in cmark 0.30.2 (each blank line visits every open list, each link every open image); a
// million steps take some milliseconds.
constexpr size_t nestingLimit = 100;
constexpr size_t stepsLimit = 20'000'000;

struct Shape
{
    size_t blankLines = 0;
    size_t deepest = 0; // containers opened by one line
    size_t widest = 0;  // columns before the first character of text
    size_t images = 0;
    size_t brackets = 0;
};

// Measures what precedes the text of a line: white space, and the marks of quotes and lists.
void measureMargin(std::string_view line, Shape &shape)
{
    size_t marks = 0;
    size_t i = 0;
    for (; i < line.size(); ++i) {
        const char c = line[i];
        const bool spaceFollows = i + 1 == line.size() || line[i + 1] == ' ' || line[i + 1] == '\t';
        const bool bullet = c == '-' || c == '+' || c == '*' || c == '.' || c == ')';
        if (c == '>' || (bullet && spaceFollows))
            ++marks;
        else if (c != ' ' && c != '\t' && !(c >= '0' && c <= '9'))
            break;
    }
    shape.deepest = std::max(shape.deepest, marks);
    shape.widest = std::max(shape.widest, i);
    shape.blankLines += i == line.size();
}

size_t count(std::string_view text, std::string_view mark)
{
    size_t found = 0;
    for (size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + mark.size()))
        ++found;
    return found;
}

bool isPathological(std::string_view text)
{
    Shape shape;
    for (size_t start = 0; start < text.size();) {
        const size_t end = std::min(text.find('\n', start), text.size());
        measureMargin(text.substr(start, end - start), shape);
        start = end + 1;
    }
    shape.images = count(text, "![");
    shape.brackets = count(text, "]");
    return shape.deepest > nestingLimit || shape.widest * shape.blankLines > stepsLimit ||
           shape.images * shape.brackets > stepsLimit;
}

std::string renderPlain(std::string_view text)
{
    std::string html;
    for (size_t start = 0; start < text.size();) {
        const size_t end = std::min(text.find("\n\n", start), text.size());
        if (end > start)
            html += "<p class=\"plain\">" +
                    escapeHtml(std::string(text.substr(start, end - start))) + "</p>\n";
        start = end + 2;
    }
    return html;
}

cmark_node *newNode(cmark_node_type type, const char *literal = nullptr)
{
    cmark_node *node = cmark_node_new(type);
    if (literal)
        cmark_node_set_literal(node, literal);
    return node;
}

void replace(cmark_node *old, cmark_node *by)
{
    cmark_node_replace(old, by);
    cmark_node_free(old);
}

void moveChildren(cmark_node *from, cmark_node *to)
{
    while (cmark_node *child = cmark_node_first_child(from))
        cmark_node_append_child(to, child);
}

void replaceByChildren(cmark_node *node)
{
    while (cmark_node *child = cmark_node_first_child(node))
        cmark_node_insert_before(node, child);
    cmark_node_free(node);
}

bool isVisible(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return !c.isSpace() && c.category() != QChar::Other_Format &&
               c.category() != QChar::Other_Control;
    });
}

bool showsText(cmark_node *parent)
{
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        const char *literal = cmark_node_get_literal(node);
        if ((literal && isVisible(QString::fromUtf8(literal))) || showsText(node))
            return true;
    }
    return false;
}

void rewriteLink(cmark_node *link)
{
    const auto address = linkAddress(QString::fromUtf8(cmark_node_get_url(link)));
    if (!address) {
        replaceByChildren(link);
        return;
    }
    cmark_node_set_url(link, address->constData());
    if (!showsText(link)) // screen readers need a name for a link
        cmark_node_append_child(link, newNode(CMARK_NODE_TEXT, address->constData()));
}

void rewriteHeading(cmark_node *heading)
{
    if (!cmark_node_first_child(heading)) {
        cmark_node_free(heading);
        return;
    }
    cmark_node *strong = newNode(CMARK_NODE_STRONG);
    moveChildren(heading, strong);
    cmark_node *paragraph = newNode(CMARK_NODE_PARAGRAPH);
    cmark_node_append_child(paragraph, strong);
    replace(heading, paragraph);
}

void rewriteHtmlBlock(cmark_node *block)
{
    cmark_node *paragraph = newNode(CMARK_NODE_PARAGRAPH);
    const std::string literal = cmark_node_get_literal(block);
    const std::string shown = literal.substr(0, literal.find_last_not_of('\n') + 1);
    cmark_node_append_child(paragraph, newNode(CMARK_NODE_TEXT, shown.c_str()));
    replace(block, paragraph);
}

// cmark writes `<br />`, whose slash HTML checkers report.
void rewriteBreak(cmark_node *node, cmark_node_type custom, const char *html)
{
    cmark_node *own = newNode(custom);
    cmark_node_set_on_enter(own, html);
    replace(node, own);
}

void rewrite(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HTML_BLOCK: rewriteHtmlBlock(node); break;
    case CMARK_NODE_HTML_INLINE:
        replace(node, newNode(CMARK_NODE_TEXT, cmark_node_get_literal(node)));
        break;
    case CMARK_NODE_LINK: rewriteLink(node); break;
    case CMARK_NODE_IMAGE: replaceByChildren(node); break;
    case CMARK_NODE_HEADING: rewriteHeading(node); break;
    case CMARK_NODE_LINEBREAK: rewriteBreak(node, CMARK_NODE_CUSTOM_INLINE, "<br>\n"); break;
    case CMARK_NODE_THEMATIC_BREAK: rewriteBreak(node, CMARK_NODE_CUSTOM_BLOCK, "<hr>"); break;
    case CMARK_NODE_CODE_BLOCK: cmark_node_set_fence_info(node, ""); break;
    default: break;
    }
}

// Children come before their container, so that an image in a link is handled before the link.
std::vector<cmark_node *> nodesOf(cmark_node *root)
{
    std::vector<cmark_node *> nodes;
    cmark_iter *iterator = cmark_iter_new(root);
    for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;) {
        cmark_node *node = cmark_iter_get_node(iterator);
        const cmark_node_type type = cmark_node_get_type(node);
        const bool container = type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE ||
                               type == CMARK_NODE_HEADING;
        if (container == (event == CMARK_EVENT_EXIT))
            nodes.push_back(node);
    }
    cmark_iter_free(iterator);
    return nodes;
}

Tree parse(std::string_view utf8)
{
    return {cmark_parse_document(utf8.data(), utf8.size(), CMARK_OPT_DEFAULT), cmark_node_free};
}

} // namespace

std::string renderMarkdown(const QString &text)
{
    const std::string utf8 = cleanUtf8(text);
    if (isPathological(utf8))
        return renderPlain(utf8);
    const Tree tree = parse(utf8);
    for (cmark_node *node : nodesOf(tree.get()))
        rewrite(node);
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_render_html(tree.get(), CMARK_OPT_DEFAULT), std::free);
    // An entity may be a character that pages must not have.
    return cleanUtf8(std::string(html.get()));
}

std::vector<Link> linksIn(const QString &text)
{
    if (!text.contains(u'[') && !text.contains(u'<'))
        return {}; // every link has one of them
    const std::string utf8 = cleanUtf8(text);
    if (isPathological(utf8))
        return {};
    std::vector<Link> links;
    const Tree tree = parse(utf8);
    for (cmark_node *node : nodesOf(tree.get())) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
            links.push_back(
                {QString::fromUtf8(cmark_node_get_url(node)), type == CMARK_NODE_IMAGE});
    }
    return links;
}

} // namespace vd::page
