// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/latest.h"
#include "ui/preview/pagerender.h"
#include "ui/preview/webscheme.h"

#include <QFutureWatcher>

namespace vd::ui {

class WebEngine;

// Keeps a web page in step with a pairing. Rendering is done on another thread, one at a time;
// what changes meanwhile is shown together after it, so that the newest state is always the last.
class LivePage : public QObject
{
    Q_OBJECT

public:
    LivePage(WebEngine &engine, page::Theme theme, QObject *parent = nullptr);

    WebPage *web() const { return m_web; }

    // Another page, from its top.
    void show(const Pairing &pairing);
    // The same page, of which these fields have changed.
    void update(const Pairing &now, const std::vector<FieldRef> &changed);

    // A new web page in a new process, with what is to be shown.
    void restart();

    void setScheme(Scheme scheme);
    void setTheme(page::Theme theme); // the whole page anew

    // As soon as the page shows the present state, which may be at once.
    void whenInStep(const std::function<void()> &action);

signals:
    void upToDate(); // the page shows the present state
    void died();     // its process has ended; restart() makes another one

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
    std::optional<Pairing> m_shown;  // by the page, or being brought there
    std::vector<FieldRef> m_changed; // since m_shown
    Stale m_stale = Stale::Nothing;
    QFutureWatcher<PageChange> m_rendering;
    bool m_busy = false;
    Latest m_lives; // one ticket for each web page; answers of an earlier one come too late
    std::vector<std::function<void()>> m_waiting;
};

} // namespace vd::ui
