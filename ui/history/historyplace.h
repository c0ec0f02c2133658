// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/latest.h"
#include "editing/desksession.h"
#include "lists/historymodel.h"
#include "ui/support/refreshwhenvisible.h"

#include <QSplitter>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace vd::ui {

class EmptyState;
class EntryPane;
class ScorePath;

// The place in the window that shows who changed what and when, of the whole desk or of one field,
// and brings former words back.
class HistoryPlace : public QSplitter
{
    Q_OBJECT

public:
    explicit HistoryPlace(DeskSession &session, QWidget *parent = nullptr);

    void showHistoryOf(const FieldRef &field);
    void showAll();

signals:
    void changeRequested(const vd::Change &change); // lead to its field
    void statusMessage(const QString &message);

private:
    struct Answer;
    QWidget *makeHead();
    QWidget *makeList();
    void readAgain();
    void fetch(qint64 before);
    void listAuthors(const QStringList &authors);
    void add(const Answer &answer);
    void choose();
    void showPath();
    void restore(const FieldRef &field, const Value &value);
    void submitRestored(const FieldRef &field, const Value &present, const Value &value);
    void showScope();
    HistoryFilter filter() const;

    DeskSession &m_session;
    HistoryModel m_history;
    std::optional<FieldRef> m_field; // whose history is shown
    Latest m_reads;
    qint64 m_chosen = 0; // position of the entry that is shown
    QLabel *m_scope;
    QToolButton *m_all;
    QLineEdit *m_words;
    QComboBox *m_author;
    QComboBox *m_days;
    ScorePath *m_path;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_lists;
    EntryPane *m_entry;
    QStackedWidget *m_sides;
    RefreshWhenVisible m_refresh;
};

} // namespace vd::ui
