// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/then.h"

namespace vd {

// The old name of then(); goes with its last caller.
template<typename Answer, typename Use>
void later(QObject *receiver, const QFuture<Answer> &future, Use use)
{
    then(receiver, future, std::move(use));
}

} // namespace vd
