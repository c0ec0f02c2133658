# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import unittest

import support

SOUND = '{\n  "ok": true,\n  "problems": []\n}\n'
ANVIL = "20000000-0000-4000-8000-000000000001"


def problems(*found):
    keys = ("kind", "id", "field", "problem")
    listed = [dict(zip(keys, one)) for one in found]
    return json.dumps({"ok": False, "problems": listed}, indent=2, sort_keys=True,
                      ensure_ascii=False) + "\n"


class Verify(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()

    def test_a_sound_desk(self):
        with self.unchanged():
            self.expect(["verify"],
                        stdout="desk.vdesk is sound: structure, journal, fields and search index "
                               "agree.\n")
            self.expect(["verify", "--json"], stdout=SOUND)

    def test_a_desk_that_can_only_be_read(self):
        prefix = self.as_another()
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        self.expect(["verify"], prefix=prefix,
                    stdout="desk.vdesk is sound: structure, journal and fields agree. The search "
                           "index was not checked, because that takes a desk that can be written "
                           "to.\n")
        self.expect(["verify", "--json"], prefix=prefix, stdout=SOUND)

    def test_a_text_that_nobody_wrote(self):
        self.sql(f"UPDATE tool SET tagline = 'Gives way' WHERE id = '{ANVIL}'")
        fields = 'holds "Gives way", but the journal\'s last value is "Takes a blow"'
        search = ("the search index does not agree with the texts; the next search makes it anew, "
                  "no text is lost")
        with self.unchanged():
            self.expect(["verify"], code=1,
                        stderr=f"tool {ANVIL} tagline: {fields}\nsearch: {search}\n")
            self.expect(["verify", "--json"], code=1,
                        stdout=problems(("tool", ANVIL, "tagline", fields),
                                        ("search", None, None, search)))

    def test_a_journal_that_was_altered(self):
        self.sql("UPDATE journal SET author = 'Nobody' WHERE position = 1")
        problem = "its hash does not fit it and the entry before it"
        with self.unchanged():
            self.expect(["verify"], code=1, stderr=f"journal 1: {problem}\n")
            self.expect(["verify", "--json"], code=1,
                        stdout=problems(("journal", "1", None, problem)))

    def test_a_record_that_is_gone(self):
        self.sql("DELETE FROM comparison")
        problem = "the journal knows it, but it is not there"
        gone = "40000000-0000-4000-8000-000000000001"
        with self.unchanged():
            self.expect(["verify"], code=1, stderr=f"comparison {gone}: {problem}\n")
            self.expect(["verify", "--json"], code=1,
                        stdout=problems(("comparison", gone, None, problem)))

    def test_a_desk_that_is_built_otherwise(self):
        self.sql("CREATE TRIGGER spam AFTER UPDATE ON tool BEGIN DELETE FROM seat; END",
                 "CREATE TABLE extra (x)")
        refusal = ("<folder>/desk.vdesk was not opened, because it is not built as Verdict Desk "
                   'builds a desk: the table "extra" does not belong to it; the trigger "spam" does '
                   "not belong to it. What was added may run commands or show what nobody wrote, "
                   "so nothing was read, and the file was left as it is. Open a backup of the "
                   "desk, or copy its records into a new desk with \"verdictdesk-cli salvage\".\n")
        with self.unchanged():
            self.expect(["verify"], code=1, stderr=f"file: {refusal}")
            for args in (["tools"], ["export", "--json"], ["import", str(support.SMALL)]):
                self.expect(args, code=1, stderr=refusal)

    def test_a_search_index_that_is_behind(self):
        self.sql("DELETE FROM search_data WHERE id > 10")
        done = self.run_cli(["verify", "--json"])
        self.assertEqual(["search"], [p["kind"] for p in json.loads(done.stdout)["problems"]])
        self.assertEqual(1, done.returncode)
        self.expect(["tools", "anvil"], stdout="anvil  Anvil  1–1  50%  published\n")
        self.expect(["verify", "--json"], stdout=SOUND)

    def test_a_file_cut_short(self):
        desk = self.path("desk.vdesk")
        whole = desk.read_bytes()
        for size in (len(whole) // 2, 4096, 100):
            with self.subTest(size):
                desk.write_bytes(whole[:size])
                with self.unchanged():
                    self.refused_as_damaged()

    def test_a_page_overwritten(self):
        desk = self.path("desk.vdesk")
        damaged = bytearray(desk.read_bytes())
        damaged[4096:8192] = b"\xa5" * 4096
        desk.write_bytes(damaged)
        with self.unchanged():
            self.refused_as_damaged()

    def refused_as_damaged(self):
        done = self.run_cli(["verify", "--json"])
        report = json.loads(done.stdout)
        self.assertEqual((1, False), (done.returncode, report["ok"]))
        for problem in report["problems"]:
            self.assertEqual({"kind", "id", "field", "problem"}, set(problem))
        for args in (["tools"], ["export", "--json"], ["import", str(support.SMALL)]):
            done = self.run_cli(args)
            self.assertEqual((1, b""), (done.returncode, done.stdout))
            self.assertRegex(done.stderr.decode(), r"^.+ is damaged \(.+\)\. .+\n$")


if __name__ == "__main__":
    support.main()
