-- SPDX-FileCopyrightText: 2026 The Verdict Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How a panel settles its splits.
ALTER TABLE site ADD COLUMN panel_tie TEXT NOT NULL DEFAULT 'mixed'
    CHECK (panel_tie IN ('mixed', 'hold'));
ALTER TABLE site ADD COLUMN panel_blind INTEGER NOT NULL DEFAULT 0
    CHECK (panel_blind IN (0, 1));
ALTER TABLE site ADD COLUMN panel_queries TEXT NOT NULL DEFAULT '[]';
ALTER TABLE tool ADD COLUMN panel_take TEXT CHECK (length(panel_take) <= 1000000);
ALTER TABLE tool ADD COLUMN panel_take_verdicts TEXT CHECK (length(panel_take_verdicts) <= 1000);
ALTER TABLE seat ADD COLUMN due TEXT CHECK (length(due) = 10);

CREATE TABLE note (
    id TEXT NOT NULL PRIMARY KEY,
    "exists" INTEGER NOT NULL CHECK ("exists" IN (0, 1)),
    tool TEXT NOT NULL REFERENCES tool (id),
    text TEXT CHECK (length(text) <= 1000000),
    author TEXT CHECK (length(author) <= 1000),
    written_at INTEGER,
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
    extra TEXT NOT NULL,
    CHECK ("exists" = 0 OR text IS NOT NULL)
) STRICT;

CREATE INDEX note_tool ON note (tool);
