// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace vd {

// Milliseconds since 1970-01-01T00:00:00Z, whatever the machine's zone. Injected so that tests
// can let it jump; nothing is ever ordered by it.
using Clock = std::function<qint64()>;

Clock systemClock();

// "2026-05-01T09:30:00.000Z", for years 0001 to 9999.
QString isoInstant(qint64 milliseconds);

// Which day it is. What a desk stores or a page shows of an instant (`updatedAt`, `verdictHistory`)
// is its day in UTC, so that every machine makes the same pages of a desk, and every replica of it
// the same records. Days that a person types, and `today` in a form, a query or a due date, which
// is only compared with these, are days of the calendar on the wall: QDate::currentDate().
QString utcDay(qint64 milliseconds); // "2026-05-01"

} // namespace vd
