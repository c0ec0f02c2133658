// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/linkrules.h"

#include "page/address.h"
#include "page/markdown.h"
#include "page/naming.h"
#include "preflight/sitepages.h"
#include "preflight/tr.h"

namespace vd::preflight {

namespace {

class LinkRules
{
public:
    LinkRules(const Tool &tool, const SitePages &pages, CheckContext &context)
        : m_name(page::displayName(tool))
        , m_pages(pages)
        , m_context(context)
    {
    }

    void checkMarkdown(const QString &text, const FieldRef &field)
    {
        for (const page::Link &link : page::linksIn(text)) {
            if (link.isImage)
                addDroppedImage(link.address, field);
            else if (const auto address = page::linkAddress(link.address))
                checkLink(*address, field);
            else
                addDroppedLink(link.address, field);
        }
    }

    void checkWebsite(const QByteArray &address, const FieldRef &field)
    {
        if (isDead(address)) {
            add(Rule::DeadLink, field, QString::fromUtf8(address),
                PreflightTr::tr("The website of %1, \"%2\", is a page that this site will not "
                                "have. Enter the address of the tool's maker."));
        }
    }

private:
    bool isDead(const QByteArray &address) const
    {
        const auto path = m_pages.pathOf(address);
        return path && !m_pages.holds(*path);
    }

    void checkLink(const QByteArray &address, const FieldRef &field)
    {
        if (isDead(address)) {
            add(Rule::DeadLink, field, QString::fromUtf8(address),
                PreflightTr::tr("A text of %1 links to \"%2\", a page that this site will not "
                                "have. Correct or remove the link."));
        }
    }

    void addDroppedLink(const QString &address, const FieldRef &field)
    {
        add(Rule::DroppedLink, field, address,
            PreflightTr::tr("A text of %1 links to \"%2\", which pages show as plain words. Use a "
                            "full address that begins with https:// or mailto:."));
    }

    void addDroppedImage(const QString &address, const FieldRef &field)
    {
        add(Rule::DroppedImage, field, address,
            PreflightTr::tr("A text of %1 contains the image \"%2\", but pages show only its "
                            "description. Link to the image instead."));
    }

    void add(Rule rule, const FieldRef &field, const QString &address, const QString &message)
    {
        m_context.add(rule, field, message.arg(m_name, address),
                      QLatin1String(fieldName(field.field)) + u':' + shortDigest(address));
    }

    QString m_name;
    const SitePages &m_pages;
    CheckContext &m_context;
};

} // namespace

void checkLinks(const Tool &tool, const SitePages &pages, CheckContext &context)
{
    LinkRules rules(tool, pages, context);
    rules.checkMarkdown(tool.description, fieldOf(tool, Field::Description));
    for (const Seat &seat : tool.scorecard.seats())
        rules.checkMarkdown(seat.review, fieldOf(seat, Field::Review));
    if (const auto website = page::webAddress(tool.website))
        rules.checkWebsite(*website, fieldOf(tool, Field::Website));
}

} // namespace vd::preflight
