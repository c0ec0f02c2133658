// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace vd {

// Refreshes something that is made from values which change often: once after a burst of changes,
// and only while somebody looks at it.
class RefreshWhenWatched : public QObject
{
public:
    // Waits `delayMs` after the last change; 0 refreshes at each change.
    RefreshWhenWatched(int delayMs, std::function<void()> refresh, QObject *parent = nullptr);

    void setWatched(bool watched); // refreshes at once what became stale meanwhile
    bool isWatched() const { return m_isWatched; }

    // The values have changed: refreshes after the delay, or when it is watched again.
    void setStale();
    // The same without the delay.
    void refreshSoonest();
    void refreshWhenShownAgain(); // not before somebody looked away

private:
    void refresh();

    QTimer m_timer;
    std::function<void()> m_refresh;
    bool m_isWatched = false;
    bool m_isStale = true;
};

} // namespace vd
