// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/markup.h"

#include "base/text.h"

#include <kainjow/mustache.hpp>

#include <algorithm>

namespace vd::page {

namespace {

// The length of the refused character that starts here, or 0.
size_t refusedLength(const std::string &utf8, size_t at)
{
    const auto byte = [&](size_t i) { return i < utf8.size() ? uchar(utf8[i]) : 0; };
    const uchar first = byte(at);
    if (first < 0x20)
        return first != '\t' && first != '\n';
    if (first < 0x7F)
        return 0;
    if (first == 0x7F)
        return 1;
    if (first == 0xC2)
        return byte(at + 1) < 0xA0 ? 2 : 0; // C1
    if (first == 0xEF) {
        const int pair = byte(at + 1) << 8 | byte(at + 2);
        const bool refused = pair == 0xBBBF || pair >= 0xBFBE || (pair >= 0xB790 && pair <= 0xB7AF);
        return refused && pair != 0xBFBD ? 3 : 0;
    }
    if (first >= 0xF0) {
        const bool last = (byte(at + 1) & 0x0F) == 0x0F && byte(at + 2) == 0xBF;
        return last && byte(at + 3) >= 0xBE ? 4 : 0; // U+nFFFE and U+nFFFF
    }
    return 0;
}

bool needsIsolation(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        if (c.isSurrogate())
            return true; // it may be of a script that runs right to left
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirLRE:
        case QChar::DirLRO:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirPDF:
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
        case QChar::DirPDI: return true;
        default: return false;
        }
    });
}

} // namespace

std::string cleanUtf8(std::string utf8)
{
    size_t kept = 0;
    for (size_t i = 0; i < utf8.size();) {
        if (utf8[i] == '\r') { // a line end by itself, but not twice
            if (i + 1 == utf8.size() || utf8[i + 1] != '\n')
                utf8[kept++] = '\n';
            ++i;
        } else if (const size_t refused = refusedLength(utf8, i)) {
            i += refused;
        } else {
            utf8[kept++] = utf8[i++];
        }
    }
    utf8.resize(kept);
    return utf8;
}

std::string cleanUtf8(QStringView text)
{
    if (!findTextFault(text) && !text.contains(u'\r'))
        return text.toUtf8().toStdString();
    QString sound;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate()) {
            sound += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            sound += c;
            sound += text.at(++i);
        }
    }
    return cleanUtf8(sound.toStdString());
}

std::string escapeHtml(const std::string &utf8)
{
    return kainjow::mustache::html_escape(utf8);
}

std::string isolated(const QString &text)
{
    return "<bdi>" + escapeHtml(cleanUtf8(text)) + "</bdi>";
}

std::string isolatedOrNothing(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::string() : isolated(trimmed);
}

QString isolatedPlain(const QString &text)
{
    return needsIsolation(text) ? QChar(0x2068) + text + QChar(0x2069) : text;
}

} // namespace vd::page
