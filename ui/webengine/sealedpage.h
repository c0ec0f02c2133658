// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

namespace vd::ui {

class PageServer;

// A web page that holds what it is given and reaches nothing else: its scripts are off, requests,
// navigation, windows, downloads and permissions are refused, and nothing of it is kept.
class SealedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit SealedPage(QObject *parent = nullptr);

    // From its top, or where it is scrolled to. Ends with shown().
    void show(const QByteArray &html);
    void showAgain(const QByteArray &html);
    void setScheme(const QString &name, const QColor &background);

    // In a world of its own that no script of the page can see.
    void run(
        const QString &script,
        const std::function<void(const QVariant &)> &callback = [](const QVariant &) {});

signals:
    void shown(bool ok);
    // A link was followed, or the page asked for something that is not in it.
    void refused(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;

private:
    void seal();

    PageServer *m_server;
    bool m_asked = false;    // a load from here is to come to the door
    bool m_accepted = false; // it is under way
};

} // namespace vd::ui
