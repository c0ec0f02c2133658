// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace vd::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

} // namespace

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
    , m_scheme(QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark
                                                                                    : Scheme::Light)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask();
}

void ColorScheme::ask()
{
    auto call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call),
                                                this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            setPreference(reply.value().variant());
    });
}

void ColorScheme::onSettingChanged(const QString &space, const QString &key,
                                   const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme)
        setPreference(value.variant());
}

void ColorScheme::setPreference(const QVariant &value)
{
    // Read wraps its answer in one more variant than SettingChanged does.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant()
                                                            : value;
    const uint preference = inner.toUInt();
    if (preference != prefersDark && preference != prefersLight)
        return;
    const Scheme scheme = preference == prefersDark ? Scheme::Dark : Scheme::Light;
    if (std::exchange(m_scheme, scheme) != scheme)
        emit changed();
}

} // namespace vd::ui

#include "moc_colorscheme.cpp"
