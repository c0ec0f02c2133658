// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/livequery.h"

#include <algorithm>

namespace vd {

namespace {

constexpr int againDelayMs = 300; // while typing, so that not each key starts a search

using Found = std::vector<std::unordered_set<Id>>;

// The query without its faulty terms, so that a half-typed term does not change the result.
QString soundPart(const QString &text, const std::vector<QueryFault> &faults)
{
    QStringList sound;
    for (const QueryToken &token : queryTokens(text)) {
        const bool isFaulty = std::ranges::any_of(faults, [&](const QueryFault &fault) {
            return fault.start <= token.end() && token.start <= fault.start + fault.length;
        });
        if (!isFaulty)
            sound += text.mid(token.start, token.length);
    }
    return sound.join(u' ');
}

} // namespace

LiveQuery::LiveQuery(PanelBoard &board, Of of, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_of(of)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againDelayMs);
    connect(&m_again, &QTimer::timeout, this, &LiveQuery::askAgain);
    connect(&board, &PanelBoard::reset, this, &LiveQuery::askAgain);
    connect(&board, &PanelBoard::removed, this, &LiveQuery::askAgain);
    connect(&board, &PanelBoard::rosterChanged, this, &LiveQuery::askAgain);
    connect(&board, &PanelBoard::changed, this, &LiveQuery::update);
    connect(&board, &PanelBoard::textsChanged, this, [this] {
        if (!m_query.texts().empty())
            m_again.start();
    });
    askAgain();
}

void LiveQuery::ask(const QString &text)
{
    m_text = text;
    askAgain();
}

void LiveQuery::askAgain()
{
    m_again.stop();
    Query query = Query::parse(m_text, m_board.words());
    m_faults = query.faults();
    m_isAnswered = false;
    m_questions.drop();
    // The rest may have a fault in turn: verdict:open needs a seat beside it.
    for (QString sound = m_text; !query.faults().empty();) {
        const QString rest = soundPart(sound, query.faults());
        sound = rest.size() < sound.size() ? rest : QString();
        query = Query::parse(sound, m_board.words());
    }
    if (query.texts().empty())
        answer(std::move(query), {});
    else
        lookUp(query);
}

void LiveQuery::lookUp(const Query &query)
{
    const Latest::Ticket ticket = m_questions.next();
    m_board.session().ask(
        this,
        [texts = query.texts(), ticket](Desk &desk) -> Result<Found> {
            if (!ticket.isLatest())
                return Found(); // a question that was replaced meanwhile
            VD_TRY_AS(reader, desk.searchReader());
            return reader.toolsWith(texts);
        },
        [this, query, ticket](Result<Found> found) {
            if (!found)
                emit m_board.failed(found.error());
            else if (ticket.isLatest())
                answer(query, std::move(*found));
        });
}

void LiveQuery::answer(Query query, Found found)
{
    m_isAnswered = true;
    m_query = std::move(query);
    m_context = {m_board.view().shipThreshold, std::move(found)};
    m_held.assign(m_board.rows().rows().size(), false);
    m_count = 0;
    for (size_t i = 0; i < m_held.size(); ++i) {
        m_held[i] = matches(int(i));
        m_count += m_held[i];
    }
    emit this->found();
}

std::optional<std::unordered_set<Id>> LiveQuery::tools() const
{
    if (isEmpty())
        return {};
    std::unordered_set<Id> tools;
    for (int number = 0; number < int(m_held.size()); ++number) {
        if (m_held[size_t(number)])
            tools.insert(m_board.rows().at(number).tool.id);
    }
    return tools;
}

bool LiveQuery::matches(int number) const
{
    const PanelTable &rows = m_board.rows();
    return m_of == Unsupposed && rows.isSupposed(number) ? holdsOf(rows.actual(number))
                                                         : holdsOf(rows.at(number));
}

void LiveQuery::update(int number)
{
    m_held.resize(m_board.rows().rows().size(), false);
    const bool holds = matches(number);
    m_count += int(holds) - int(m_held[size_t(number)]);
    m_held[size_t(number)] = holds;
    emit changed(number);
}

} // namespace vd

#include "moc_livequery.cpp"
