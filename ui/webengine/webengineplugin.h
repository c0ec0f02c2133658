// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/webengine.h"

#include <QObject>

namespace vd::ui {

class WebEnginePlugin : public QObject, public WebEngine
{
    Q_OBJECT
    Q_INTERFACES(vd::ui::WebEngine)
    Q_PLUGIN_METADATA(IID VERDICTDESK_WEB_ENGINE_ID)

public:
    WebEnginePlugin();

    WebPage *newPage(QObject *parent) override;
    WebFrame *newFrame() override;
    QString version() const override;
};

} // namespace vd::ui
