// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace vd::bench {

// What fails here is a bug of the measurement.
template<typename T, typename E>
T need(Result<T, E> result)
{
    if (!result)
        qFatal("the measured work failed");
    return std::move(*result);
}

template<typename E>
void need(Result<void, E> result)
{
    if (!result)
        qFatal("the measured work failed");
}

std::unique_ptr<Desk> newDesk(const QString &path); // in place of one that is there
void import(Desk &desk, const QByteArray &json);

} // namespace vd::bench
