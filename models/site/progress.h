// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace vd::site {

// How far a long work is, for another thread to look at, and its way to end it.
struct Progress
{
    enum Phase { Reading, Rendering, Publishing };

    std::atomic<Phase> phase = Reading;
    std::atomic<qint64> done = 0; // pages
    std::atomic<qint64> total = 0;
    std::atomic<bool> stop = false; // set it, and the old site stays
};

} // namespace vd::site
