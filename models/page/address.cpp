// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/address.h"

#include <QUrl>

namespace vd::page {

namespace {

bool isWeb(const QUrl &url)
{
    const QString scheme = url.scheme();
    return (scheme == QLatin1String("http") || scheme == QLatin1String("https")) &&
           !url.host().isEmpty();
}

bool isMail(const QUrl &url)
{
    return url.scheme() == QLatin1String("mailto") && !url.path().isEmpty() &&
           !url.path().startsWith(u'/') && url.authority().isEmpty();
}

// QUrl leaves brackets in a path or query unencoded, which is an error by the URL standard.
QByteArray encoded(const QUrl &url)
{
    QByteArray bytes = url.toEncoded();
    const qsizetype afterHost = bytes.indexOf('/', bytes.indexOf("//") + 2);
    for (qsizetype i = afterHost; i >= 0 && i < bytes.size(); ++i) {
        if (bytes.at(i) == '[')
            bytes.replace(i, 1, "%5B");
        else if (bytes.at(i) == ']')
            bytes.replace(i, 1, "%5D");
    }
    return bytes;
}

} // namespace

std::optional<QByteArray> webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && isWeb(url) ? std::optional(encoded(url)) : std::nullopt;
}

std::optional<QByteArray> linkAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !(isWeb(url) || isMail(url)))
        return {};
    return isWeb(url) ? encoded(url) : url.toEncoded();
}

std::optional<QByteArray> baseAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !isWeb(url) || url.hasQuery() || url.hasFragment())
        return {};
    QByteArray bytes = encoded(url);
    if (!bytes.endsWith('/'))
        bytes += '/';
    return bytes;
}

QByteArray originOf(const QByteArray &webAddress)
{
    const QUrl url = QUrl::fromEncoded(webAddress);
    return url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                         QUrl::RemoveFragment);
}

} // namespace vd::page
