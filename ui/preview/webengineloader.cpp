// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/webengineloader.h"

#include "ui/support/tr.h"
#include "ui/web/webengine.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QOpenGLContext>
#include <QPluginLoader>

QT_BEGIN_NAMESPACE
// QtGui exports these functions for Qt WebEngine.
Q_GUI_EXPORT QOpenGLContext *qt_gl_global_share_context();
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context);
QT_END_NAMESPACE

namespace vd::ui {

namespace {

// Qt WebEngine needs a global OpenGL context. Qt::AA_ShareOpenGLContexts would make it at each
// start, which costs 60 MB and 100 ms. So it is made here, before the engine's libraries are
// loaded.
void shareOpenGl()
{
    if (qt_gl_global_share_context())
        return;
    auto *context = new QOpenGLContext(QCoreApplication::instance());
    context->create(); // without OpenGL the engine draws in software
    qt_gl_set_global_share_context(context);
}

} // namespace

WebEngineLoader::WebEngineLoader()
    : WebEngineLoader(QCoreApplication::applicationDirPath() +
                      QStringLiteral("/" VERDICTDESK_LIBRARIES "/libverdictdesk-webengine.so"))
{
}

WebEngineLoader::WebEngineLoader(const QString &path)
    : m_path(path)
{
}

Result<WebEngine *> WebEngineLoader::load() const
{
    if (!QFileInfo::exists(m_path))
        return systemError(UiTr::tr("The preview is not installed. Everything else works "
                                    "without it."));
    shareOpenGl();
    QPluginLoader plugin(m_path);
    if (auto *engine = qobject_cast<WebEngine *>(plugin.instance()))
        return engine;
    return systemError(UiTr::tr("The preview cannot be loaded: %1").arg(plugin.errorString()));
}

} // namespace vd::ui
