-- SPDX-FileCopyrightText: 2026 The Verdict Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The search index, which only SQLite knows in this form, so it has steps of its own. It holds
-- nothing that the records do not hold, and is made anew whenever a desk is brought up to date.
CREATE VIEW search_source (number, text) AS
SELECT number,
       coalesce(name, '') || char(10) || coalesce(tagline, '') || char(10)
           || coalesce(category, '') || char(10) || coalesce(description, '') || char(10)
           || coalesce(best_for, '')
FROM tool
WHERE "exists" = 1
UNION ALL
SELECT seat.number, coalesce(seat.review, '')
FROM seat
JOIN tool ON tool.id = seat.tool
WHERE seat."exists" = 1 AND tool."exists" = 1;

CREATE VIRTUAL TABLE search USING fts5(
    text,
    content = 'search_source',
    content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
