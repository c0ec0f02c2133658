// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/panelboard.h"
#include "splits/query.h"

#include <QTimer>

namespace vd {

// A query on a board that is evaluated again whenever the board changes. Words are searched on the
// desk's thread; all other terms are matched against the rows in memory.
class LiveQuery : public QObject
{
    Q_OBJECT

public:
    enum Of { Seen, Unsupposed }; // with or without the verdicts of a what-if
    explicit LiveQuery(PanelBoard &board, Of of = Seen, QObject *parent = nullptr);

    // Answered by found(), later or at once. Only the last of several questions is answered.
    void ask(const QString &text);
    const QString &text() const { return m_text; }
    // If there are faults, the result is that of the query without the faulty terms.
    const std::vector<QueryFault> &faults() const { return m_faults; }
    bool isAnswered() const { return m_isAnswered; }
    bool isEmpty() const { return m_query.isEmpty(); } // finds everything
    bool holds(int number) const
    {
        return size_t(number) < m_held.size() && m_held[size_t(number)];
    }
    int count() const { return m_count; }
    std::optional<std::unordered_set<Id>> tools() const; // nullopt: all tools
    // Whether the query matches a row that is not on the board.
    bool holdsOf(const PanelRow &row) const { return m_query.matches(row, m_context); }

signals:
    void found();
    void changed(int number); // a row changed, whether it matches or not

private:
    void askAgain();
    void lookUp(const Query &query);
    void answer(Query query, std::vector<std::unordered_set<Id>> found);
    void update(int number);
    bool matches(int number) const;

    PanelBoard &m_board;
    Of m_of;
    QTimer m_again;
    QString m_text;
    Query m_query;
    QueryContext m_context;
    std::vector<QueryFault> m_faults;
    std::vector<bool> m_held; // by number
    int m_count = 0;
    bool m_isAnswered = false; // the last question is
    Latest m_questions;
};

} // namespace vd
