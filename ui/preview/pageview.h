// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/theme.h"
#include "panel/edit.h"
#include "panel/pairing.h"
#include "ui/preview/webengineloader.h"
#include "ui/support/windowtheme.h"
#include "ui/web/webframe.h"

#include <optional>

class QLabel;
class QStackedLayout;

namespace vd::ui {

class LivePage;

// Shows the same page that is exported, and keeps it up to date with a pairing. The web engine is
// loaded for the first page, after the window has been painted without it.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(page::Theme theme, WebEngineLoader loader = WebEngineLoader(),
                      QWidget *parent = nullptr);

    // Shows another page from its top, or none.
    void setPairing(const std::optional<Pairing> &pairing);
    // Updates the page after changes of these fields; keeps the scroll position.
    void updatePairing(const Pairing &now, const std::vector<FieldRef> &changed);

    void setEmptyText(const QString &text); // shown without a page
    void setScheme(Scheme scheme);
    void setTheme(const page::Theme &theme);
    void setPageWidth(PageWidth width);
    void showPart(const QString &id); // scrolls to it and highlights it briefly
    void showNextPart();
    void showPreviousPart();
    void chooseReadPart(); // like a click on the part shown last, or the first visible one
    void printToPdf(const QByteArray &page, const QString &path); // answered by printed()

signals:
    // The part, and the class of the clicked element in it, if it has one.
    void partClicked(const QString &id, const QString &hint);
    void refused(const QUrl &url); // a link or request of the page; none is followed
    void upToDate();               // the page shows the current state
    void printed(const QString &path, const QString &error); // empty: success

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void start();
    void attach();
    void present();
    void retry();
    void findPart(const QPointF &point);
    void showReadPart(int after);
    void withReadPart(int after, const std::function<void(const QString &id)> &use);

    page::Theme m_theme;
    WebEngineLoader m_loader;
    std::optional<Pairing> m_pairing;
    Scheme m_scheme = Scheme::Light;
    PageWidth m_width = PageWidth::Fit;
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QLabel *m_missing; // says why there is no preview
    QWidget *m_failed;
    LivePage *m_live = nullptr;
    WebFrame *m_frame = nullptr;
    bool m_isStarting = false;
    QString m_firstPart; // shown when the engine has started
};

} // namespace vd::ui
