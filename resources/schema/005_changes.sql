-- SPDX-FileCopyrightText: 2026 The Verdict Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The changes of each edit, numbered from 0, which the journal held as JSON before: so the history
-- of one field is a look-up, and an import is read change by change. Code fills the table from the
-- JSON. "before" and "after" hold what the record's column holds.
-- A foreign key to the journal would cost a look-up for each change whenever a desk is opened.
CREATE TABLE change (
    position INTEGER NOT NULL CHECK (position > 0),
    number INTEGER NOT NULL CHECK (number >= 0),
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    "before" ANY,
    "after" ANY,
    PRIMARY KEY (position, number)
) STRICT;

CREATE INDEX change_field ON change (kind, id, field, position);
