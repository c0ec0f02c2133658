// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/windowtheme.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace vd::ui {

// The settings of the user and the state of the window, in one ini file. An unreadable file is kept
// under another name, and all settings have their defaults.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &file = defaultFile(), QObject *parent = nullptr);
    static QString defaultFile();

    QString author() const; // the author of edits; the login name until it is set
    void setAuthor(const QString &author);
    std::optional<Scheme> scheme() const; // nullopt: that of the desktop
    void setScheme(std::optional<Scheme> scheme);
    bool isSeatAuthorShown() const;
    void setSeatAuthorShown(bool shown);

    QStringList recentDesks() const; // existing ones, latest first
    void addRecentDesk(const QString &path);

    // The state of the window: geometry, splitters, folders, the last tool of a desk.
    QVariant place(const QString &name, const QVariant &fallback = {}) const;
    void setPlace(const QString &name, const QVariant &value);

signals:
    void changed();

private:
    QSettings m_settings;
};

} // namespace vd::ui
