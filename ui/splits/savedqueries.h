// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/livequery.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace vd::ui {

class Dialogs;

// The queries that the desk keeps, each with the number of tools it finds now, and below them
// suggested queries.
class SavedQueries : public QWidget
{
    Q_OBJECT

public:
    SavedQueries(DeskSession &session, PanelBoard &board, Dialogs &dialogs,
                 QWidget *parent = nullptr);

    void setQuery(const QString &text, bool isSound); // the query in the field, which can be saved

    QAction *saveAction() const { return m_save; } // Ctrl+S in the widgets it is added to

signals:
    void chosen(const QString &query);
    void statusMessage(const QString &message); // for the status bar

private:
    void makeActions();
    void load();
    void showCount(int row);
    void refreshActions();
    void save();
    void rename();
    void remove();
    void store(const std::vector<SavedQuery> &queries, const QString &label,
               const QString &message = {});
    bool isOwn(int row) const { return row >= 0 && size_t(row) < m_saved.size(); }

    DeskSession &m_session;
    PanelBoard &m_board;
    Dialogs &m_dialogs;
    const std::vector<SavedQuery> m_suggested;
    std::vector<SavedQuery> m_saved;
    std::vector<SavedQuery> m_listed;                      // those, then suggestions
    std::vector<std::unique_ptr<LiveQuery>> m_liveQueries; // one a row
    QLabel *m_hint;                                        // says that the rows are suggestions
    QListWidget *m_list;
    QAction *m_save;
    QAction *m_rename;
    QAction *m_remove;
    QString m_query;
    bool m_canSave = false;
};

} // namespace vd::ui
