// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/currentpair.h"

class QWidget;

namespace vd::ui {

class Dialogs;
class Preferences;
class PreviewPane;

// Exports the page of the current pair to a file or the clipboard. All formats use the page of
// pageForExport().
class PageExport : public QObject
{
    Q_OBJECT

public:
    PageExport(DeskSession &session, CurrentPair &pair, PreviewPane &pane, Preferences &preferences,
               Dialogs &dialogs, QWidget &window);

    void saveHtml();
    void savePdf();
    void copyHtml();

signals:
    void statusMessage(const QString &message);

private:
    QString askPath(const QString &title, const QString &filter, const QString &suffix);
    void written(const QString &path);
    // Shows an error under this title.
    void withPage(const QString &title, const std::function<void(const QByteArray &)> &use);

    DeskSession &m_session;
    CurrentPair &m_pair;
    PreviewPane &m_pane;
    Preferences &m_preferences;
    Dialogs &m_dialogs;
    QWidget &m_window;
};

} // namespace vd::ui
