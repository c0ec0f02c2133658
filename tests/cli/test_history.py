# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import unittest

import support
from support import desk_json

ANVIL = "20000000-0000-4000-8000-000000000001"
BELLOWS = "20000000-0000-4000-8000-000000000002"


def change(kind, record, field, before, after):
    return {"kind": kind, "id": record, "field": field, "before": before, "after": after}


def edit(position, author, label, *changes):
    return {"position": position, "at": "<time>", "author": author, "label": label,
            "gesture": None, "reverts": None, "changes": list(changes)}


FIRST = edit(1, "A. Editor", "New desk", change("site", "<id>", "exists", False, True))
SECOND = edit(2, "Zoë", "Import of one.json",
              change("tool", ANVIL, "exists", False, True),
              change("tool", ANVIL, "slug", None, "anvil"),
              change("tool", ANVIL, "name", None, "Anvil"),
              change("tool", ANVIL, "updatedAt", None, "2026-04-01T09:30:00.000Z"),
              change("tool", ANVIL, "formerSlugs", [], ["amboss"]))
THIRD = edit(3, "A. Editor", "Import of two.json",
             change("tool", ANVIL, "tagline", None, "Hard"),
             change("tool", ANVIL, "starred", False, True),
             change("tool", BELLOWS, "exists", False, True),
             change("tool", BELLOWS, "place", 0, 1),
             change("tool", BELLOWS, "slug", None, "bellows"),
             change("tool", BELLOWS, "name", None, "Bellows"),
             change("tool", BELLOWS, "pricing.amount", None, 15.5),
             change("tool", BELLOWS, "updatedAt", None, "2026-04-01T09:30:00.000Z"),
             change("tool", BELLOWS, "formerSlugs", [], ["amboss"]))


def as_json(*edits):
    return json.dumps(edits, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


class History(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk(source=None)
        anvil = {"id": ANVIL, "slug": "anvil", "name": "Anvil", "formerSlugs": ["amboss"],
                 "updatedAt": "2026-04-01T09:30:00.000Z"}
        bellows = anvil | {"id": BELLOWS, "slug": "bellows", "name": "Bellows",
                           "pricing": {"amount": 15.5}}
        self.write("one.json", desk_json(tools=[anvil]))
        self.write("two.json", desk_json(tools=[anvil | {"tagline": "Hard", "starred": True},
                                                bellows]))
        self.read("one.json", "Zoë")
        self.read("two.json", "A. Editor")

    def read(self, name, author):
        done = self.run_cli(["import", name, "--author", author])
        self.assertEqual(0, done.returncode, done.stderr)

    def test_lists_the_edits_oldest_first(self):
        self.expect(["history"], stdout="""\
1  <time>  A. Editor  New desk            1 field
2  <time>  Zoë        Import of one.json  5 fields
3  <time>  A. Editor  Import of two.json  9 fields
""")

    def test_of_one_tool(self):
        self.expect(["history", "bellows"],
                    stdout="3  <time>  A. Editor  Import of two.json  9 fields\n")
        self.expect(["history", "anvil"], stdout="""\
2  <time>  Zoë        Import of one.json  5 fields
3  <time>  A. Editor  Import of two.json  9 fields
""")

    def test_of_what_is_not_there(self):
        for args in (["history", "nix"], ["history", "nix", "--json"], ["history", "' OR 1=1"]):
            with self.subTest(args):
                self.expect(args, code=1,
                            stderr=f'No tool and no persona has the slug "{args[1]}".\n')

    def test_as_json(self):
        self.expect(["history", "--json"], stdout=as_json(FIRST, SECOND, THIRD))
        self.expect(["history", "bellows", "--json"], stdout=as_json(THIRD))

    def test_times_are_in_order(self):
        times = [edit["at"] for edit in json.loads(self.output(["history", "--json"]))]
        self.assertEqual(sorted(times), times)

    def test_of_a_part_of_the_tool(self):
        self.write("seat.json", desk_json(
            personas=[{"slug": "builder", "name": "Builder"}],
            tools=[{"slug": "anvil", "name": "Anvil", "seats": [{"persona": "builder"}]}]))
        self.read("seat.json", "Zoë")
        positions = [edit["position"] for edit in
                     json.loads(self.output(["history", "anvil", "--json"]))]
        self.assertEqual([2, 3, 4], positions)
        self.expect(["history", "builder"],
                    stdout="4  <time>  Zoë  Import of seat.json  7 fields\n")


if __name__ == "__main__":
    support.main()
