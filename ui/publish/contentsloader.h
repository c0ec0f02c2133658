// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "panel/contents.h"

#include <QTimer>

#include <memory>

namespace vd::ui {

// Everything that a desk's site shows, as it is in the file: fetched anew a moment after each edit,
// as long as somebody looks.
class ContentsLoader : public QObject
{
    Q_OBJECT

public:
    explicit ContentsLoader(DeskSession &session, QObject *parent = nullptr);

    void setWatched(bool watched);
    void fetch();
    // nullptr: not fetched yet.
    const std::shared_ptr<const Contents> &contents() const { return m_contents; }

signals:
    void fetched();
    void failed(const vd::Error &error);

private:
    void see();

    DeskSession &m_session;
    QTimer m_timer;
    std::shared_ptr<const Contents> m_contents;
    bool m_isWatched = false;
    bool m_isStale = true;
    int m_fetch = 0; // answers to an earlier question come too late
};

} // namespace vd::ui
