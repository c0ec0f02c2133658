// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomedits.h"

#include "desk/undo.h"

#include "support/print.h"

#include <array>
#include <set>

namespace vd::test {

namespace {

QString serial(const char *prefix, int number)
{
    return text(prefix) + QString::number(number);
}

} // namespace

RandomEdits::RandomEdits(TempDesk &desk, quint32 seed)
    : m_desk(desk)
    , m_random(seed)
{
}

void RandomEdits::commit(int count)
{
    for (int committed = 0; committed < count;) {
        auto commit = m_desk->apply(next());
        if (!commit) {
            // Only a rule may stand against an edit: what it found is what it read before.
            if (!commit.error().conflicts.empty() || commit.error().error.kind != ErrorKind::Input)
                qFatal("%s", qPrintable(print(commit.error())));
            ++m_refused;
        } else if (!commit->changes.empty()) {
            ++committed;
            m_commits.push_back(std::move(*commit));
        }
    }
}

Edit RandomEdits::next()
{
    m_records = *m_desk->reader()->records();
    *m_desk.clock.now += below(4) == 0 ? -below(5'000'000) : below(90'000'000);
    return change();
}

QString RandomEdits::author()
{
    return text(oneOf(std::array{"Ada", "Bob", "Çelik"}));
}

Edit RandomEdits::change()
{
    Edit edit{serial("Edit ", below(1000)), author(), {}, {}, {}};
    // The test may have made other commits since.
    const bool isLast = !m_commits.empty() &&
                        m_commits.back().position == *m_desk->reader()->position();
    if (isLast && below(8) == 0) {
        const Commit &last = m_commits.back();
        edit.reverts = last.position;
        edit.changes = inverted(last.changes);
        return edit;
    }
    if (m_made < 12 || below(4) == 0) {
        edit.changes = newRecord().changes();
        return edit;
    }
    std::set<FieldRef> taken;
    for (int i = 1 + below(3); i > 0; --i) {
        const std::vector<Record> *lists[] = {&m_records.personas, &m_records.tools,
                                              &m_records.seats, &m_records.comparisons,
                                              &m_records.notes};
        const auto &list = *oneOf(lists);
        const Record &record = below(12) == 0 || list.empty() ? m_records.site : oneOf(list);
        Change change = changedField(record);
        if (taken.insert(change.field).second)
            edit.changes.push_back(std::move(change));
    }
    if (below(3) == 0)
        edit.gesture = serial("g", below(2));
    return edit;
}

NewRecord RandomEdits::newRecord()
{
    const int number = m_made++;
    const bool peopled = m_records.personas.size() >= 3 && m_records.tools.size() >= 3;
    const int kind = peopled ? below(9) : below(2);
    if (kind == 0)
        return newPersona(qPrintable(serial("persona-", number)), number);
    if (kind == 1)
        return newTool(qPrintable(serial("tool-", number)), qPrintable(words() + u'x'), number);
    if (kind == 2) {
        NewRecord record(RecordRef{Kind::Comparison, idOf(serial("comparison ", number))});
        return record.set(Field::Left, oneOf(m_records.tools).id().text())
            .set(Field::Right, oneOf(m_records.tools).id().text());
    }
    if (kind == 3) {
        NewRecord record(RecordRef{Kind::Note, idOf(serial("note ", number))});
        return record.set(Field::NoteTool, oneOf(m_records.tools).id().text())
            .set(Field::NoteText, words() + u'?')
            .set(Field::Resolved, below(2));
    }
    NewRecord record(RecordRef{Kind::Seat, idOf(serial("seat ", number))});
    return record.set(Field::SeatTool, oneOf(m_records.tools).id().text())
        .set(Field::SeatPersona, oneOf(m_records.personas).id().text())
        .set(Field::Place, below(4))
        .set(Field::Score, below(101))
        .set(Field::Review, words());
}

Change RandomEdits::changedField(const Record &record)
{
    const FieldSpec *spec = &oneOf(fieldsOf(record.kind()));
    if (spec->type == FieldType::Reference || below(4) == 0)
        spec = findField(record.kind(), record.kind() == Kind::Seat   ? Field::Review
                                        : record.kind() == Kind::Tool ? Field::Name
                                                                      : Field::Exists);
    return {{record.ref(), spec->field}, record.value(spec->field), valueFor(*spec)};
}

Value RandomEdits::valueFor(const FieldSpec &spec)
{
    if (isNothing(spec.fallback) && below(5) == 0)
        return {};
    switch (spec.type) {
    case FieldType::Flag: return qint64(below(3) > 0);
    case FieldType::Count:
    case FieldType::Score:
    case FieldType::Threshold: return qint64(below(101));
    case FieldType::Amount: return below(1000) / 8.0;
    case FieldType::Instant: return qint64(below(2'000'000'000)) * 1000;
    case FieldType::Slug: return serial("slug-", below(12));
    case FieldType::Date: return text("2026-0%1-1%2").arg(1 + below(9)).arg(below(10));
    case FieldType::Color: return text("#%1").arg(below(0xFFFFFF), 6, 16, QLatin1Char('0'));
    case FieldType::Language: return text(oneOf(std::array{"en", "de-AT", "zh-Hans-TW"}));
    case FieldType::Choice: return text(oneOf(spec.choices));
    case FieldType::Base64: return text("AAAA");
    case FieldType::Lines: return text(oneOf(std::array{"[]", "[\"a\",\"b \\\"c\\\"\"]"}));
    case FieldType::Slugs: return text(oneOf(std::array{"[]", "[\"old\",\"older\"]"}));
    case FieldType::History:
        return text("[{\"from\":\"ship\",\"on\":\"2026-05-01\",\"to\":\"mixed\"}]");
    case FieldType::Queries:
        return text(oneOf(std::array{"[]", "[{\"name\":\"a\",\"query\":\"b\"}]"}));
    case FieldType::Object: return text(oneOf(std::array{"{}", "{\"mood\":[1,2.50]}"}));
    default: return words();
    }
}

QString RandomEdits::words()
{
    static constexpr std::array some = {"cold", "start", "über", "naïve", "東京", "'quoted'",
                                        "a-b",  "🚀",     "שלום", "x",     "\n",   "%_\\"};
    QString words;
    for (int i = below(12); i > 0; --i)
        words += text(oneOf(some)) + u' ';
    return words;
}

} // namespace vd::test
