// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QColor;
class QPageLayout;
class QUrl;
class QVariant;

namespace vd::ui {

// A web page that shows only the given HTML. Its scripts are off; requests, navigation, windows,
// downloads and permissions are refused; nothing is stored.
class WebPage : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Loads the page from its top, or keeps its scroll position. Ends with shown().
    virtual void show(const QByteArray &html) = 0;
    virtual void showAgain(const QByteArray &html) = 0;
    // The root element gets the name as data-scheme. The background is shown until the page loads.
    virtual void setScheme(const QString &name, const QColor &background) = 0;
    // Runs in an isolated world, which scripts of the page cannot access.
    virtual void run(const QString &script,
                     const std::function<void(const QVariant &)> &callback) = 0;
    void run(const QString &script);
    // Gives the bytes of a PDF, or none if the page could not be printed.
    virtual void print(const QPageLayout &layout,
                       const std::function<void(const QByteArray &)> &callback) = 0;

signals:
    void shown(bool ok);
    // The user clicked a link, or the page requested a resource.
    void refused(const QUrl &url);
    void died(); // the page's process has ended; a new page is needed
};

} // namespace vd::ui
