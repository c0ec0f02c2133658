// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pageview.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace vd::ui {

class WholePageView;

// The page beside the form. Above it are the choice of the rival and of the page width.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(page::Theme theme, const WebEngineLoader &loader = WebEngineLoader(),
                         QWidget *parent = nullptr);

    PageView *view() const { return m_view; }
    WholePageView *home() const { return m_home; }
    // Shows the site's home page instead of the comparison, or the comparison again.
    void setHomeShown(bool shown);

    // Whether the two tools can be chosen and swapped here; false while a comparison is selected.
    void setPairChoosable(bool choosable);

    void setRivalWidget(QWidget *rival); // takes ownership
    void setExportMenu(QMenu *menu);     // does not take ownership
    void setScheme(Scheme scheme);       // of the page, not of the window

signals:
    void swapRequested();

private:
    QToolButton *addButton(QAction *action);
    void addWidths();
    void addPartActions();

    QWidget *m_rivalBar;
    QLabel *m_homeTitle;
    QHBoxLayout *m_rivalRow;
    QHBoxLayout *m_viewRow;
    QAction *m_dark;
    QToolButton *m_export;
    QStackedWidget *m_pages;
    PageView *m_view;
    WholePageView *m_home;
    QAction *m_swap;
    QList<QAction *> m_ofComparison; // disabled while another page is shown
};

} // namespace vd::ui
