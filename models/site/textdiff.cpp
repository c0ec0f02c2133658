// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/textdiff.h"

#include "base/diff.h"

#include <QFont>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace vd::site {

namespace {

constexpr size_t context = 2;               // lines around a change
constexpr qsizetype longestLine = 2000;     // characters; data files may have longer lines
constexpr size_t largest = size_t(4) << 20; // bytes; nobody reads a longer text

QString textOfPage(std::string_view bytes)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    QFont font;
    font.setPointSize(10); // heading sizes derive from it, and the default font may have none
    document.setDefaultFont(font);
    document.setHtml(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
    return document.toPlainText();
}

bool isText(const std::string &path)
{
    static constexpr std::array<std::string_view, 6> endings = {".css", ".js",  ".json",
                                                                ".svg", ".txt", ".xml"};
    return std::ranges::any_of(endings, [&](auto ending) { return path.ends_with(ending); });
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString plain = line.simplified();
        if (!plain.isEmpty())
            lines += plain.left(longestLine);
    }
    return lines;
}

bool isSame(const std::vector<DiffLine> &lines, size_t i)
{
    return lines[i].kind == DiffLine::Same;
}

// Leaves out lines that are far from any change.
std::vector<DiffLine> collapsed(const std::vector<DiffLine> &lines)
{
    std::vector<char> isShown(lines.size(), 0);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isSame(lines, i))
            continue;
        const size_t from = i < context ? 0 : i - context;
        const size_t to = std::min(lines.size(), i + context + 1);
        std::fill(isShown.begin() + ptrdiff_t(from), isShown.begin() + ptrdiff_t(to), 1);
    }
    std::vector<DiffLine> shown;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isShown[i])
            shown.push_back(lines[i]);
        else if (!shown.empty() && shown.back().kind == DiffLine::Skipped)
            ++shown.back().skipped;
        else
            shown.push_back({DiffLine::Skipped, {}, 1});
    }
    return shown;
}

DiffLine::Kind kindOf(DiffPart::Kind kind)
{
    switch (kind) {
    case DiffPart::Same: return DiffLine::Same;
    case DiffPart::Removed: return DiffLine::Removed;
    case DiffPart::Added: return DiffLine::Added;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList visibleText(const std::string &path, std::string_view bytes)
{
    if (bytes.size() > largest)
        return {};
    if (path.ends_with(".html"))
        return linesOf(textOfPage(bytes));
    if (isText(path))
        return linesOf(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
    return {};
}

std::vector<DiffLine> diffOfText(const QStringList &before, const QStringList &after)
{
    std::vector<DiffLine> lines;
    for (const DiffPart &part : diffOfItems(before, after))
        lines.push_back({kindOf(part.kind), part.text});
    return collapsed(lines);
}

} // namespace vd::site
