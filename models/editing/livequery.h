// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/panelboard.h"
#include "splits/query.h"

#include <QTimer>

namespace vd {

// A question to a board, answered again whenever the board changes. What a query says of texts is
// looked up beside the window's thread; the rest of it is asked of the rows at hand.
class LiveQuery : public QObject
{
    Q_OBJECT

public:
    enum Of { Seen, Unsupposed }; // rows with the verdicts that are supposed, or without
    explicit LiveQuery(PanelBoard &board, Of of = Seen, QObject *parent = nullptr);

    // Answered by found(), soon or at once; of several questions only the last is.
    void ask(const QString &text);
    const QString &text() const { return m_text; }
    // With faults the answer is to the question without the terms that have them.
    const std::vector<QueryFault> &faults() const { return m_faults; }
    bool isAnswered() const { return m_isAnswered; }
    bool isEmpty() const { return m_query.isEmpty(); } // all is found
    bool holds(int number) const
    {
        return size_t(number) < m_held.size() && m_held[size_t(number)];
    }
    int count() const { return m_count; }
    std::optional<std::unordered_set<Id>> tools() const; // nothing: all
    // Whether the question holds of a row that is on no board.
    bool holdsOf(const PanelRow &row) const { return m_query.matches(row, m_context); }

signals:
    void found();
    void changed(int number); // a row that is found, or was, or is not

private:
    void askAgain();
    void lookUp(Query query);
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
    bool m_isAnswered = false; // the last question
    Latest m_questions;
};

} // namespace vd
