// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/windowtheme.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace vd::ui {

// What a user has set, and where they left off, in one ini file. A file that cannot be read is
// kept beside, and everything has its default.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &file = defaultFile(), QObject *parent = nullptr);
    static QString defaultFile();

    QString author() const; // who edits; the login name until it is set
    void setAuthor(const QString &author);
    std::optional<Scheme> scheme() const; // nothing: as the desktop
    void setScheme(std::optional<Scheme> scheme);
    bool isSeatAuthorShown() const;
    void setSeatAuthorShown(bool shown);

    QStringList recentDesks() const; // the latest first, those that are still there
    void addRecentDesk(const QString &path);

    // Where the user left off: geometry, splitters, folders, the last tool of a desk.
    QVariant place(const QString &name, const QVariant &fallback = {}) const;
    void setPlace(const QString &name, const QVariant &value);

signals:
    void changed();

private:
    QSettings m_settings;
};

} // namespace vd::ui
