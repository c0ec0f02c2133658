// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/words.h"

#include <QDate>
#include <QLocale>
#include <QTranslator>

namespace vd {

Words::Words(const QString &language)
    : m_language(language.section(u'-', 0, 0).toLower())
    , m_catalogue(std::make_shared<QTranslator>())
{
    const auto load = [this] {
        return m_catalogue->load(QStringLiteral(":/words/words_%1.qm").arg(m_language));
    };
    if (load())
        return;
    m_language = QStringLiteral("en");
    const bool english = load();
    Q_ASSERT(english); // it is built in
}

QString Words::operator()(const char *source, int count) const
{
    QString text = m_catalogue->translate("words", source, nullptr, count);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(QLatin1String("%n"), QString::number(count));
    return text;
}

QString Words::date(const QString &isoDate) const
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    // Not QLocale's long format, because it changes with the version of its data.
    const QString month = QLocale(m_language).monthName(date.month());
    //: A date: %1 the day, %2 the name of the month, %3 the year.
    return (*this)(QT_TRANSLATE_NOOP("words", "%1 %2 %3"))
        .arg(date.day())
        .arg(month)
        .arg(date.year());
}

} // namespace vd
