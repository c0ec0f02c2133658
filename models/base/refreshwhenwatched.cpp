// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/refreshwhenwatched.h"

namespace vd {

RefreshWhenWatched::RefreshWhenWatched(int delayMs, std::function<void()> refresh, QObject *parent)
    : QObject(parent)
    , m_refresh(std::move(refresh))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &RefreshWhenWatched::refresh);
}

void RefreshWhenWatched::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched)
        m_timer.stop();
    else if (m_isStale)
        refresh();
}

void RefreshWhenWatched::setStale()
{
    m_isStale = true;
    if (!m_isWatched)
        return;
    if (m_timer.interval() > 0)
        m_timer.start();
    else
        refresh();
}

void RefreshWhenWatched::refreshSoonest()
{
    m_isStale = true;
    if (m_isWatched)
        refresh();
}

void RefreshWhenWatched::refreshWhenShownAgain()
{
    m_timer.stop();
    m_isStale = true;
}

void RefreshWhenWatched::refresh()
{
    m_timer.stop();
    m_isStale = false;
    m_refresh();
}

} // namespace vd
