// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/latest.h"
#include "ui/preview/pagerender.h"
#include "ui/preview/webscheme.h"

#include <QFutureWatcher>

namespace vd::ui {

class WebEngine;

// Keeps a web page up to date with a pairing. Renders on another thread, one job at a time. Changes
// during a job are collected for the next one, so the newest state is always shown last.
class LivePage : public QObject
{
    Q_OBJECT

public:
    LivePage(WebEngine &engine, page::Theme theme, QObject *parent = nullptr);

    WebPage *web() const { return m_web; }

    // Shows another page from its top.
    void show(const Pairing &pairing);
    // Updates the page after changes of these fields.
    void update(const Pairing &now, const std::vector<FieldRef> &changed);

    // Shows the page again in a new process.
    void restart();

    void setScheme(Scheme scheme);
    void setTheme(page::Theme theme); // renders the whole page again

    // Runs the action as soon as the page shows the current state, perhaps at once.
    void whenInStep(const std::function<void()> &action);

signals:
    void upToDate(); // the page shows the current state
    void died();     // its process has ended; restart() starts another

private:
    enum class Stale { Nothing, Fields, Page };

    void next();
    void apply(const PageChange &change);
    void finish();

    WebEngine &m_engine;
    page::Theme m_theme;
    Scheme m_scheme = Scheme::Light;
    WebPage *m_web = nullptr;
    std::optional<Pairing> m_now;
    std::optional<Pairing> m_shown;  // shown by the page, or being rendered
    std::vector<FieldRef> m_changed; // since m_shown
    Stale m_stale = Stale::Nothing;
    QFutureWatcher<PageChange> m_rendering;
    bool m_busy = false;
    Latest m_lives; // one ticket per web page; answers of earlier pages are dropped
    std::vector<std::function<void()>> m_waiting;
};

} // namespace vd::ui
