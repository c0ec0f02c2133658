// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/sharing.h"

#include "page/badge.h"
#include "page/document.h"
#include "page/markup.h"
#include "page/naming.h"
#include "page/paths.h"
#include "page/values.h"

#include "panel/phrases.h"

namespace vd::page {

namespace {

QString verdictOf(const Tool &tool, const Context &context)
{
    return phrases::panel(context.words, publishedVerdict(tool, context.site));
}

std::string snippetOf(const Tool &tool, const Context &context)
{
    const auto attribute = [](const QString &text) { return escapeHtml(cleanUtf8(text)); };
    const QString name = displayName(tool) + QStringLiteral(": ") + verdictOf(tool, context);
    return "<a href=\"" + attribute(siteAddress(toolPath(tool.slug), context)) + "\"><img src=\"" +
           attribute(siteAddress(badgePath(tool.slug), context)) + "\" alt=\"" + attribute(name) +
           "\"></a>";
}

} // namespace

QString shareSentence(const Tool &tool, const Context &context)
{
    QStringList parts = {isolatedPlain(displayName(tool)) + QStringLiteral(": ") +
                             verdictOf(tool, context),
                         isolatedPlain(context.site.name.trimmed())};
    parts.removeAll(QString());
    QString sentence = parts.join(QStringLiteral(" — "));
    const QString address = siteAddress(toolPath(tool.slug), context);
    return address.isEmpty() ? sentence : sentence + u' ' + address;
}

std::string renderSharing(const Tool &tool, const Context &context)
{
    const Words &words = context.words;
    Values values;
    values.text("id", QStringLiteral("share_texts"));
    values.text("heading", words(QT_TRANSLATE_NOOP("words", "Share")));
    values.text("sentence", shareSentence(tool, context));
    values.text("copy", words(QT_TRANSLATE_NOOP("words", "Copy")));
    values.text("copied", words(QT_TRANSLATE_NOOP("words", "Copied")));
    values.html("words_language", context.wordsLanguage);
    if (!siteAddress(paths::home, context).isEmpty()) {
        values.text("badge", context.linkTo(badgePath(tool.slug)));
        values.text("badge_width", QString::number(badgeWidth(tool, context)));
        values.text("badge_height", QString::number(badgeHeight));
        values.text("badge_text", verdictOf(tool, context));
        values.text("badge_hint", words(QT_TRANSLATE_NOOP("words", "A badge for your own pages")));
        values.html("snippet", snippetOf(tool, context));
    }
    return context.theme.render(Template::Share, values);
}

} // namespace vd::page
