// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtendesk.h"

#include "base/json.h"

#include <random>

namespace vd::bench {

namespace {

const char *const personas[] = {"builder", "skeptic", "creator", "futurist", "founder"};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

// Made-up words whose frequencies fall off as those of a language do.
class Writer
{
public:
    Writer()
    {
        static constexpr const char *heads[] = {"la", "ver", "to", "mi", "pan", "or", "cu", "des",
                                                "fi", "gra", "ho", "in", "ka",  "lo", "ne", "qui"};
        static constexpr const char *tails[] = {"tency", "dict", "ol",   "stral", "el", "bit",
                                                "rator", "k",    "lter", "ph",    "st", "dex",
                                                "che",   "ad",   "t",    "et"};
        for (const char *head : heads) {
            for (const char *middle : heads) {
                for (const char *tail : tails)
                    m_words += QLatin1String(head) + QLatin1String(middle) + QLatin1String(tail);
            }
        }
    }

    QString text(qsizetype characters)
    {
        QString text;
        while (text.size() < characters)
            text += word() + (m_random() % 12 == 0 ? QStringLiteral(". ") : QStringLiteral(" "));
        return text.trimmed();
    }

private:
    const QString &word()
    {
        const double share = double(m_random()) / double(std::mt19937::max());
        const auto rank = qsizetype(share * share * share * double(m_words.size() - 1));
        return m_words.at(rank);
    }

    QStringList m_words;
    std::mt19937 m_random{20261120};
};

Json::Array seats(Writer &writer, int tool)
{
    Json::Array seats;
    for (int i = 0; i < 4; ++i) {
        seats.push_back(Json::Object{{key("persona"), key(personas[(tool + i) % 5])},
                                     {key("score"), (tool * 37 + i * 23) % 101},
                                     {key("review"), writer.text(1000)},
                                     {key("author"), key("A. Editor")}});
    }
    return seats;
}

Json::Array tools(int count)
{
    Writer writer;
    Json::Array tools;
    for (int i = 0; i < count; ++i) {
        tools.push_back(Json::Object{
            {key("slug"), QStringLiteral("tool-%1").arg(i)},
            {key("name"), QStringLiteral("Tool %1").arg(i)},
            {key("tagline"), writer.text(60)},
            {key("category"), QStringLiteral("Category %1").arg(i % 20)},
            {key("description"), writer.text(300)},
            {key("status"), key("published")},
            {key("pricing"), Json::Object{{key("entry"), key("paid")}, {key("amount"), 19.5}}},
            {key("community"), Json::Object{{key("ship"), i % 90}, {key("skip"), i % 41}}},
            {key("seats"), seats(writer, i)}});
    }
    return tools;
}

} // namespace

QByteArray writtenDesk(int count)
{
    Json::Array roster;
    for (const char *persona : personas)
        roster.push_back(Json::Object{{key("slug"), key(persona)}, {key("name"), key(persona)}});
    return writeJson(Json::Object{{key("format"), key("verdictdesk")},
                                  {key("version"), 1},
                                  {key("personas"), std::move(roster)},
                                  {key("tools"), tools(count)}});
}

} // namespace vd::bench
