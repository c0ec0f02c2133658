// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vd::ui {

class WebPage;

enum class PageWidth { Fit, Desktop, Tablet, Phone };

int cssWidth(PageWidth width); // 0: as wide as the pane

// Shows a web page at a given width: scaled down to fit the pane, or centred in it.
class WebFrame : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setPage(WebPage *page) = 0; // a page of the same engine
    virtual void setPageWidth(PageWidth width) = 0;

signals:
    void clicked(const QPointF &point); // in the page's own pixels; no drag, no selection
};

} // namespace vd::ui
