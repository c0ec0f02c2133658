// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/textrules.h"

#include "base/text.h"
#include "page/address.h"
#include "page/naming.h"
#include "page/toolparts.h"
#include "preflight/tr.h"

namespace vd::preflight {

namespace {

// Characters. Titles of pages are cut at about this length in lists of search results, and on a
// social card a name beyond it goes down to the smallest size, if it stands whole at all.
constexpr qsizetype nameLimit = 60;

constexpr qsizetype leadingBase64 = qsizetype(64) << 10; // in which an image shows what it is

bool isImage(const QString &mime, const QByteArray &bytes)
{
    if (mime == QLatin1String("image/png"))
        return bytes.startsWith("\x89PNG\r\n\x1a\n");
    if (mime == QLatin1String("image/jpeg"))
        return bytes.startsWith("\xff\xd8\xff");
    if (mime == QLatin1String("image/webp"))
        return bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP";
    return bytes.contains("<svg");
}

} // namespace

void checkTexts(const Tool &tool, CheckContext &context)
{
    const QString name = page::displayName(tool);
    if (characterCount(name) > nameLimit) {
        context.add(Rule::LongName, fieldOf(tool, Field::Name),
                    PreflightTr::tr(
                        "The name of %1 has %2 characters. Search results cut names longer than "
                        "%3, and social cards print them small. Shorten the name if you can.")
                        .arg(name)
                        .arg(characterCount(name))
                        .arg(nameLimit));
    }
    if (tool.tagline.trimmed().isEmpty()) {
        context.add(Rule::NoTagline, fieldOf(tool, Field::Tagline),
                    PreflightTr::tr("%1 has no tagline. Write one: it appears under the name "
                                    "wherever the tool is shown.")
                        .arg(name));
    }
    if (!tool.website.isEmpty() && !page::webAddress(tool.website)) {
        context.add(Rule::BadWebsite, fieldOf(tool, Field::Website),
                    PreflightTr::tr("The website of %1, \"%2\", is not a web address and is left "
                                    "out. Enter an address that begins with https://.")
                        .arg(name, tool.website));
    }
}

void checkLogo(const Tool &tool, CheckContext &context)
{
    const Logo &logo = tool.logo;
    if (logo.mime.isEmpty() && logo.data.isEmpty())
        return;
    const QString name = page::displayName(tool);
    const auto start = QByteArray::fromBase64(logo.data.left(leadingBase64).toLatin1());
    if (!page::showsLogo(tool) || !isImage(logo.mime, start)) {
        context.add(Rule::UnshownLogo, fieldOf(tool, Field::LogoData),
                    PreflightTr::tr("The logo of %1 cannot be shown: its data do not match its "
                                    "type. Choose the picture again.")
                        .arg(name));
    } else if (logo.alt.trimmed().isEmpty()) {
        context.add(Rule::NoLogoText, fieldOf(tool, Field::LogoAlt),
                    PreflightTr::tr("The logo of %1 has no description. Describe in a few words "
                                    "what it shows, for readers who cannot see it.")
                        .arg(name));
    }
}

} // namespace vd::preflight
