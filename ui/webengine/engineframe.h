// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/webframe.h"

#include <QPointF>

class QWebEngineView;

namespace vd::ui {

class EngineFrame : public WebFrame
{
    Q_OBJECT

public:
    explicit EngineFrame(QWidget *parent = nullptr);

    void setPage(WebPage *page) override;
    void setPageWidth(PageWidth width) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    bool filterWeb(QEvent *event);

    QWebEngineView *m_view;
    PageWidth m_width = PageWidth::Fit;
    QPointF m_pressed;
};

} // namespace vd::ui
