// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/badge.h"

#include "page/markup.h"
#include "page/naming.h"
#include "page/values.h"
#include "panel/phrases.h"

#include <QTextBoundaryFinder>

#include <array>

namespace vd::page {

namespace {

// `textLength` gives each text a fixed width in any font, so that texts cannot overlap.
constexpr const char *picture =
    R"svg(<svg xmlns="http://www.w3.org/2000/svg" width="{{width}}" height="28" viewBox="0 0 {{width}} 28"
  role="img" font-size="13" text-anchor="middle"
  font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif">
<title>{{title}}</title>
<rect x=".5" y=".5" width="{{frame}}" height="27" rx="4" fill="#fdfcfa" stroke="#5d5f64"/>
{{#site}}
<text x="{{site_middle}}" y="18.5" textLength="{{site_width}}" lengthAdjust="spacingAndGlyphs"
  fill="#1b1d22">{{site}}</text>
<path d="M{{divider}} 1v26" stroke="#dbd9d4"/>
{{/site}}
<path transform="translate({{shape_start}} 8)" d="{{shape}}" {{{paint}}}="{{color}}"/>
<text x="{{verdict_middle}}" y="18.5" textLength="{{verdict_width}}" lengthAdjust="spacingAndGlyphs"
  fill="{{color}}" font-weight="600">{{verdict}}</text>
</svg>
)svg";

struct Mark
{
    const char *color; // the colour for light mode in style.css
    const char *shape; // as in shape.mustache, 12 by 12
};

constexpr std::array badgeMarks = {
    Mark{"#0b6e4f", "M6 1.5 11.5 11H.5z"},
    Mark{"#835400", "M6 .5 11.5 6 6 11.5.5 6z"},
    Mark{"#ab2330", "M.5 1h11L6 10.5z"},
    Mark{"#5d5f64", "M10.25 6A4.25 4.25 0 1 1 1.75 6A4.25 4.25 0 1 1 10.25 6z"},
};
static_assert(badgeMarks.size() == size_t(PanelVerdict::Pending) + 1);

constexpr int padding = 10;
constexpr int shapeWidth = 12;
constexpr int shapeGap = 6;

// The approximate width in a sans serif font of 13 pixels, in tenths of a pixel.
int widthOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    if (character >= 0x2E80) // East Asian, emoji
        return 130;
    if (QStringView(u"iIjlt.,:;'|!()[] ·").contains(char16_t(character)))
        return 42;
    if (QStringView(u"mwMW@%—…").contains(char16_t(character)))
        return 114;
    return category == QChar::Letter_Uppercase ? 88 : 74;
}

int widthOf(const QString &text)
{
    int tenths = 0;
    for (const char32_t character : text.toUcs4())
        tenths += widthOf(character);
    return (tenths + 9) / 10;
}

QString shortened(const QString &text)
{
    constexpr int most = 40;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (int i = 0; i < most; ++i)
        finder.toNextBoundary();
    if (finder.position() < 0 || finder.position() == text.size())
        return text;
    return text.left(finder.position()).trimmed() + QChar(u'…');
}

// "Ship · 75%"; only "Pending" if there is no verdict.
QString verdictText(const PublishedVerdict &panel, const Words &words)
{
    QString text = phrases::verdict(words, panel.verdict());
    if (const auto share = panel.panelShip())
        text += QStringLiteral(" · ") + phrases::percent(words, share);
    return text;
}

QString titleOf(const Tool &tool, const QString &verdict, const QString &site)
{
    QString title = isolatedPlain(displayName(tool)) + QStringLiteral(": ") + verdict;
    if (!site.isEmpty())
        title += QStringLiteral(" · ") + isolatedPlain(site);
    return title;
}

int siteBoxWidth(const QString &site)
{
    return site.isEmpty() ? 0 : widthOf(site) + 2 * padding;
}

int wholeWidth(const QString &site, const QString &verdict)
{
    return siteBoxWidth(site) + 2 * padding + shapeWidth + shapeGap + widthOf(verdict);
}

} // namespace

int badgeWidth(const Tool &tool, const Context &context)
{
    const PublishedVerdict panel = publishedVerdict(tool, context.site);
    return wholeWidth(shortened(context.site.name.simplified()), verdictText(panel, context.words));
}

std::string renderBadge(const Tool &tool, const Context &context)
{
    const PublishedVerdict panel = publishedVerdict(tool, context.site);
    const QString verdict = verdictText(panel, context.words);
    const QString whole = context.site.name.simplified();
    const QString site = shortened(whole);
    const int siteWidth = widthOf(site);
    const int verdictWidth = widthOf(verdict);
    const int siteBox = siteBoxWidth(site);
    const int width = wholeWidth(site, verdict);
    const Mark &mark = badgeMarks.at(size_t(panel.verdict()));
    // Measured from the side where a line of the language starts.
    const auto middle = [&](double fromStart) {
        return isRightToLeft(context.language) ? width - fromStart : fromStart;
    };
    const auto number = [](double pixels) { return QString::number(pixels); };

    Values values;
    values.text("width", number(width)).text("frame", number(width - 1));
    values.text("title", titleOf(tool, verdict, whole));
    values.text("site", site).text("site_width", number(siteWidth));
    values.text("site_middle", number(middle(siteBox / 2.0)));
    values.text("divider", number(middle(siteBox)));
    values.text("color", QLatin1String(mark.color)).text("shape", QLatin1String(mark.shape));
    const bool hollow = panel.verdict() == PanelVerdict::Pending;
    values.html("paint", hollow ? R"(fill="none" stroke-width="1.5" stroke)" : "fill");
    values.text("shape_start",
                number(middle(siteBox + padding + shapeWidth / 2.0) - shapeWidth / 2.0));
    values.text("verdict", verdict).text("verdict_width", number(verdictWidth));
    values.text("verdict_middle", number(middle(width - padding - verdictWidth / 2.0)));
    return kainjow::mustache::mustache(picture).render(values.data());
}

} // namespace vd::page
