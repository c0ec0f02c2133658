// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

namespace vd::ui {

class PageServer;

// A web page that shows only the given HTML. Its scripts are off; requests, navigation, windows,
// downloads and permissions are refused; nothing is stored.
class SealedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit SealedPage(QObject *parent = nullptr);

    // Loads the page at its top, or keeps its scroll position. Ends with shown().
    void show(const QByteArray &html);
    void showAgain(const QByteArray &html);
    void setScheme(const QString &name, const QColor &background);

    // Runs in an isolated world, which scripts of the page cannot access.
    void run(
        const QString &script,
        const std::function<void(const QVariant &)> &callback = [](const QVariant &) {});

signals:
    void shown(bool ok);
    // The user clicked a link, or the page requested a resource.
    void refused(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;

private:
    void seal();

    PageServer *m_server;
    bool m_asked = false;    // show() has requested a load that has not started yet
    bool m_accepted = false; // that load was allowed and is running
};

} // namespace vd::ui
