// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/finder.h"

#include "editing/later.h"

#include <algorithm>

namespace vd {

namespace {

constexpr int againDelayMs = 300; // so that a text that is being typed is not looked up at each key

using Found = std::vector<std::unordered_set<Id>>;

Result<Found> findTexts(Desk &desk, const std::vector<QueryText> &texts)
{
    Found found;
    for (const QueryText &text : texts) {
        VD_TRY_AS(tools,
                  text.isPhrase ? desk.toolsWithPhrase(text.words) : desk.toolsWith(text.words));
        found.emplace_back(tools.begin(), tools.end());
    }
    return found;
}

// The terms that are sound: what is half typed neither finds anything nor hides it.
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

Finder::Finder(Board &board, QObject *parent)
    : QObject(parent)
    , m_board(board)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againDelayMs);
    connect(&m_again, &QTimer::timeout, this, &Finder::askAgain);
    connect(&board, &Board::reset, this, &Finder::askAgain);
    connect(&board, &Board::removed, this, &Finder::askAgain);
    connect(&board, &Board::rosterChanged, this, &Finder::askAgain);
    connect(&board, &Board::changed, this, &Finder::update);
    connect(&board, &Board::textsChanged, this, [this] {
        if (!m_query.texts().empty())
            m_again.start();
    });
    askAgain();
}

void Finder::ask(const QString &text)
{
    m_text = text;
    askAgain();
}

void Finder::askAgain()
{
    m_again.stop();
    Query query = Query::parse(m_text, m_board.words());
    m_faults = query.faults();
    ++m_asked;
    // What is left may be at fault in turn: verdict:open asks for a seat beside it.
    for (QString sound = m_text; !query.faults().empty();) {
        sound = soundPart(sound, query.faults());
        query = Query::parse(sound, m_board.words());
    }
    if (query.texts().empty())
        answer(std::move(query), {});
    else
        lookUp(std::move(query));
}

void Finder::lookUp(Query query)
{
    later(this, m_board.desk().ask([texts = query.texts()](Desk &desk) {
        return findTexts(desk, texts);
    }),
          [this, query, asked = m_asked](Result<Found> found) {
              if (asked == m_asked)
                  answer(query, found ? std::move(*found) : Found(query.texts().size()));
          });
}

void Finder::answer(Query query, Found found)
{
    m_answered = m_asked;
    m_query = std::move(query);
    m_context = {m_board.view().shipThreshold, std::move(found)};
    const auto &rows = m_board.rows().rows();
    m_held.assign(rows.size(), false);
    m_count = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        m_held[i] = holdsOf(rows[i]);
        m_count += m_held[i];
    }
    emit this->found();
}

std::optional<std::unordered_set<Id>> Finder::tools() const
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

void Finder::update(int number)
{
    m_held.resize(m_board.rows().rows().size(), false);
    const bool holds = holdsOf(m_board.rows().at(number));
    m_count += int(holds) - int(m_held[size_t(number)]);
    m_held[size_t(number)] = holds;
    emit changed(number);
}

} // namespace vd
