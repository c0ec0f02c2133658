// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/contentsloader.h"

#include "editing/later.h"

namespace vd::ui {

namespace {

constexpr int settleMs = 400; // so that a burst of typing is looked at once

} // namespace

ContentsLoader::ContentsLoader(DeskSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleMs);
    connect(&m_timer, &QTimer::timeout, this, &ContentsLoader::fetch);
    connect(&session, &DeskSession::committed, this, &ContentsLoader::see);
    connect(&session, &DeskSession::opened, this, [this] {
        m_contents.reset();
        m_isStale = true;
        if (m_isWatched)
            fetch();
    });
}

void ContentsLoader::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isStale)
        fetch();
    if (!watched && m_timer.isActive())
        m_timer.stop();
}

void ContentsLoader::see()
{
    m_isStale = true;
    if (m_isWatched)
        m_timer.start();
}

void ContentsLoader::fetch()
{
    if (!m_session.isOpen())
        return;
    m_timer.stop();
    m_isStale = false;
    later(this, m_session.desk().ask([](Desk &desk) { return desk.contents(); }),
          [this, fetch = ++m_fetch](Result<Contents> contents) {
              if (fetch != m_fetch)
                  return;
              if (!contents) {
                  m_isStale = true;
                  emit failed(contents.error());
                  return;
              }
              m_contents = std::make_shared<const Contents>(std::move(*contents));
              emit fetched();
          });
}

} // namespace vd::ui

#include "moc_contentsloader.cpp"
