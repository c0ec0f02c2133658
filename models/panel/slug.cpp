// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/slug.h"

#include "panel/tr.h"

#include <algorithm>
#include <array>

namespace vd {

namespace {

bool isSlugLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file, those a slug could spell.
bool isDeviceName(QStringView text)
{
    static constexpr std::array<QStringView, 4> names = {u"con", u"prn", u"aux", u"nul"};
    if (std::find(names.begin(), names.end(), text) != names.end())
        return true;
    return text.size() == 4 && (text.startsWith(u"com") || text.startsWith(u"lpt")) &&
           text.back() >= u'0' && text.back() <= u'9';
}

bool hasSlugForm(QStringView text)
{
    bool afterLetter = false;
    for (const QChar c : text) {
        if (!isSlugLetter(c) && !(c == u'-' && afterLetter))
            return false;
        afterLetter = c != u'-';
    }
    return afterLetter;
}

} // namespace

Result<Slug> Slug::from(const QString &text)
{
    if (!hasSlugForm(text)) {
        return inputError(PanelTr::tr(
            "a slug has small letters a to z, digits, and single hyphens between them"));
    }
    if (text.size() > longest)
        return inputError(PanelTr::tr("a slug has at most %n characters", nullptr, longest));
    if (isDeviceName(text))
        return inputError(
            PanelTr::tr("\"%1\" is the name of a device and cannot be a file").arg(text));
    return Slug(text);
}

Slug Slug::derivedFrom(const QString &name)
{
    QString text;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (isSlugLetter(c))
            text += c;
        else if (!c.isMark() && !text.isEmpty() && !text.endsWith(u'-'))
            text += u'-';
    }
    text.truncate(longest);
    while (text.endsWith(u'-'))
        text.chop(1);
    if (isDeviceName(text))
        text += QLatin1String("-tool");
    return Slug(text);
}

Slug Slug::madeFree(const std::function<bool(const Slug &)> &isTaken) const
{
    Slug free = *this;
    for (int number = 2; isTaken(free); ++number) {
        const QString suffix = u'-' + QString::number(number);
        QString stem = m_text.left(longest - suffix.size());
        while (stem.endsWith(u'-'))
            stem.chop(1);
        free = Slug(stem + suffix);
    }
    return free;
}

} // namespace vd
