// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/livepage.h"

#include "base/exceptions.h"
#include "ui/web/webengine.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace vd::ui {

LivePage::LivePage(WebEngine &engine, page::Theme theme, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_theme(std::move(theme))
{
    connect(&m_rendering, &QFutureWatcherBase::finished, this, [this] {
        if (thrownBy(m_rendering.future())) {
            m_shown.reset(); // the next change renders the whole page
            finish();
        } else if (!m_rendering.isCanceled()) { // cancelled if the page's process has ended
            apply(m_rendering.result());
        }
    });
    restart();
}

void LivePage::restart()
{
    const Latest::Ticket life = m_lives.next();
    delete m_web;
    m_web = m_engine.newPage(this);
    applyScheme(*m_web, m_scheme);
    connect(m_web, &WebPage::died, this, [this] {
        m_lives.drop();
        m_rendering.setFuture(QFuture<PageChange>());
        m_busy = true; // until restart()
        emit died();
    });
    connect(m_web, &WebPage::shown, this, [this, life] {
        if (life.isLatest())
            finish();
    });
    m_busy = false;
    m_shown.reset();
    if (m_now)
        m_stale = Stale::Page;
    next();
}

void LivePage::show(const Pairing &pairing)
{
    m_now = pairing;
    m_stale = Stale::Page;
    next();
}

void LivePage::update(const Pairing &now, const std::vector<FieldRef> &changed)
{
    m_now = now;
    for (const FieldRef &field : changed) {
        if (std::ranges::find(m_changed, field) == m_changed.end())
            m_changed.push_back(field);
    }
    m_stale = std::max(m_stale, Stale::Fields);
    next();
}

void LivePage::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    applyScheme(*m_web, scheme);
}

void LivePage::setTheme(page::Theme theme)
{
    m_theme = std::move(theme);
    if (m_now)
        show(Pairing(*m_now));
}

void LivePage::whenInStep(const std::function<void()> &action)
{
    if (m_busy)
        m_waiting.push_back(action);
    else
        action();
}

void LivePage::next()
{
    if (m_busy || !m_now || m_stale == Stale::Nothing)
        return;
    m_busy = true;
    if (std::exchange(m_stale, Stale::Nothing) == Stale::Page)
        m_shown.reset();
    const auto shown = std::exchange(m_shown, m_now);
    m_rendering.setFuture(
        QtConcurrent::run(&renderChange, shown, *m_now, std::exchange(m_changed, {}), m_theme));
}

void LivePage::apply(const PageChange &change)
{
    if (change.fromTop)
        m_web->show(change.page);
    else if (!change.page.isEmpty())
        m_web->showAgain(change.page);
    else if (!change.script.isEmpty())
        m_web->run(change.script, [this, life = m_lives.current()](const QVariant &) {
            if (life.isLatest())
                finish();
        });
    else
        finish();
}

void LivePage::finish()
{
    m_busy = false;
    next();
    if (m_busy)
        return;
    for (const auto &action : std::exchange(m_waiting, {}))
        action();
    emit upToDate();
}

} // namespace vd::ui

#include "moc_livepage.cpp"
