// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QWidget>

class QWebEnginePage;
class QWebEngineView;

namespace vd::ui {

enum class PageWidth { Fit, Desktop, Tablet, Phone };

int cssWidth(PageWidth width); // 0: as wide as the pane

// Shows a web page at a width of its own: made smaller to fit the pane, or in the middle of it.
class WebFrame : public QWidget
{
    Q_OBJECT

public:
    explicit WebFrame(QWidget *parent = nullptr);

    void setPage(QWebEnginePage *page);
    void setPageWidth(PageWidth width);

signals:
    void clicked(const QPointF &point); // in the page's own pixels; no drag, no selection

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
