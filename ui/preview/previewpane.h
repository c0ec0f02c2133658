// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/pageview.h"

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace vd::ui {

// The page beside the form, and above it what it is compared with and how it is looked at.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(page::Theme theme, QWidget *parent = nullptr);

    PageView *view() const { return m_view; }

    void setRivalWidget(QWidget *rival); // takes it
    void setExportMenu(QMenu *menu);     // not taken
    void setScheme(Scheme scheme);       // of the page; the button changes it for the page alone

signals:
    void swapRequested();

private:
    QToolButton *addButton(QAction *action);
    void addWidths();
    void addPartActions();

    QHBoxLayout *m_rivalRow;
    QHBoxLayout *m_viewRow;
    QAction *m_dark;
    QToolButton *m_export;
    PageView *m_view;
};

} // namespace vd::ui
