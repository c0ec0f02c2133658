// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/naming.h"

#include "page/markup.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace vd::page {

namespace {

constexpr const char *versus = QT_TRANSLATE_NOOP("words", "%1 vs %2");

// The first `limit` visible characters, as readers count them.
QString letters(const QString &text, int limit)
{
    const QString trimmed = text.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    qsizetype end = 0;
    while (limit-- > 0 && end < trimmed.size())
        end = std::max(end, finder.toNextBoundary());
    return trimmed.left(end);
}

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

QString ownTitle(const Pairing &pairing)
{
    return pairing.comparison.title.trimmed();
}

} // namespace

QString displayName(const Tool &tool)
{
    const QString name = tool.name.trimmed();
    return name.isEmpty() ? tool.slug.text() : name;
}

QString displayName(const Persona &persona)
{
    return persona.name.trimmed().isEmpty() ? persona.slug.text() : persona.name;
}

QString monogram(const Tool &tool)
{
    QString own = letters(tool.monogram, 3);
    if (!own.isEmpty())
        return own;
    const QString name = displayName(tool);
    const auto letter = std::find_if(name.begin(), name.end(), isLetter);
    return letters(letter == name.end() ? name : name.mid(letter - name.begin()), 1).toUpper();
}

QString siteName(const Site &site, const Words &words)
{
    const QString name = site.name.trimmed();
    return name.isEmpty() ? words(QT_TRANSLATE_NOOP("words", "Verdicts")) : name;
}

QString plainPair(const Pairing &pairing, const Words &words)
{
    return words(versus).arg(displayName(pairing.left), displayName(pairing.right));
}

std::string pairHtml(const Pairing &pairing, const Words &words)
{
    return pairHtml(pairing.left, pairing.right, words);
}

std::string pairHtml(const Tool &left, const Tool &right, const Words &words)
{
    const auto name = [](const Tool &tool) {
        return QString::fromStdString(isolated(displayName(tool)));
    };
    // The words around the names come from the catalogue, which has no markup.
    return words(versus).arg(name(left), name(right)).toStdString();
}

QString plainTitle(const Pairing &pairing, const Words &words)
{
    const QString own = ownTitle(pairing);
    return own.isEmpty() ? plainPair(pairing, words) : own;
}

QString isolatedTitle(const Pairing &pairing, const Words &words)
{
    const QString own = ownTitle(pairing);
    if (!own.isEmpty())
        return isolatedPlain(own);
    return words(versus).arg(isolatedPlain(displayName(pairing.left)),
                             isolatedPlain(displayName(pairing.right)));
}

std::string titleHtml(const Pairing &pairing, const Words &words)
{
    return titleHtml(pairing.comparison, pairing.left, pairing.right, words);
}

std::string titleHtml(const Comparison &comparison, const Tool &left, const Tool &right,
                      const Words &words)
{
    const QString own = comparison.title.trimmed();
    return own.isEmpty() ? pairHtml(left, right, words) : isolated(own);
}

std::optional<qint64> lastUpdate(const Pairing &pairing)
{
    // nullopt is less than any time.
    return std::max(pairing.left.updatedAt, pairing.right.updatedAt);
}

} // namespace vd::page
