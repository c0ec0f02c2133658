-- SPDX-FileCopyrightText: 2026 The Verdict Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE journal DROP COLUMN changes;

-- The end of the journal, so that a last edit that is gone is noticed: no later hash covers it.
CREATE TABLE journal_end (
    only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
    position INTEGER NOT NULL CHECK (position >= 0),
    hash TEXT NOT NULL
) STRICT;

INSERT INTO journal_end (only, position, hash)
SELECT 1, coalesce(max(position), 0),
       coalesce((SELECT hash FROM journal ORDER BY position DESC LIMIT 1), '')
FROM journal;
