// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace vd::ui {

class WebEngine;

// Loads the web engine's plugin when somebody first needs it. The engine's libraries take 150 MB
// and most of a second, which a window without a preview can save.
class WebEngineLoader
{
public:
    WebEngineLoader(); // the plugin that belongs to this program
    explicit WebEngineLoader(const QString &path);

    // Repeats cost nothing. The error is for the user: the rest of the window works without it.
    Result<WebEngine *> load() const;

private:
    QString m_path;
};

} // namespace vd::ui
