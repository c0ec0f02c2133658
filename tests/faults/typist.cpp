// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typist.h"

#include "report.h"

#include <QThread>

#include <algorithm>
#include <array>

namespace vd::faults {

namespace {

constexpr qsizetype longestReview = 3000;
constexpr int tries = 4; // of an edit that fails; a fault may go away

constexpr std::array vocabulary = {"panel", "verdict", "ship it",  "skip",   "lock-in",    "Größe",
                                   "naïve", "—",       "“quoted”", "日本語", "\U0001F6A2", "it's",
                                   "a\tb",  "\n\n",    "**so**",   "50 %",   "<b>",        "&amp;"};

QString vocable(int index)
{
    return QString::fromUtf8(vocabulary.at(size_t(index)));
}

} // namespace

Typist::Typist(Desk &desk, DeskRecords records, unsigned seed)
    : m_desk(desk)
    , m_records(std::move(records))
    , m_random(seed)
    , m_session(Id::make().text())
{
}

void Typist::work()
{
    const int choice = upTo(100);
    if (choice < 55)
        type();
    else if (choice < 72)
        drag();
    else if (choice < 80)
        decide();
    else if (choice < 90)
        retouch();
    else if (choice < 95)
        addTool();
    else
        deleteOrRestore();
}

void Typist::type()
{
    const RecordRef ref = seat().ref();
    const QString burst = gesture("typing");
    for (int key = 1 + upTo(12); key > 0; --key) {
        const Record &record = *stored(ref);
        const QString text = revised(record.text(Field::Review));
        if (!save(QStringLiteral("Review"), burst, {changed(record, Field::Review, text)}))
            return;
    }
}

void Typist::drag()
{
    const RecordRef ref = seat().ref();
    const QString pull = gesture("drag");
    for (int step = 2 + upTo(10); step > 0; --step) {
        const Record &record = *stored(ref);
        const Value score = qint64(upTo(101));
        if (!save(QStringLiteral("Score"), pull, {changed(record, Field::Score, score)}))
            return;
    }
}

void Typist::decide()
{
    const Record &record = seat();
    const std::array<Value, 3> verdicts = {Value(), QStringLiteral("ship"), QStringLiteral("skip")};
    save(QStringLiteral("Verdict"), {},
         {changed(record, Field::Verdict, verdicts.at(size_t(upTo(3)))),
          changed(record, Field::Author, words(2))});
}

void Typist::retouch()
{
    const Record &tool = m_records.tools.at(size_t(upTo(int(m_records.tools.size()))));
    save(QStringLiteral("Tool"), {},
         {changed(tool, Field::Tagline, words(5)), changed(tool, Field::Description, words(40)),
          changed(tool, Field::PricingAmount, upTo(10000) / 100.0),
          changed(tool, Field::Starred, qint64(upTo(2))),
          changed(tool, Field::CommunityShip, qint64(upTo(1000)))});
}

void Typist::addTool()
{
    const Record tool(Kind::Tool, Id::make());
    std::vector<Change> changes = {
        changed(tool, Field::Exists, qint64(1)),
        changed(tool, Field::Place, qint64(m_records.tools.size())),
        changed(tool, Field::Slug, QStringLiteral("t-%1").arg(tool.id().text())),
        changed(tool, Field::Name, QStringLiteral("Tool ") + words(1).trimmed() + u'!'),
        changed(tool, Field::Description, words(60)),
    };
    qint64 place = 0;
    for (const Record &persona : m_records.personas) {
        if (!persona.exists() || place == 4)
            continue;
        const Record seat(Kind::Seat, Id::make());
        changes.push_back(changed(seat, Field::Exists, qint64(1)));
        changes.push_back(changed(seat, Field::Place, place++));
        changes.push_back(changed(seat, Field::SeatTool, tool.id().text()));
        changes.push_back(changed(seat, Field::SeatPersona, persona.id().text()));
        changes.push_back(changed(seat, Field::Score, qint64(upTo(101))));
        changes.push_back(changed(seat, Field::Review, words(50)));
    }
    save(QStringLiteral("New tool"), {}, std::move(changes));
}

void Typist::deleteOrRestore()
{
    const Record &tool = m_records.tools.at(size_t(upTo(int(m_records.tools.size()))));
    const Value exists = qint64(tool.exists() ? 0 : 1);
    save(QStringLiteral("Delete"), {}, {changed(tool, Field::Exists, exists)});
}

Change Typist::changed(const Record &record, Field field, Value after) const
{
    return {{record.ref(), field}, record.value(field), std::move(after)};
}

bool Typist::save(const QString &label, const QString &gesture, std::vector<Change> changes)
{
    std::erase_if(changes, [](const Change &change) { return change.before == change.after; });
    if (changes.empty())
        return true;
    const Edit edit{label, QStringLiteral("driver"), gesture, {}, std::move(changes)};
    for (int attempt = 0; attempt < tries; ++attempt) {
        tellTry(edit);
        const auto commit = m_desk.apply(edit);
        if (commit) {
            tellDone(edit, *commit);
            take(commit->changes);
            return true;
        }
        tellFailure(commit.error());
        for (const Conflict &conflict : commit.error().conflicts)
            take({{conflict.field, conflict.before, conflict.theirs}});
        if (!commit.error().conflicts.empty())
            return false;
        QThread::msleep(30);
    }
    return false;
}

void Typist::take(const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        const RecordRef &ref = change.field.record;
        Record *record = stored(ref);
        if (!record) {
            auto &list = ref.kind == Kind::Tool ? m_records.tools : m_records.seats;
            record = &list.emplace_back(ref.kind, ref.id);
        }
        record->set(change.field.field, change.after);
    }
}

Record *Typist::stored(const RecordRef &ref)
{
    auto &list = ref.kind == Kind::Tool ? m_records.tools : m_records.seats;
    const auto it = std::ranges::find(list, ref, &Record::ref);
    return it == list.end() ? nullptr : &*it;
}

Record &Typist::seat()
{
    return m_records.seats.at(size_t(upTo(int(m_records.seats.size()))));
}

QString Typist::gesture(const char *name)
{
    return QStringLiteral("%1-%2-%3").arg(QLatin1String(name), m_session).arg(++m_gestures);
}

QString Typist::words(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words += vocable(upTo(int(vocabulary.size())));
    return words.join(u' ');
}

QString Typist::revised(const QString &text)
{
    if (text.size() > longestReview)
        return words(3);
    if (text.isEmpty() || upTo(4) > 0)
        return text + u' ' + words(1 + upTo(3));
    qsizetype from = upTo(int(text.size()));
    if (text.at(from).isLowSurrogate()) // a cursor never stands within a character
        --from;
    return text.left(from) + words(1) + u'.';
}

int Typist::upTo(int limit)
{
    return int(m_random() % unsigned(limit)); // the standard's distributions differ by library
}

} // namespace vd::faults
