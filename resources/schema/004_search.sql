-- SPDX-FileCopyrightText: 2026 The Verdict Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The search index reads panel takes and notes, too.
DROP VIEW search_source;

CREATE VIEW search_source (number, text) AS
SELECT number,
       coalesce(name, '') || char(10) || coalesce(tagline, '') || char(10)
           || coalesce(category, '') || char(10) || coalesce(description, '') || char(10)
           || coalesce(best_for, '') || char(10) || coalesce(panel_take, '')
FROM tool
WHERE "exists" = 1
UNION ALL
SELECT seat.number, coalesce(seat.review, '')
FROM seat
JOIN tool ON tool.id = seat.tool
WHERE seat."exists" = 1 AND tool."exists" = 1
UNION ALL
SELECT note.number, note.text
FROM note
JOIN tool ON tool.id = note.tool
WHERE note."exists" = 1 AND tool."exists" = 1;
