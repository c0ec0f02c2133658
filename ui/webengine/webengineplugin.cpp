// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webengine/webengineplugin.h"

#include "ui/webengine/engineframe.h"
#include "ui/webengine/enginepage.h"
#include "ui/webengine/pageserver.h"

#include <qtwebenginecoreglobal.h>

namespace vd::ui {

WebEnginePlugin::WebEnginePlugin()
{
    registerPreviewScheme();
}

WebPage *WebEnginePlugin::newPage(QObject *parent)
{
    return new EnginePage(parent);
}

WebFrame *WebEnginePlugin::newFrame()
{
    return new EngineFrame;
}

QString WebEnginePlugin::version() const
{
    return QStringLiteral("WebEngine %1 (Chromium %2)")
        .arg(QLatin1String(qWebEngineVersion()), QLatin1String(qWebEngineChromiumVersion()));
}

} // namespace vd::ui

#include "moc_webengineplugin.cpp"
