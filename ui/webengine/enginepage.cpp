// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webengine/enginepage.h"

#include "ui/webengine/sealedpage.h"

namespace vd::ui {

EnginePage::EnginePage(QObject *parent)
    : WebPage(parent)
    , m_page(new SealedPage(this))
{
    connect(m_page, &SealedPage::shown, this, &WebPage::shown);
    connect(m_page, &SealedPage::refused, this, &WebPage::refused);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &WebPage::died);
}

void EnginePage::show(const QByteArray &html)
{
    m_page->show(html);
}

void EnginePage::showAgain(const QByteArray &html)
{
    m_page->showAgain(html);
}

void EnginePage::setScheme(const QString &name, const QColor &background)
{
    m_page->setScheme(name, background);
}

void EnginePage::run(const QString &script, const std::function<void(const QVariant &)> &callback)
{
    m_page->run(script, callback);
}

void EnginePage::print(const QPageLayout &layout,
                       const std::function<void(const QByteArray &)> &callback)
{
    m_page->printToPdf(callback, layout);
}

} // namespace vd::ui

#include "moc_enginepage.cpp"
