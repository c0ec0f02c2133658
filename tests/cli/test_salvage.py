# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import unittest

import support

KEPT = "2 personas, 2 tools, 2 seats, 1 comparison, 0 notes"
ANVIL = "20000000-0000-4000-8000-000000000001"


def saved(kept=KEPT):
    return (f"Salvaged from desk.vdesk into new.vdesk: {kept}. The history was not copied; "
            "desk.vdesk was left as it is.\n")


class Salvage(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()
        self.before = support.digest(self.path("desk.vdesk"))

    def salvage(self, *args, **expected):
        before = support.digest(self.path("desk.vdesk"))
        self.expect(["salvage", "desk.vdesk", "-o", "new.vdesk", "--author", "A. Editor", *args],
                    desk=None, **expected)
        self.assertEqual(before, support.digest(self.path("desk.vdesk")))

    def test_a_desk_that_is_refused(self):
        exported = self.output(["export", "--json"])
        self.sql("CREATE TRIGGER spam AFTER UPDATE ON tool BEGIN DELETE FROM seat; END")
        self.assertEqual(1, self.run_cli(["tools"]).returncode)
        self.salvage(stderr=saved())
        self.assertEqual(exported, self.output(["export", "--json"], desk="new.vdesk"))
        self.assertEqual(0, self.run_cli(["verify"], desk="new.vdesk").returncode)
        self.assertEqual(["desk.vdesk", "new.vdesk"], sorted(os.listdir(self.folder)))

    def test_what_is_lost_is_listed(self):
        self.sql(f"UPDATE tool SET website = 'a' || char(7) WHERE id = '{ANVIL}'")
        problem = ('left out, because it holds "a\\u0007": U+0007 at character 2 is not allowed in '
                   "a desk")
        self.salvage(stderr=f"tool {ANVIL} website: {problem}\n" + saved(), code=1)
        os.remove(self.path("new.vdesk"))
        done = self.run_cli(["salvage", "desk.vdesk", "-o", "new.vdesk", "--json"], desk=None)
        self.assertEqual((1, b""), (done.returncode, done.stderr))
        self.assertEqual(
            {"kept": {"comparison": 1, "note": 0, "persona": 2, "seat": 2, "site": 1, "tool": 2},
             "lost": [{"kind": "tool", "id": ANVIL, "field": "website", "problem": problem}]},
            json.loads(done.stdout))

    def test_a_file_that_is_no_desk(self):
        self.write("desk.vdesk", "Dear desk, " * 1000)
        self.salvage(code=1, stderr="desk.vdesk: nothing of it can be read. It was left as it is, "
                                    "and no desk was made. Open a backup of it.\n")
        self.assertEqual(["desk.vdesk"], os.listdir(self.folder))

    def test_replaces_nothing(self):
        self.write("new.vdesk", "mine")
        with self.unchanged():
            self.salvage(code=1, stderr="new.vdesk already exists and was not changed.\n")

    def test_needs_two_files(self):
        hint = "Run with --help for more information.\n"
        with self.unchanged():
            self.expect(["salvage", "desk.vdesk"], desk=None, code=2,
                        stderr="--output is required\n" + hint)
            self.expect(["salvage", "-o", "new.vdesk"], desk=None, code=2,
                        stderr="FILE is required\n" + hint)


if __name__ == "__main__":
    support.main()
