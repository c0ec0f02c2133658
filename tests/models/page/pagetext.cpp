// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetext.h"

#include <QRegularExpression>

namespace vd {

namespace {

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text),
                              QRegularExpression::DotMatchesEverythingOption);
}

QString unescaped(QString html)
{
    return html.replace(QLatin1String("&apos;"), QLatin1String("'"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

// By the beginning of their paths.
QString withShapes(QString html)
{
    html.replace(pattern("<path[^>]* d=\"M6 1\\.5[^>]*>"), QStringLiteral("▲"));
    html.replace(pattern("<path[^>]* d=\"M6 \\.5[^>]*>"), QStringLiteral("◆"));
    html.replace(pattern("<path[^>]* d=\"M\\.5 1[^>]*>"), QStringLiteral("▼"));
    html.replace(pattern("<path[^>]* d=\"M6 1\\.75[^>]*>"), QStringLiteral("○"));
    return html.replace(pattern("<circle cx=\"6\" cy=\"6\" r=\"4.25\"[^>]*>"), QStringLiteral("○"));
}

} // namespace

QString pageText(const std::string &html)
{
    QString text = QString::fromStdString(html);
    text.replace(pattern("\\n"), QStringLiteral(" "));
    text.remove(pattern("<(head|script|template)\\b.*?</\\1>"));
    text.remove(pattern("<(button|span|form|section)\\b[^>]* hidden[ >].*?</\\1>"));
    // The shape that begins with "M6 1.75" also begins like the triangle.
    text.replace(pattern("<path[^>]* d=\"M6 1\\.75[^>]*>"), QStringLiteral("○"));
    text = withShapes(text);
    text.replace(pattern("</(p|li|h[1-6]|tr|div|pre|label)>"), QStringLiteral("\n"));
    text.replace(pattern("</t[hd]>"), QStringLiteral(" | "));
    text = unescaped(text.remove(pattern("<[^>]*>")));
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString tidy = line.simplified();
        if (tidy.endsWith(QLatin1String(" |")))
            tidy.chop(2);
        if (!tidy.isEmpty())
            lines += tidy;
    }
    return lines.join(u'\n');
}

QString contentText(const std::string &html)
{
    const size_t begin = html.find("<main");
    const size_t end = html.find("</main>");
    return pageText(html.substr(begin, end - begin));
}

QStringList linksIn(const std::string &html)
{
    const QString page = QString::fromStdString(html);
    const auto link = pattern("<a [^>]*href=\"([^\"]*)\"");
    QStringList links;
    for (auto found = link.globalMatch(page); found.hasNext();)
        links += unescaped(found.next().captured(1));
    return links;
}

} // namespace vd
