// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtPlugin>

namespace vd::ui {

class WebFrame;
class WebPage;

// The interface of the plugin in ui/webengine. The window uses nothing else of the engine.
class WebEngine
{
public:
    virtual ~WebEngine() = default;

    virtual WebPage *newPage(QObject *parent) = 0;
    virtual WebFrame *newFrame() = 0;
    virtual QString version() const = 0; // for bug reports
};

} // namespace vd::ui

#define VERDICTDESK_WEB_ENGINE_ID "verdictdesk.WebEngine/1"
Q_DECLARE_INTERFACE(vd::ui::WebEngine, VERDICTDESK_WEB_ENGINE_ID)
