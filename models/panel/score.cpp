// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel/score.h"

#include "panel/tr.h"

namespace vd {

Result<Score> Score::from(qint64 value)
{
    if (value < lowest || value > highest) {
        return inputError(PanelTr::tr("a score is a whole number "
                                      "from 0 to 100, not %1")
                              .arg(value));
    }
    return Score(int(value));
}

} // namespace vd
