// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/wholepageview.h"

#include "base/exceptions.h"
#include "ui/preview/webscheme.h"
#include "ui/web/webengine.h"

#include <QLabel>
#include <QStackedLayout>
#include <QtConcurrentRun>

#include <utility>

namespace vd::ui {

namespace {

constexpr int renderDelayMs = 150; // while typing, pages between two keys are not rendered

} // namespace

WholePageView::WholePageView(WebEngineLoader loader, QWidget *parent)
    : QWidget(parent)
    , m_loader(std::move(loader))
    , m_stack(new QStackedLayout(this))
    , m_message(new QLabel)
    , m_refresh(*this, renderDelayMs, [this] { next(); })
{
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMargin(4 * grid);
    m_stack->addWidget(m_message);
    connect(&m_rendering, &QFutureWatcherBase::finished, this,
            [this] { showPage(m_rendering.result()); });
}

WholePageView::~WholePageView()
{
    m_rendering.waitForFinished();
}

void WholePageView::show(const Render &render)
{
    m_wanted = m_last = render;
    m_refresh.setStale();
}

void WholePageView::next()
{
    if (m_isBusy || !m_wanted)
        return;
    m_isBusy = true;
    m_rendering.setFuture(QtConcurrent::run(
        [render = std::exchange(m_wanted, {})] { return withoutExceptions(render); }));
}

void WholePageView::showPage(const Result<QByteArray> &page)
{
    if (!page) {
        m_isBusy = false;
        m_message->setText(page.error().text());
        m_stack->setCurrentWidget(m_message);
        next();
        return;
    }
    if (!m_web && !startWeb()) {
        m_isBusy = false;
        return;
    }
    if (std::exchange(m_hasPage, true))
        m_web->showAgain(*page);
    else
        m_web->show(*page);
}

bool WholePageView::startWeb()
{
    const auto engine = m_loader.load();
    if (!engine) {
        m_message->setText(engine.error().text());
        m_stack->setCurrentWidget(m_message);
        return false;
    }
    if (!m_frame) {
        m_frame = (*engine)->newFrame();
        m_frame->setPageWidth(m_width);
        m_stack->addWidget(m_frame);
    }
    m_hasPage = false;
    m_web = (*engine)->newPage(this);
    applyScheme(*m_web, m_scheme);
    m_frame->setPage(m_web);
    connect(m_web, &WebPage::shown, this, [this] {
        m_isBusy = false;
        m_stack->setCurrentWidget(m_frame);
        next();
        if (!m_isBusy)
            emit upToDate();
    });
    connect(m_web, &WebPage::died, this, [this] {
        m_message->setText(tr("The preview stopped working. Nothing you wrote is lost; with the "
                              "next change it starts again."));
        m_stack->setCurrentWidget(m_message);
        std::exchange(m_web, nullptr)->deleteLater();
        m_isBusy = m_rendering.isRunning();
        m_wanted = m_last; // for when it is visible again
        m_refresh.refreshWhenShownAgain();
    });
    return true;
}

void WholePageView::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    if (m_web)
        applyScheme(*m_web, scheme);
}

void WholePageView::setPageWidth(PageWidth width)
{
    m_width = width;
    if (m_frame)
        m_frame->setPageWidth(width);
}

} // namespace vd::ui

#include "moc_wholepageview.cpp"
