// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diff.h"

#include <QHash> // std::hash<QString>
#include <QTextBoundaryFinder>

#include <git2.h>

#include <limits>
#include <unordered_map>

namespace vd {

namespace {

class GitLibrary
{
public:
    GitLibrary() { git_libgit2_init(); }
    ~GitLibrary() { git_libgit2_shutdown(); }
    GitLibrary(const GitLibrary &) = delete;
    GitLibrary &operator=(const GitLibrary &) = delete;
};

// The library compares lines, so each item becomes a line: its number among all different items.
class ItemNumbers
{
public:
    QByteArray linesOf(const QStringList &items)
    {
        QByteArray lines;
        for (const QString &item : items) {
            const auto it = m_numbers.try_emplace(item, m_numbers.size());
            lines += QByteArray::number(it.first->second, 36) + '\n';
        }
        return lines;
    }

private:
    std::unordered_map<QString, qulonglong> m_numbers;
};

struct Comparison
{
    const QStringList &before;
    const QStringList &after;
    std::vector<DiffPart> parts;

    void add(const git_diff_line &line)
    {
        switch (line.origin) {
        case GIT_DIFF_LINE_CONTEXT:
            parts.push_back({DiffPart::Same, after.at(line.new_lineno - 1)});
            break;
        case GIT_DIFF_LINE_ADDITION:
            parts.push_back({DiffPart::Added, after.at(line.new_lineno - 1)});
            break;
        case GIT_DIFF_LINE_DELETION:
            parts.push_back({DiffPart::Removed, before.at(line.old_lineno - 1)});
            break;
        default: break;
        }
    }
};

int addLine(const git_diff_delta *, const git_diff_hunk *, const git_diff_line *line, void *into)
{
    static_cast<Comparison *>(into)->add(*line);
    return 0;
}

// Words, each with the spaces behind it; a line break is a word of its own.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        const qsizetype to = next < 0 ? text.size() : next;
        const QString word = text.mid(from, to - from);
        const bool isSpace = word.front().isSpace() && word.front() != u'\n';
        if (isSpace && !words.isEmpty() && words.back().back() != u'\n')
            words.back() += word;
        else
            words += word;
        from = to;
    }
    return words;
}

} // namespace

std::vector<DiffPart> diffOfItems(const QStringList &before, const QStringList &after)
{
    Comparison comparison{before, after, {}};
    if (before == after) { // of which the library says nothing
        for (const QString &item : after)
            comparison.parts.push_back({DiffPart::Same, item});
        return std::move(comparison.parts);
    }
    static const GitLibrary library;
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.context_lines = std::numeric_limits<int>::max();
    options.flags = GIT_DIFF_FORCE_TEXT;
    ItemNumbers numbers;
    const QByteArray was = numbers.linesOf(before);
    const QByteArray is = numbers.linesOf(after);
    const int failed = git_diff_buffers(was.constData(), size_t(was.size()), nullptr,
                                        is.constData(), size_t(is.size()), nullptr, &options,
                                        nullptr, nullptr, nullptr, addLine, &comparison);
    Q_ASSERT(!failed); // it fails only without memory
    return std::move(comparison.parts);
}

std::vector<DiffPart> diffOfWords(const QString &before, const QString &after)
{
    std::vector<DiffPart> parts;
    // Within a run of changes, what is removed is put together before what is added.
    DiffPart removed{DiffPart::Removed, {}};
    DiffPart added{DiffPart::Added, {}};
    const auto finishRun = [&] {
        for (DiffPart *part : {&removed, &added}) {
            if (!part->text.isEmpty())
                parts.push_back({part->kind, std::exchange(part->text, {})});
        }
    };
    for (const DiffPart &word : diffOfItems(wordsOf(before), wordsOf(after))) {
        if (word.kind == DiffPart::Same) {
            finishRun();
            if (!parts.empty() && parts.back().kind == DiffPart::Same)
                parts.back().text += word.text;
            else
                parts.push_back(word);
        } else {
            (word.kind == DiffPart::Removed ? removed : added).text += word.text;
        }
    }
    finishRun();
    return parts;
}

} // namespace vd
