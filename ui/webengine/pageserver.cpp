// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webengine/pageserver.h"

#include <QBuffer>
#include <QUrl>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace vd::ui {

void registerPreviewScheme()
{
    // Without flags, the page has an opaque origin, cannot read local files, and obeys its policy.
    QWebEngineUrlScheme scheme(previewUrl().scheme().toLatin1());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags({});
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl previewUrl()
{
    return QUrl(QStringLiteral("verdict-preview:page"));
}

void PageServer::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET" || job->requestUrl() != previewUrl()) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    auto *bytes = new QBuffer(job);
    bytes->setData(m_html);
    job->reply("text/html; charset=utf-8", bytes);
}

} // namespace vd::ui

#include "moc_pageserver.cpp"
