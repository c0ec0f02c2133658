// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/webframe.h"

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

int cssWidth(PageWidth width)
{
    switch (width) {
    case PageWidth::Fit: return 0;
    case PageWidth::Desktop: return 1280;
    case PageWidth::Tablet: return 768;
    case PageWidth::Phone: return 360;
    }
    Q_UNREACHABLE();
}

WebFrame::WebFrame(QWidget *parent)
    : QWidget(parent)
    , m_view(new QWebEngineView(this))
{
    m_view->installEventFilter(this);
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setAccessibleName(tr("Preview of the page"));
    setFocusProxy(m_view);
}

void WebFrame::setPage(QWebEnginePage *page)
{
    m_view->setPage(page);
    m_view->addAction(page->action(QWebEnginePage::Copy));
    // A page forgets its zoom with each load.
    connect(page, &QWebEnginePage::loadStarted, this, &WebFrame::fit);
    connect(page, &QWebEnginePage::loadFinished, this, &WebFrame::fit);
    fit();
}

void WebFrame::setPageWidth(PageWidth width)
{
    m_width = width;
    fit();
}

void WebFrame::resizeEvent(QResizeEvent *)
{
    fit();
}

void WebFrame::fit()
{
    const QRect free = rect().adjusted(focusRing, focusRing, -focusRing, -focusRing);
    const int wanted = m_width == PageWidth::Fit ? free.width() : cssWidth(m_width);
    QRect place(0, free.y(), std::min(wanted, free.width()), free.height());
    place.moveLeft(free.left() + (free.width() - place.width()) / 2);
    m_view->setGeometry(place);
    m_view->setZoomFactor(std::max(leastZoom, double(place.width()) / std::max(1, wanted)));
    update();
}

void WebFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect around = m_view->geometry();
    if (m_view->hasFocus() || (m_view->focusProxy() && m_view->focusProxy()->hasFocus()))
        painter.fillRect(around.adjusted(-focusRing, -focusRing, focusRing, focusRing),
                         palette().highlight());
    else
        painter.fillRect(around.adjusted(-1, -1, 1, 1), palette().mid());
}

bool WebFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view)
        return filterWeb(event);
    // The widget that draws the page, and has its mouse, comes and goes with the page.
    if (event->type() == QEvent::ChildAdded) {
        if (auto *web = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child()))
            web->installEventFilter(this);
    }
    return false;
}

bool WebFrame::filterWeb(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: // a file is for the window around, if for anything
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

#include "moc_webframe.cpp"
