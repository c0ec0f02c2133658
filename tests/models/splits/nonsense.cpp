// SPDX-FileCopyrightText: 2026 The Verdict Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nonsense.h"

#include "support/build.h"

namespace vd::test {

namespace {

// What queries are made of, and what they are not.
const char *const pieces[] = {
    "split:",
    "2-2",
    "-",
    "not:",
    "category:",
    "\"",
    "\"\"",
    "Models",
    " ",
    ",",
    "spread:",
    ">",
    "<=",
    "40",
    "..",
    "60.5",
    "persona:",
    "skeptic",
    "score:",
    "none",
    "verdict:",
    "skip",
    "author:",
    "me",
    "due:",
    "overdue",
    "text:",
    "lock",
    "*",
    "status:",
    "review",
    "categry:",
    "\t",
    "\n",
    "é",
    "\u2013",
    "=1+1",
    "';--",
    ":",
    "open",
    "dissent:",
    "any",
    "\U0001F600",
    "\u0301",
    "take:",
    "stale",
    "9999999999999999",
    // Of the language of the index and of SQL, which nobody is to speak here.
    "NEAR(",
    ")",
    " AND ",
    "OR",
    "NOT",
    "^",
    "{text}:",
    "rowid",
    "%",
    "'",
    "+",
};

} // namespace

QString madeUp(std::mt19937 &random)
{
    QString query;
    for (auto count = random() % 12; count > 0; --count)
        query += text(pieces[random() % std::size(pieces)]);
    return query;
}

QString noise(std::mt19937 &random)
{
    QString query;
    for (auto count = random() % 40; count > 0; --count)
        query += random() % 3 == 0 ? QChar(char16_t(random())) : QChar(char16_t(random() % 128));
    return query;
}

QString mutated(QString query, std::mt19937 &random)
{
    for (int i = 0; i < 3 && !query.isEmpty(); ++i) {
        const auto at = qsizetype(random() % quint32(query.size()));
        switch (random() % 3) {
        case 0: query.remove(at, 1); break;
        case 1: query.insert(at, QChar(char16_t(random() % 256))); break;
        default: query[at] = QChar(char16_t(random() % 128));
        }
    }
    return query;
}

} // namespace vd::test
