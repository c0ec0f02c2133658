// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWebEngineUrlSchemeHandler>

namespace vd::ui {

// Must be called before the first web page is made; otherwise no page can be loaded.
void registerPreviewScheme();

QUrl previewUrl();

// Serves one page from memory, because setHtml() has a limit of 2 MB.
class PageServer : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void setPage(const QByteArray &html) { m_html = html; }
    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    QByteArray m_html;
};

} // namespace vd::ui
