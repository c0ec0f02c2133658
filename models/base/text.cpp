// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace vd {

namespace {

bool isRefused(char32_t c)
{
    if (c < 0x20)
        return c != '\t' && c != '\n' && c != '\r';
    if (c >= 0x7F && c <= 0x9F) // DEL and C1
        return true;
    if (c == 0xFEFF || (c >= 0xFDD0 && c <= 0xFDEF))
        return true;
    return (c & 0xFFFE) == 0xFFFE;
}

} // namespace

QString TextFault::name() const
{
    const auto code =
        QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    return QChar::isSurrogate(character) ? QStringLiteral("lone surrogate ") + code : code;
}

std::optional<TextFault> findTextFault(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit >= 0x20 && unit < 0x7F)
            continue;
        char32_t c = unit;
        const qsizetype start = i;
        if (QChar::isSurrogate(c)) {
            const bool paired = QChar::isHighSurrogate(c) && i + 1 < text.size() &&
                                text.at(i + 1).isLowSurrogate();
            if (!paired)
                return TextFault{start, c};
            c = QChar::surrogateToUcs4(unit, text.at(++i).unicode());
        }
        if (isRefused(c))
            return TextFault{start, c};
    }
    return {};
}

qsizetype characterCount(QStringView text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += !c.isLowSurrogate();
    return count;
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    for (const char32_t c : text.toUcs4()) {
        const bool inWord = QChar::isLetterOrNumber(c) || QChar::isMark(c) ||
                            QChar::category(c) == QChar::Other_PrivateUse;
        if (inWord)
            word += QString::fromUcs4(&c, 1);
        else if (!word.isEmpty())
            words += std::exchange(word, QString());
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

int editDistance(QStringView one, QStringView other)
{
    std::vector<int> row(size_t(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (one.at(i) != other.at(qsizetype(j) - 1));
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

} // namespace vd
