-- SPDX-FileCopyrightText: 2026 The Verdict Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A record that was deleted stays, with "exists" 0, so that it can be brought back.
-- Rules between records that an edit may break on its way are checked at its end, in code.
CREATE TABLE site (
    id TEXT NOT NULL PRIMARY KEY,
    "exists" INTEGER NOT NULL CHECK ("exists" IN (0, 1)),
    name TEXT CHECK (length(name) <= 200),
    base_url TEXT CHECK (length(base_url) <= 1000),
    language TEXT NOT NULL,
    kicker TEXT CHECK (length(kicker) <= 1000),
    standfirst TEXT CHECK (length(standfirst) <= 1000),
    ship_threshold INTEGER NOT NULL CHECK (ship_threshold BETWEEN 0 AND 100),
    newsletter_kicker TEXT CHECK (length(newsletter_kicker) <= 1000),
    newsletter_heading TEXT CHECK (length(newsletter_heading) <= 1000),
    newsletter_blurb TEXT CHECK (length(newsletter_blurb) <= 1000),
    newsletter_action TEXT CHECK (length(newsletter_action) <= 1000),
    bookmarks_heading TEXT CHECK (length(bookmarks_heading) <= 1000),
    bookmarks_empty TEXT CHECK (length(bookmarks_empty) <= 1000),
    bookmarks_hint TEXT CHECK (length(bookmarks_hint) <= 1000),
    extra TEXT NOT NULL,
    file_extra TEXT NOT NULL
) STRICT;

CREATE TABLE persona (
    id TEXT NOT NULL PRIMARY KEY,
    "exists" INTEGER NOT NULL CHECK ("exists" IN (0, 1)),
    place INTEGER NOT NULL CHECK (place >= 0),
    slug TEXT CHECK (length(slug) BETWEEN 1 AND 120),
    name TEXT CHECK (length(name) <= 200),
    motto TEXT CHECK (length(motto) <= 1000),
    stance TEXT CHECK (length(stance) <= 1000),
    likes TEXT NOT NULL,
    dislikes TEXT NOT NULL,
    obligations TEXT NOT NULL,
    banned_phrases TEXT NOT NULL,
    color TEXT CHECK (length(color) = 7),
    extra TEXT NOT NULL,
    CHECK ("exists" = 0 OR (slug IS NOT NULL AND name IS NOT NULL))
) STRICT;

-- A tool's number is a multiple of 65536; its seats have the numbers behind it. The search index
-- is keyed by them, so a hit tells its tool without a look-up.
CREATE TABLE tool (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0 AND number % 65536 = 0),
    id TEXT NOT NULL UNIQUE,
    "exists" INTEGER NOT NULL CHECK ("exists" IN (0, 1)),
    place INTEGER NOT NULL CHECK (place >= 0),
    slug TEXT CHECK (length(slug) BETWEEN 1 AND 120),
    name TEXT CHECK (length(name) <= 200),
    tagline TEXT CHECK (length(tagline) <= 1000),
    category TEXT CHECK (length(category) <= 1000),
    description TEXT CHECK (length(description) <= 1000000),
    website TEXT CHECK (length(website) <= 1000),
    monogram TEXT CHECK (length(monogram) <= 1000),
    best_for TEXT CHECK (length(best_for) <= 1000),
    logo_mime TEXT CHECK (logo_mime IN ('image/png', 'image/jpeg', 'image/webp', 'image/svg+xml')),
    logo_alt TEXT CHECK (length(logo_alt) <= 1000),
    logo_data TEXT CHECK (length(logo_data) <= 1398104),
    pricing_entry TEXT CHECK (pricing_entry IN ('free', 'freemium', 'paid', 'contact')),
    pricing_text TEXT CHECK (length(pricing_text) <= 1000),
    pricing_amount REAL CHECK (pricing_amount >= 0),
    pricing_currency TEXT CHECK (length(pricing_currency) <= 1000),
    pricing_per TEXT CHECK (length(pricing_per) <= 1000),
    pricing_checked_on TEXT CHECK (length(pricing_checked_on) = 10),
    community_ship INTEGER CHECK (community_ship >= 0),
    community_skip INTEGER CHECK (community_skip >= 0),
    community_as_of TEXT CHECK (length(community_as_of) = 10),
    status TEXT NOT NULL CHECK (status IN ('draft', 'review', 'ready', 'published', 'retired')),
    starred INTEGER NOT NULL CHECK (starred IN (0, 1)),
    updated_at INTEGER,
    former_slugs TEXT NOT NULL,
    verdict_history TEXT NOT NULL,
    extra TEXT NOT NULL,
    CHECK ("exists" = 0 OR (slug IS NOT NULL AND name IS NOT NULL)),
    CHECK ((logo_mime IS NULL) = (logo_data IS NULL))
) STRICT;

CREATE TABLE seat (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number % 65536 > 0),
    id TEXT NOT NULL UNIQUE,
    "exists" INTEGER NOT NULL CHECK ("exists" IN (0, 1)),
    place INTEGER NOT NULL CHECK (place >= 0),
    tool TEXT NOT NULL REFERENCES tool (id),
    persona TEXT NOT NULL REFERENCES persona (id),
    score INTEGER CHECK (score BETWEEN 0 AND 100),
    verdict TEXT CHECK (verdict IN ('ship', 'skip')),
    review TEXT CHECK (length(review) <= 1000000),
    author TEXT CHECK (length(author) <= 1000),
    reviewed_on TEXT CHECK (length(reviewed_on) = 10),
    extra TEXT NOT NULL
) STRICT;

CREATE TABLE comparison (
    id TEXT NOT NULL PRIMARY KEY,
    "exists" INTEGER NOT NULL CHECK ("exists" IN (0, 1)),
    place INTEGER NOT NULL CHECK (place >= 0),
    "left" TEXT NOT NULL REFERENCES tool (id),
    "right" TEXT NOT NULL REFERENCES tool (id),
    title TEXT CHECK (length(title) <= 1000),
    standfirst TEXT CHECK (length(standfirst) <= 1000),
    extra TEXT NOT NULL,
    CHECK ("left" <> "right")
) STRICT;

-- Every edit, in the order of commits. "hash" is the SHA-256 of the row and of the hash before it.
-- "changes" stands last: an import's takes megabytes, which SQLite would walk to reach the hash.
CREATE TABLE journal (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position > 0),
    at INTEGER NOT NULL,
    author TEXT NOT NULL CHECK (author <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    gesture TEXT CHECK (gesture <> ''),
    reverts INTEGER,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    changes TEXT NOT NULL
) STRICT;

CREATE INDEX persona_slug ON persona (slug);
CREATE INDEX tool_slug ON tool (slug);
CREATE INDEX tool_place ON tool (place);
CREATE INDEX seat_tool ON seat (tool);
CREATE INDEX seat_persona ON seat (persona);
CREATE INDEX comparison_left ON comparison ("left");
CREATE INDEX comparison_right ON comparison ("right");
