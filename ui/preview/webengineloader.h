// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace vd::ui {

class WebEngine;

// Loads the plugin with the web engine when it is first needed. The engine's libraries take 150 MB
// and most of a second, which a window without preview saves.
class WebEngineLoader
{
public:
    WebEngineLoader(); // the plugin that belongs to this program
    explicit WebEngineLoader(const QString &path);

    // Repeated calls are cheap. The error is for the user; the window works without the engine.
    Result<WebEngine *> load() const;

private:
    QString m_path;
};

} // namespace vd::ui
