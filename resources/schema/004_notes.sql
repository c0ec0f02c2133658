-- SPDX-FileCopyrightText: 2026 The Verdict Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Notes are searched, so they have numbers as seats do: the upper half of those behind their tool.
-- A resolved note keeps what the seats said when it was resolved. Those that were resolved before get
-- it from the first edit of their tool, so that no tie that is settled today is held tomorrow.
DROP INDEX note_tool;
ALTER TABLE note RENAME TO note_unnumbered;

CREATE TABLE note (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number % 65536 >= 32768),
    id TEXT NOT NULL UNIQUE,
    "exists" INTEGER NOT NULL CHECK ("exists" IN (0, 1)),
    tool TEXT NOT NULL REFERENCES tool (id),
    text TEXT CHECK (length(text) <= 1000000),
    author TEXT CHECK (length(author) <= 1000),
    written_at INTEGER,
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
    resolved_verdicts TEXT CHECK (length(resolved_verdicts) <= 1000),
    extra TEXT NOT NULL,
    CHECK ("exists" = 0 OR text IS NOT NULL)
) STRICT;

INSERT INTO note
SELECT tool.number + 32767 + row_number() OVER (PARTITION BY tool.id
                                                ORDER BY old.written_at, old.id),
       old.id, old."exists", old.tool, old.text, old.author, old.written_at, old.resolved, NULL,
       old.extra
FROM note_unnumbered old
JOIN tool ON tool.id = old.tool;

DROP TABLE note_unnumbered;
CREATE INDEX note_tool ON note (tool);
