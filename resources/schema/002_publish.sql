-- SPDX-FileCopyrightText: 2026 The Verdict Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How the whole site is published.
ALTER TABLE site ADD COLUMN home_heading TEXT CHECK (length(home_heading) <= 1000);
ALTER TABLE site ADD COLUMN home_standfirst TEXT CHECK (length(home_standfirst) <= 1000);
ALTER TABLE site ADD COLUMN publish_pairs TEXT NOT NULL DEFAULT 'none'
    CHECK (publish_pairs IN ('none', 'category', 'all'));
ALTER TABLE site ADD COLUMN publish_cards INTEGER NOT NULL DEFAULT 0
    CHECK (publish_cards IN (0, 1));
ALTER TABLE site ADD COLUMN publish_theme TEXT CHECK (length(publish_theme) <= 1000);
ALTER TABLE site ADD COLUMN publish_waivers TEXT NOT NULL DEFAULT '[]';
