// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/windowtheme.h"

#include <QDBusVariant>
#include <QObject>

namespace vd::ui {

// Whether the desktop is light or dark, read from its portal: Qt 6.4 has no API for it.
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
// Without a portal, the platform's palette at the start decides.
class ColorScheme : public QObject
{
    Q_OBJECT

public:
    explicit ColorScheme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

signals:
    void changed();

private:
    Q_SLOT void onSettingChanged(const QString &space, const QString &key,
                                 const QDBusVariant &value);
    void ask();
    void setPreference(const QVariant &value);

    Scheme m_scheme;
};

} // namespace vd::ui
