// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/web/webpage.h"

namespace vd::ui {

class SealedPage;

// Implements the window's interface WebPage with a SealedPage.
class EnginePage : public WebPage
{
    Q_OBJECT

public:
    explicit EnginePage(QObject *parent);

    SealedPage *page() const { return m_page; }

    void show(const QByteArray &html) override;
    void showAgain(const QByteArray &html) override;
    void setScheme(const QString &name, const QColor &background) override;
    void run(const QString &script, const std::function<void(const QVariant &)> &callback) override;
    void print(const QPageLayout &layout,
               const std::function<void(const QByteArray &)> &callback) override;

private:
    SealedPage *m_page;
};

} // namespace vd::ui
