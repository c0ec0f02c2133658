// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stopwatch.h"

#include <QElapsedTimer>
#include <QTimer>

namespace vd::bench {

// How long the event loop is not reached, from one beat to the next; 1 ms is none at all.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            gaps.add(double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }
    Samples gaps;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace vd::bench
