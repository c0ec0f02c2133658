// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/history.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace vd {
class HistoryModel;
}

namespace vd::ui {

class WordDiffView;

// One edit of the history: who, when, and each change word by word. A change can be restored.
class EntryPane : public QWidget
{
    Q_OBJECT

public:
    explicit EntryPane(const HistoryModel &history, QWidget *parent = nullptr);

    void setEntry(const HistoryEntry &entry);
    // Compares the states of a field after two edits of its history.
    void compare(const JournalEntry &older, const JournalEntry &newer);
    void setCanEdit(bool canEdit);

signals:
    // To give a field the value that it had before this edit, or after it.
    void restoreRequested(const vd::FieldRef &field, const vd::Value &value);
    void changeRequested(const vd::Change &change);   // lead to its field
    void historyRequested(const vd::FieldRef &field); // of this field alone

private:
    void makeButtons();
    void setChanges(std::vector<Change> changes, int more);
    void showChange(int row);
    const Change *chosen() const;

    const HistoryModel &m_history;
    std::vector<Change> m_changes;
    QLabel *m_title;
    QLabel *m_detail;
    QListWidget *m_list;
    QLabel *m_more;
    QLabel *m_field;
    WordDiffView *m_diff;
    QPushButton *m_restoreBefore;
    QPushButton *m_restoreAfter;
    QPushButton *m_goTo;
    QPushButton *m_only;
    bool m_canEdit = true;
};

} // namespace vd::ui
