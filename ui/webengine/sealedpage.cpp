// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webengine/sealedpage.h"

#include "ui/webengine/pageserver.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>

#include <utility>

namespace vd::ui {

namespace {

class OnlyPages : public QWebEngineUrlRequestInterceptor
{
public:
    explicit OnlyPages(SealedPage *page)
        : QWebEngineUrlRequestInterceptor(page)
        , m_page(page)
    {
    }

    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        const QUrl url = info.requestUrl();
        // Logos are data: addresses in the page.
        const bool inPage = url == previewUrl() || url.scheme() == QLatin1String("data");
        if (inPage)
            return;
        info.block(true);
        emit m_page->refused(url);
    }

private:
    SealedPage *m_page;
};

QString schemeScript(const QString &name)
{
    return QStringLiteral("document.documentElement.dataset.scheme = '%1'").arg(name);
}

} // namespace

SealedPage::SealedPage(QObject *parent)
    : QWebEnginePage(new QWebEngineProfile, parent) // unnamed: in memory only
    , m_server(new PageServer(this))
{
    profile()->setParent(this); // deleted after the page
    profile()->installUrlSchemeHandler(previewUrl().scheme().toLatin1(), m_server);
    setUrlRequestInterceptor(new OnlyPages(this));
    connect(profile(), &QWebEngineProfile::downloadRequested, this,
            [this](QWebEngineDownloadRequest *download) {
                download->cancel();
                emit refused(download->url());
            });
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    // A refused link also emits loadFinished().
    connect(this, &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (std::exchange(m_accepted, false))
            emit shown(ok);
    });
    seal();
}

void SealedPage::seal()
{
    using S = QWebEngineSettings;
    for (const S::WebAttribute off :
         {S::JavascriptEnabled, S::JavascriptCanOpenWindows, S::JavascriptCanAccessClipboard,
          S::LocalStorageEnabled, S::LocalContentCanAccessRemoteUrls,
          S::LocalContentCanAccessFileUrls, S::PluginsEnabled, S::PdfViewerEnabled,
          S::AutoLoadIconsForPage, S::TouchIconsEnabled, S::HyperlinkAuditingEnabled,
          S::FullScreenSupportEnabled, S::ScreenCaptureEnabled, S::WebGLEnabled,
          S::DnsPrefetchEnabled, S::NavigateOnDropEnabled, S::ErrorPageEnabled,
          S::AllowGeolocationOnInsecureOrigins, S::AllowRunningInsecureContent,
          // Links are not followed, and loading a page must not take the focus from a form.
          S::LinksIncludedInFocusChain, S::FocusOnNavigationEnabled})
        settings()->setAttribute(off, false);
    settings()->setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

void SealedPage::show(const QByteArray &html)
{
    m_server->setPage(html);
    m_asked = true;
    load(previewUrl());
}

void SealedPage::showAgain(const QByteArray &html)
{
    m_server->setPage(html);
    m_asked = true;
    triggerAction(QWebEnginePage::Reload);
}

void SealedPage::setScheme(const QString &name, const QColor &background)
{
    QWebEngineScript early; // before most of the page is drawn
    early.setInjectionPoint(QWebEngineScript::DocumentReady);
    early.setWorldId(QWebEngineScript::ApplicationWorld);
    early.setSourceCode(schemeScript(name));
    scripts().clear();
    scripts().insert(early);
    run(schemeScript(name));
    setBackgroundColor(background); // shown until the page is loaded
}

void SealedPage::run(const QString &script, const std::function<void(const QVariant &)> &callback)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld, callback);
}

bool SealedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    const bool within = isMainFrame && url.adjusted(QUrl::RemoveFragment) == previewUrl();
    const bool anchor = type == NavigationTypeLinkClicked && url.hasFragment();
    if (within && std::exchange(m_asked, false)) {
        m_accepted = true;
        return true;
    }
    if (within && anchor)
        return true;
    emit refused(url);
    return false;
}

QWebEnginePage *SealedPage::createWindow(WebWindowType)
{
    return nullptr;
}

} // namespace vd::ui

#include "moc_sealedpage.cpp"
