// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/desksession.h"
#include "page/theme.h"

#include <QFileSystemWatcher>

namespace vd {

// The theme of the open desk's pages. It is read again when the desk, the theme setting or a file
// of the theme changes.
class ThemeWatch : public QObject
{
    Q_OBJECT

public:
    explicit ThemeWatch(DeskSession &session, QObject *parent = nullptr);

    // The error says what is wrong with the theme; no other theme replaces it.
    const Result<page::Theme> &theme() const { return m_theme; }

signals:
    void changed();

private:
    void onFieldsChanged(const std::vector<FieldRef> &fields);
    void load();
    void watch(const QString &folder);

    DeskSession &m_session;
    QFileSystemWatcher m_files;
    QTimer m_delay; // text editors may save several files, or one in several steps
    Result<page::Theme> m_theme;
    Latest m_loads;
};

} // namespace vd
