// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/siterules.h"

#include "page/address.h"
#include "panel/words.h"
#include "preflight/tr.h"

namespace vd::preflight {

namespace {

void checkBaseUrl(CheckContext &context)
{
    const QString &base = context.site().baseUrl;
    if (base.isEmpty()) {
        context.add(Rule::NoBaseUrl, siteField(Field::BaseUrl),
                    PreflightTr::tr(
                        "The site has no address, so its pages, its feed and search engines get no "
                        "canonical address. Enter the address at which the site will be served."));
    } else if (!page::baseAddress(base)) {
        context.add(
            Rule::BadBaseUrl, siteField(Field::BaseUrl),
            PreflightTr::tr("\"%1\" cannot be the address of the site. Enter one such as "
                            "https://example.org/, without a question mark or a number sign.")
                .arg(base));
    }
}

void checkNewsletter(CheckContext &context)
{
    const QString &action = context.site().newsletter.action;
    if (action.isEmpty() || page::webAddress(action))
        return;
    context.add(Rule::BadNewsletter, siteField(Field::NewsletterAction),
                PreflightTr::tr("\"%1\" is not a web address, so no page shows the newsletter. "
                                "Enter an address that begins with https://, or leave it empty.")
                    .arg(action));
}

void checkLanguage(CheckContext &context)
{
    const QString &language = context.site().language;
    const Words words(language);
    if (language.section(u'-', 0, 0).toLower() == words.language())
        return;
    context.add(Rule::NoCatalogue, siteField(Field::Language),
                PreflightTr::tr("The program does not know the fixed words of pages in the "
                                "language \"%1\"; they will be English.")
                    .arg(language));
}

} // namespace

void checkSite(CheckContext &context)
{
    if (context.site().name.trimmed().isEmpty()) {
        context.add(Rule::NoSiteName, siteField(Field::Name),
                    PreflightTr::tr("The site has no name. Enter one: it appears in the title and "
                                    "at the foot of every page."));
    }
    checkBaseUrl(context);
    checkNewsletter(context);
    checkLanguage(context);
    if (context.published().tools.empty()) {
        context.add(Rule::EmptySite, siteField(Field::Name),
                    PreflightTr::tr("No tool would be on the site. Set the status of the tools "
                                    "that should be public to ready."));
    }
}

} // namespace vd::preflight
