// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webengine/engineframe.h"

#include "ui/webengine/enginepage.h"
#include "ui/webengine/sealedpage.h"

#include <QApplication>
#include <QChildEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWebEngineView>

#include <algorithm>

namespace vd::ui {

namespace {

constexpr int focusRing = 2;      // pixels, kept free around the page
constexpr double leastZoom = .25; // the engine goes no lower

} // namespace

EngineFrame::EngineFrame(QWidget *parent)
    : WebFrame(parent)
    , m_view(new QWebEngineView(this))
{
    m_view->installEventFilter(this);
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setAccessibleName(tr("Preview of the page"));
    setFocusProxy(m_view);
}

void EngineFrame::setPage(WebPage *webPage)
{
    QWebEnginePage *page = static_cast<EnginePage *>(webPage)->page();
    m_view->setPage(page);
    m_view->addAction(page->action(QWebEnginePage::Copy));
    // Each load resets the zoom of the page.
    connect(page, &QWebEnginePage::loadStarted, this, &EngineFrame::fit);
    connect(page, &QWebEnginePage::loadFinished, this, &EngineFrame::fit);
    fit();
}

void EngineFrame::setPageWidth(PageWidth width)
{
    m_width = width;
    fit();
}

void EngineFrame::resizeEvent(QResizeEvent *)
{
    fit();
}

void EngineFrame::fit()
{
    const QRect free = rect().adjusted(focusRing, focusRing, -focusRing, -focusRing);
    const int wanted = m_width == PageWidth::Fit ? free.width() : cssWidth(m_width);
    QRect place(0, free.y(), std::min(wanted, free.width()), free.height());
    place.moveLeft(free.left() + (free.width() - place.width()) / 2);
    m_view->setGeometry(place);
    m_view->setZoomFactor(std::max(leastZoom, double(place.width()) / std::max(1, wanted)));
    update();
}

void EngineFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect around = m_view->geometry();
    if (m_view->hasFocus() || (m_view->focusProxy() && m_view->focusProxy()->hasFocus()))
        painter.fillRect(around.adjusted(-focusRing, -focusRing, focusRing, focusRing),
                         palette().highlight());
    else
        painter.fillRect(around.adjusted(-1, -1, 1, 1), palette().mid());
}

bool EngineFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view)
        return filterWeb(event);
    // The child widget that draws the page and gets its mouse events changes with the page.
    if (event->type() == QEvent::ChildAdded) {
        if (auto *web = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child()))
            web->installEventFilter(this);
    }
    return false;
}

bool EngineFrame::filterWeb(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: // dropped files are for the window
        event->ignore();
        return true;
    case QEvent::FocusIn:
    case QEvent::FocusOut: update(); break;
    case QEvent::MouseButtonPress: m_pressed = static_cast<QMouseEvent *>(event)->position(); break;
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const double moved = (mouse->position() - m_pressed).manhattanLength();
        if (mouse->button() == Qt::LeftButton && moved < QApplication::startDragDistance())
            emit clicked(mouse->position() / m_view->zoomFactor());
        break;
    }
    default: break;
    }
    return false;
}

} // namespace vd::ui

#include "moc_engineframe.cpp"
