// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace vd {

// The fixed words of pages in the site's language, which need not be the program's. English, if
// there is no catalogue for the language. Copies share the catalogue.
class Words
{
public:
    explicit Words(const QString &language); // a BCP 47 tag; "de-AT" falls back to "de"

    // The language of the catalogue: "en" for a tag without one.
    const QString &language() const { return m_language; }
    // The translation of an English source text; %n is replaced by `count` and chooses the form.
    QString operator()(const char *source, int count = -1) const;
    // "1 May 2026" in the order and with the month names of the language.
    QString date(const QString &isoDate) const;

private:
    QString m_language;
    std::shared_ptr<QTranslator> m_catalogue;
};

} // namespace vd
