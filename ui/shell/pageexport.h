// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/currentpair.h"
#include "page/theme.h"

class QWidget;

namespace vd::ui {

class Dialogs;
class Preferences;
class PreviewPane;

// The page in hand as a file or on the clipboard: the same bytes that the command line writes.
class PageExport : public QObject
{
    Q_OBJECT

public:
    PageExport(DeskSession &session, CurrentPair &pair, page::Theme theme, PreviewPane &pane,
               Preferences &preferences, Dialogs &dialogs, QWidget &window);

    void saveHtml();
    void savePdf();
    void copyHtml();

signals:
    void statusMessage(const QString &message);

private:
    QString askPath(const QString &title, const QString &filter, const QString &suffix);
    void written(const QString &path);
    // Runs it with the page of what is in the file, once all that was typed is there.
    void withPage(const std::function<void(const QByteArray &)> &use);

    DeskSession &m_session;
    CurrentPair &m_pair;
    page::Theme m_theme;
    PreviewPane &m_pane;
    Preferences &m_preferences;
    Dialogs &m_dialogs;
    QWidget &m_window;
};

} // namespace vd::ui
