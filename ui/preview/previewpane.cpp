// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpane.h"

#include "ui/preview/wholepageview.h"
#include "ui/support/icons.h"
#include "ui/support/tooltip.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vd::ui {

namespace {

// Readable in a pane of half a window.
constexpr PageWidth firstWidth = PageWidth::Tablet;

QAction *newAction(const QString &text, const QString &toolTip, const QKeySequence &shortcut,
                   QWidget *parent)
{
    auto *action = new QAction(text, parent);
    action->setShortcut(shortcut);
    action->setToolTip(withShortcut(toolTip, shortcut));
    return action;
}

} // namespace

PreviewPane::PreviewPane(page::Theme theme, const WebEngineLoader &loader, QWidget *parent)
    : QWidget(parent)
    , m_rivalBar(new QWidget)
    , m_homeTitle(new QLabel(tr("The home page")))
    , m_rivalRow(new QHBoxLayout(m_rivalBar))
    , m_viewRow(new QHBoxLayout)
    , m_dark(newAction(tr("Dark"), tr("Show the page in its dark colours"),
                       Qt::CTRL | Qt::ALT | Qt::Key_5, this))
    , m_export(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_view(new PageView(std::move(theme), loader))
    , m_home(new WholePageView(loader))
    , m_swap(newAction(tr("Swap"), tr("Swap left and right"), Qt::CTRL | Qt::ALT | Qt::Key_S, this))
{
    m_rivalRow->setContentsMargins(0, 0, 0, 0);
    m_homeTitle->hide();
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_home);
    auto *versus = new QLabel(tr("vs"));
    m_swap->setIcon(icon("swap"));
    connect(m_swap, &QAction::triggered, this, &PreviewPane::swapRequested);
    m_rivalRow->addWidget(versus);
    m_rivalRow->addStretch();
    m_rivalRow->addWidget(addButton(m_swap));

    addWidths();
    m_view->setPageWidth(firstWidth);
    m_home->setPageWidth(firstWidth);
    m_viewRow->addStretch();
    addPartActions();
    m_dark->setIcon(icon("moon"));
    m_dark->setCheckable(true);
    connect(m_dark, &QAction::toggled, m_view, [this](bool dark) {
        m_view->setScheme(dark ? Scheme::Dark : Scheme::Light);
        m_home->setScheme(dark ? Scheme::Dark : Scheme::Light);
    });
    m_viewRow->addWidget(addButton(m_dark));
    m_export->setIcon(icon("export"));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Save or copy the page"));
    m_export->setAccessibleName(m_export->text());
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setAutoRaise(true);
    m_export->hide(); // until setExportMenu()
    m_viewRow->addWidget(m_export);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_rivalBar);
    column->addWidget(m_homeTitle);
    column->addLayout(m_viewRow);
    column->addWidget(m_pages, 1);
}

void PreviewPane::setHomeShown(bool shown)
{
    m_homeTitle->setFixedHeight(
        m_rivalBar->sizeHint().height()); // so that the page below does not move
    m_rivalBar->setVisible(!shown);
    m_homeTitle->setVisible(shown);
    m_export->setVisible(!shown && m_export->menu());
    for (QAction *action : m_ofComparison)
        action->setEnabled(!shown);
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_home) : m_view);
}

void PreviewPane::setPairChoosable(bool choosable)
{
    m_rivalBar->setEnabled(choosable);
    m_swap->setEnabled(choosable);
}

QToolButton *PreviewPane::addButton(QAction *action)
{
    addAction(action); // so that its shortcut works in the whole window
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

void PreviewPane::addWidths()
{
    const struct
    {
        PageWidth width;
        const char *icon;
        QString text;
        QString toolTip;
    } widths[] = {
        {PageWidth::Fit, "fit", tr("Fit"), tr("As wide as the pane")},
        {PageWidth::Desktop, "desktop", tr("Desktop"), tr("As on a desktop, %1 px wide")},
        {PageWidth::Tablet, "tablet", tr("Tablet"), tr("As on a tablet, %1 px wide")},
        {PageWidth::Phone, "phone", tr("Phone"), tr("As on a phone, %1 px wide")},
    };
    auto *group = new QActionGroup(this);
    m_viewRow->setSpacing(0); // one control of four segments
    int key = Qt::Key_1;
    for (const auto &[width, drawing, text, toolTip] : widths) {
        const int pixels = cssWidth(width);
        auto *action = newAction(text, pixels ? toolTip.arg(pixels) : toolTip,
                                 QKeySequence(int(Qt::CTRL) | int(Qt::ALT) | key++), this);
        action->setIcon(icon(drawing));
        action->setCheckable(true);
        action->setChecked(width == firstWidth);
        group->addAction(action);
        connect(action, &QAction::triggered, m_view, [this, width = width] {
            m_view->setPageWidth(width);
            m_home->setPageWidth(width);
        });
        m_viewRow->addWidget(addButton(action));
    }
}

// Actions for the keyboard that do what a click on the page does.
void PreviewPane::addPartActions()
{
    const auto add = [this](const QString &text, Qt::Key key, void (PageView::*slot)()) {
        auto *action = newAction(text, text, Qt::CTRL | Qt::ALT | key, this);
        connect(action, &QAction::triggered, m_view, slot);
        addAction(action);
        m_ofComparison += action;
    };
    add(tr("Next Part of the Page"), Qt::Key_PageDown, &PageView::showNextPart);
    add(tr("Previous Part of the Page"), Qt::Key_PageUp, &PageView::showPreviousPart);
    add(tr("Go to the Field of This Part"), Qt::Key_Return, &PageView::chooseReadPart);
}

void PreviewPane::setRivalWidget(QWidget *rival)
{
    m_rivalRow->insertWidget(1, rival, 1);
}

void PreviewPane::setExportMenu(QMenu *menu)
{
    m_export->setMenu(menu);
    m_export->show();
}

void PreviewPane::setScheme(Scheme scheme)
{
    m_dark->setChecked(scheme == Scheme::Dark);
}

} // namespace vd::ui

#include "moc_previewpane.cpp"
