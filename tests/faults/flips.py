# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""B1, B2: one bit flipped, the end cut off: never a crash, and verify tells every changed content.

What is content is judged by Python's SQLite: every column of every table of records, the journal,
and the schema. The search index is not: it holds nothing of its own."""

import random
import re
import sqlite3

from support import KINDS, Check, outcome, reading, sha256

TABLES = (*KINDS, "journal")
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
OTHER_COMMANDS = (
    ("export", "--json"),
    ("tools", "--json"),
    ("tools", "lock-in"),
    ("history", "--json"),
    ("page", "plumbline", "patient-zero", "-o", "-"),
)


def content(path):
    """Every value with its type, or None if some of it cannot be read."""
    try:
        with reading(path) as connection:
            connection.text_factory = lambda text: ("text", text)
            connection.execute("PRAGMA trusted_schema = OFF")
            tables = [connection.execute(f"SELECT * FROM {table}") for table in TABLES]
            dump = [([column[0] for column in rows.description], sorted(rows, key=repr))
                    for rows in tables]
            return dump + sorted(connection.execute(SCHEMA), key=repr)
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def anywhere(original, rng):
    """A byte and a bit; one in ten in the header and the schema."""
    limit = 4096 if rng.random() < 0.1 else len(original)
    return rng.randrange(limit), rng.randrange(8)


def dashes(original, count):
    """The first bit of dashes that SQLite does not look at: with or without it, it reads a dash."""
    places = [match.start() for match in re.finditer("—".encode(), original)]
    return [(place, 4) for place in places[:: max(1, len(places) // count)]]


def flip_once(check, desk, original, whole, place, bit, rng):
    damaged = bytearray(original)
    damaged[place] ^= 1 << bit
    desk.write_bytes(damaged)
    changed = content(desk) != whole
    verified = check.cli(desk, "verify")
    check.count("bits flipped")
    check.count("of them changed content", changed)
    check.count("flips told by verify", verified.returncode != 0)
    if changed:
        check.expect(verified.returncode in (1, 3) and verified.stderr,
                     f"bit {bit} of byte {place}: content changed, verify: {outcome(verified)}")
    check.expect(desk.read_bytes() == damaged, f"verify wrote to the file (byte {place})")
    check.cli(desk, *rng.choice(OTHER_COMMANDS))


def truncate_once(check, desk, original, length, rng):
    desk.write_bytes(original[:length])
    before = sha256(desk)
    verified = check.cli(desk, "verify")
    check.count("truncations")
    check.count("of them told by verify", verified.returncode == 1)
    check.expect(verified.returncode == 1, f"cut at {length}: verify: {outcome(verified)}")
    command = rng.choice(OTHER_COMMANDS)
    other = check.cli(desk, *command)
    check.expect(other.returncode == 1, f"cut at {length}: {command}: {outcome(other)}")
    check.expect(sha256(desk) == before, f"cut at {length}: the file was written to")


def lengths(size, count, rng):
    edges = [0, 1, 99, 100, 4095, 4096, 4097, size // 8192 * 4096, size - 4096, size - 4095, size - 1]
    return (edges + rng.sample(range(size), count))[:count]


def main():
    check = Check("flips")
    rng = random.Random(2)
    desk = check.new_desk(check.folder / "desk.vdesk", gestures=25)
    original = desk.read_bytes()
    whole = content(desk)
    check.expect(whole, "the whole desk cannot be read")
    flips = dashes(original, check.pick(5, 50))
    check.expect(flips, "the sample has no dashes")
    flips += [anywhere(original, rng) for _ in range(check.pick(60, 600))]
    check.row("B1")
    for place, bit in flips:
        flip_once(check, desk, original, whole, place, bit, rng)
    check.row("B2")
    for length in lengths(len(original), check.pick(20, 100), rng):
        truncate_once(check, desk, original, length, rng)
    check.require("of them changed content", "of them told by verify")
    check.finish()


if __name__ == "__main__":
    main()
