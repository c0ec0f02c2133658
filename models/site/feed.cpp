// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/feed.h"

#include "base/clock.h"
#include "page/address.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/paths.h"
#include "panel/phrases.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace vd::site {

namespace {

constexpr size_t longest = 50;

std::vector<const Tool *> latest(const Contents &contents)
{
    std::vector<const Tool *> tools;
    for (const Tool &tool : contents.tools) {
        if (isListed(tool))
            tools.push_back(&tool);
    }
    std::ranges::stable_sort(tools, std::ranges::greater(), &Tool::updatedAt);
    tools.resize(std::min(tools.size(), longest));
    return tools;
}

QString moment(std::optional<qint64> at)
{
    return isoInstant(at.value_or(0)); // RFC 4287 requires a date
}

class FeedWriter
{
public:
    FeedWriter(const Contents &contents, const page::Context &context)
        : m_contents(contents)
        , m_context(context)
        , m_base(page::baseAddress(contents.site.baseUrl).value_or(QByteArray()))
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    std::string feed(const Id &desk)
    {
        const auto tools = latest(m_contents);
        const QString name = m_contents.site.name.trimmed();
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("feed"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2005/Atom"));
        m_xml.writeAttribute(QStringLiteral("xml:lang"), m_context.language);
        text("title",
             name.isEmpty() ? m_context.words(QT_TRANSLATE_NOOP("words", "Verdicts")) : name);
        text("id", QLatin1String("urn:uuid:") + desk.text());
        text("updated", moment(tools.empty() ? std::nullopt : tools.front()->updatedAt));
        link(QString(), QStringLiteral("alternate"));
        if (!m_base.isEmpty())
            link(page::paths::feed, QStringLiteral("self"));
        m_xml.writeStartElement(QStringLiteral("author"));
        text("name", name.isEmpty() ? QStringLiteral("—") : name);
        m_xml.writeEndElement();
        for (const Tool *tool : tools)
            entry(*tool);
        m_xml.writeEndDocument();
        return m_bytes.toStdString();
    }

private:
    void entry(const Tool &tool)
    {
        const PublishedVerdict panel = publishedVerdict(tool, m_contents.site);
        m_xml.writeStartElement(QStringLiteral("entry"));
        text("title", page::displayName(tool) + QLatin1String(": ") +
                          phrases::panel(m_context.words, panel));
        text("id", QLatin1String("urn:uuid:") + tool.id.text());
        text("updated", moment(tool.updatedAt));
        link(page::toolPath(tool.slug), QStringLiteral("alternate"));
        if (!tool.category.trimmed().isEmpty()) {
            m_xml.writeEmptyElement(QStringLiteral("category"));
            m_xml.writeAttribute(QStringLiteral("term"), clean(tool.category.trimmed()));
        }
        // An entry needs a text, because its link may be relative.
        const QString tagline = tool.tagline.trimmed();
        text("summary", tagline.isEmpty() ? phrases::panel(m_context.words, panel) : tagline);
        m_xml.writeEndElement();
    }

    void link(const QString &path, const QString &relation)
    {
        const QString target = QString::fromLatin1(m_base) + path;
        m_xml.writeEmptyElement(QStringLiteral("link"));
        m_xml.writeAttribute(QStringLiteral("rel"), relation);
        m_xml.writeAttribute(QStringLiteral("href"), target.isEmpty() ? page::paths::home : target);
    }

    void text(const char *name, const QString &value)
    {
        m_xml.writeTextElement(QLatin1String(name), clean(value));
    }

    static QString clean(const QString &text)
    {
        return QString::fromStdString(page::cleanUtf8(text));
    }

    const Contents &m_contents;
    const page::Context &m_context;
    QByteArray m_base; // empty: links are relative
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

std::string renderFeed(const Contents &contents, const Id &desk, const page::Context &context)
{
    return FeedWriter(contents, context).feed(desk);
}

} // namespace vd::site
