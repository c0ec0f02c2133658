// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace vd::ui {

namespace {

constexpr int recentCount = 8;

const QString authorKey = QStringLiteral("author");
const QString schemeKey = QStringLiteral("scheme");
const QString seatAuthorKey = QStringLiteral("seatAuthorShown");
const QString recentKey = QStringLiteral("recentDesks");

// Keeps a copy of a file that is no ini file: the first setting would overwrite it.
QString keptIfUnreadable(const QString &file)
{
    if (QFileInfo::exists(file) &&
        QSettings(file, QSettings::IniFormat).status() == QSettings::FormatError) {
        QString kept = file + QLatin1String(".damaged");
        for (int number = 2; QFileInfo::exists(kept); ++number)
            kept = QStringLiteral("%1.damaged-%2").arg(file).arg(number);
        QFile::rename(file, kept);
    }
    return file;
}

} // namespace

QString Preferences::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QLatin1String("/verdictdesk.ini");
}

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(keptIfUnreadable(file), QSettings::IniFormat)
{
}

QString Preferences::author() const
{
    QString author = m_settings.value(authorKey).toString().trimmed();
    if (!author.isEmpty())
        return author;
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return login.isEmpty() ? tr("Editor") : login;
}

void Preferences::setAuthor(const QString &author)
{
    m_settings.setValue(authorKey, author.trimmed());
    emit changed();
}

std::optional<Scheme> Preferences::scheme() const
{
    const QString word = m_settings.value(schemeKey).toString();
    if (word == QLatin1String("light"))
        return Scheme::Light;
    if (word == QLatin1String("dark"))
        return Scheme::Dark;
    return {};
}

void Preferences::setScheme(std::optional<Scheme> scheme)
{
    m_settings.setValue(schemeKey, !scheme                   ? QString()
                                   : *scheme == Scheme::Dark ? QStringLiteral("dark")
                                                             : QStringLiteral("light"));
    emit changed();
}

bool Preferences::isSeatAuthorShown() const
{
    return m_settings.value(seatAuthorKey, false).toBool();
}

void Preferences::setSeatAuthorShown(bool shown)
{
    m_settings.setValue(seatAuthorKey, shown);
    emit changed();
}

QStringList Preferences::recentDesks() const
{
    QStringList desks = m_settings.value(recentKey).toStringList();
    desks.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return desks;
}

void Preferences::addRecentDesk(const QString &path)
{
    QStringList desks = recentDesks();
    desks.removeAll(path);
    desks.prepend(path);
    m_settings.setValue(recentKey, desks.mid(0, recentCount));
    emit changed();
}

QVariant Preferences::place(const QString &name, const QVariant &fallback) const
{
    return m_settings.value(QLatin1String("place/") + name, fallback);
}

void Preferences::setPlace(const QString &name, const QVariant &value)
{
    m_settings.setValue(QLatin1String("place/") + name, value);
}

} // namespace vd::ui

#include "moc_preferences.cpp"
