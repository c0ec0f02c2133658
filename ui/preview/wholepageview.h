// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/preview/webengineloader.h"
#include "ui/support/refreshwhenvisible.h"
#include "ui/support/windowtheme.h"
#include "ui/web/webframe.h"

#include <QFutureWatcher>

class QLabel;
class QStackedLayout;

namespace vd::ui {

// Shows a page that is rendered as a whole after each change, such as the home page. Renders on
// another thread, one job at a time; keeps the scroll position.
class WholePageView : public QWidget
{
    Q_OBJECT

public:
    // Runs on another thread.
    using Render = std::function<Result<QByteArray>()>;

    explicit WholePageView(WebEngineLoader loader = WebEngineLoader(), QWidget *parent = nullptr);
    ~WholePageView() override; // waits for the rendering job

    void show(const Render &render); // soon
    void setScheme(Scheme scheme);
    void setPageWidth(PageWidth width);

signals:
    void upToDate(); // the page shows the newest state

private:
    void next();
    void showPage(const Result<QByteArray> &page);
    bool startWeb(); // false: shows why not

    WebEngineLoader m_loader;
    Scheme m_scheme = Scheme::Light;
    PageWidth m_width = PageWidth::Fit;
    QStackedLayout *m_stack;
    QLabel *m_message;
    WebFrame *m_frame = nullptr;
    WebPage *m_web = nullptr;
    RefreshWhenVisible m_refresh;
    Render m_wanted; // empty: nothing new
    Render m_last;
    QFutureWatcher<Result<QByteArray>> m_rendering;
    bool m_isBusy = false; // until the page is shown
    bool m_hasPage = false;
};

} // namespace vd::ui
