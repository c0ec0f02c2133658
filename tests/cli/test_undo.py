# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import unittest

import support
from support import desk_json

ME = ["--author", "A. Editor"]


class Undo(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()

    def set_tagline(self, tagline, author="A. Editor"):
        self.write("edit.json", desk_json(tools=[{"slug": "anvil", "name": "Anvil",
                                                  "tagline": tagline}]))
        self.output_of(["import", "edit.json", "--author", author])

    def output_of(self, args):
        done = self.run_cli(args)
        self.assertEqual(0, done.returncode, done.stderr)

    def tagline(self):
        desk = json.loads(self.output(["export", "--json"]))
        return next(tool["tagline"] for tool in desk["tools"] if tool["slug"] == "anvil")

    def test_undo_and_redo(self):
        self.set_tagline("Bends")
        self.expect(["undo", *ME], stderr="Undo: Import of edit.json: 2 fields changed.\n")
        self.assertEqual("Takes a blow", self.tagline())
        self.expect(["redo", *ME], stderr="Redo: Import of edit.json: 2 fields changed.\n")
        self.assertEqual("Bends", self.tagline())

    def test_only_what_the_author_did(self):
        self.set_tagline("Bends", author="Zoë")
        with self.unchanged():
            self.expect(["undo", "--author", "Nobody"], code=1,
                        stderr="There is nothing to undo.\n")
            self.expect(["redo", *ME], code=1, stderr="There is nothing to redo.\n")
        self.expect(["undo", "--author", "Zoë"],
                    stderr="Undo: Import of edit.json: 2 fields changed.\n")

    def test_what_was_changed_since_stays(self):
        self.set_tagline("Bends")
        self.set_tagline("Breaks", author="Zoë")
        with self.unchanged():
            self.expect(["undo", *ME], code=1,
                        stderr="\"Import of edit.json\" cannot be reverted: tool "
                               "20000000-0000-4000-8000-000000000001, tagline was changed by "
                               "Zoë at <time>. It is \"Breaks\" now and would become \"Takes a "
                               "blow\". Nothing was overwritten.\n")

    def test_dry_run(self):
        self.set_tagline("Bends")
        with self.unchanged():
            self.expect(["undo", "--dry-run", *ME],
                        stderr="The next edit to undo is \"Import of edit.json\".\n")
            self.expect(["redo", "--dry-run", *ME], code=1,
                        stderr="There is nothing to redo.\n")

    def test_a_desk_that_can_only_be_read(self):
        self.sql("PRAGMA user_version = 99999")
        with self.unchanged():
            done = self.run_cli(["undo", *ME])
        self.assertEqual(1, done.returncode)
        self.assertIn(b"was made by a newer version", done.stderr)


if __name__ == "__main__":
    support.main()
