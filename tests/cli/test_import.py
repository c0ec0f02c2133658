# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import os
import unittest

import support
from support import desk_json

NOTHING_TO_DO = "Nothing to do: the desk holds all of it already.\n"


FIVE_FAULTS = """\
bad.json: /site/shipThreshold: expected a whole number from 0 to 100
bad.json: /personas/1/slug: a slug has small letters a to z, digits, and single hyphens between them
bad.json: /tools/0/website: expected a text
bad.json: /tools/0/seats/0/score: expected a whole number from 0 to 100
bad.json: /comparisons/0/right: expected two different tools
"""


def tool(slug, **fields):
    return {"slug": slug, "name": slug.title()} | fields


def counts(**changed):
    """The whole report; what is not named is zero."""
    report = {kind: {"added": 0, "changed": 0}
              for kind in ("comparisons", "notes", "personas", "seats", "tools")} | {"site": False}
    for name, value in changed.items():
        kind, _, what = name.partition("_")
        if what:
            report[kind][what] = value
        else:
            report[kind] = value
    return json.dumps(report, indent=2, sort_keys=True) + "\n"


class Import(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk(source=None)

    def test_reads_a_desk(self):
        self.expect(["import", str(support.SMALL)],
                    stderr="Imported: 2 new personas, 2 new tools, 2 new seats, 1 new comparison, "
                           "changed site settings.\n")
        self.assertEqual(support.SMALL.read_bytes(), self.output(["export", "--json"]))

    def test_changes_nothing_the_second_time_and_says_so(self):
        self.expect(["import", str(support.SMALL), "--json"],
                    stdout=counts(personas_added=2, tools_added=2, seats_added=2,
                                  comparisons_added=1, site=True))
        with self.unchanged():
            self.expect(["import", str(support.SMALL)], stderr=NOTHING_TO_DO)
            self.expect(["import", str(support.SMALL), "--json"], stdout=counts())
            self.expect(["import", str(support.SMALL), "--dry-run"], stderr=NOTHING_TO_DO)

    def test_counts_one_and_many(self):
        self.write("one.json", desk_json(tools=[tool("anvil")]))
        self.write("two.json", desk_json(tools=[tool("anvil", tagline="Hard"), tool("bellows")]))
        self.expect(["import", "one.json"], stderr="Imported: 1 new tool.\n")
        self.expect(["import", "two.json"], stderr="Imported: 1 new tool, 1 changed tool.\n")

    def test_dry_run_says_what_it_would_do(self):
        with self.unchanged():
            self.expect(["import", "--dry-run", str(support.SMALL)],
                        stderr="Would import: 2 new personas, 2 new tools, 2 new seats, 1 new "
                               "comparison, changed site settings.\n")
            self.expect(["import", "--dry-run", "--json", str(support.SMALL)],
                        stdout=counts(personas_added=2, tools_added=2, seats_added=2,
                                      comparisons_added=1, site=True))

    def test_several_files_are_one_edit(self):
        self.write("a.json", desk_json(personas=[{"slug": "builder", "name": "Builder"}]))
        self.write("b.json", desk_json(tools=[tool("anvil", seats=[{"persona": "builder"}])]))
        self.expect(["import", "a.json", "b.json", "--author", "Zoë"],
                    stderr="Imported: 1 new persona, 1 new tool, 1 new seat.\n")
        self.expect(["history"], stdout="1  <time>  A. Editor  New desk                  1 field\n"
                                        "2  <time>  Zoë        Import of a.json, b.json  10 "
                                        "fields\n")

    def test_one_bad_file_spoils_them_all(self):
        self.write("a.json", desk_json(tools=[tool("anvil")]))
        self.write("b.json", desk_json(tools=[tool("bellows", seats=[{"persona": "nobody"}])]))
        with self.unchanged():
            self.expect(["import", "a.json", "b.json"], code=1,
                        stderr='b.json: /tools/0/seats/0/persona: expected the slug of a persona; '
                               'neither the desk nor the file has "nobody"\n')

    def test_lists_every_fault_with_its_place(self):
        self.write("bad.json", desk_json(
            site={"shipThreshold": 101},
            personas=[{"slug": "builder", "name": "B"}, {"slug": "No Slug", "name": "X"}],
            tools=[tool("anvil", website=7, seats=[{"persona": "builder", "score": "85"}])],
            comparisons=[{"left": "anvil", "right": "anvil"}]))
        for args in (["import"], ["import", "--dry-run"], ["import", "--json"]):
            with self.subTest(args), self.unchanged():
                self.expect([*args, "bad.json"], code=1, stderr=FIVE_FAULTS)

    def test_a_fault_is_one_line_whatever_the_file_holds(self):
        self.write("bad.json", desk_json(tools=[
            tool("anvil", seats=[{"persona": "two\nlines\t"}])]))
        with self.unchanged():
            self.expect(["import", "bad.json"], code=1,
                        stderr='bad.json: /tools/0/seats/0/persona: expected the slug of a '
                               'persona; neither the desk nor the file has "two lines "\n')

    def test_refuses_what_is_no_desk_json(self):
        self.write("junk.json", "junk")
        self.write("empty.json", "")
        self.write("other.json", {"version": 1})
        self.write("newer.json", {"format": "verdictdesk", "version": 2})
        self.write("twice.json", '{"format": 1, "format": 2}')
        self.write("bom.json", "\ufeff{}")
        self.path("bytes.json").write_bytes(b'{"format": "\xff"}')
        os.mkdir(self.path("folder"))
        os.mkfifo(self.path("pipe"))
        refusals = (
            ("missing.json", "there is no such file"),
            ("folder", "it is not a regular file"),
            ("pipe", "it is not a regular file"),
            ("/dev/zero", "it is not a regular file"),
            ("other.json", '/format: expected "verdictdesk": this is no desk as JSON'),
            ("newer.json", "/version: the file has version 2 of the format, and this program "
                           "reads version 1; a newer Verdict Desk reads it"),
            ("twice.json", "/format: the key stands there twice"),
            ("empty.json", "byte 0: there is nothing in it"),
            ("bom.json", "byte 0: a byte order mark, which desk JSON does not have"),
        )
        for name, reason in refusals:
            with self.subTest(name), self.unchanged():
                self.expect(["import", name], stderr=f"{name}: {reason}\n", code=1)
        # The end of these is the JSON library's own.
        for name, place in (("junk.json", 1), ("bytes.json", 13)):
            with self.subTest(name), self.unchanged():
                done = self.run_cli(["import", name])
                self.assertRegex(done.stderr.decode(), rf"^{name}: byte {place}: not JSON: .+\n$")
                self.assertEqual((1, b""), (done.returncode, done.stdout))

    def test_refuses_a_file_over_the_limit_unread(self):
        with open(self.path("large.json"), "wb") as large:
            large.truncate(64 * 1024 * 1024 + 1)
        before = support.digest(self.path("desk.vdesk"))
        self.expect(["import", "large.json"], code=1,
                    stderr="large.json: it is larger than 64 MiB\n")
        self.assertEqual(before, support.digest(self.path("desk.vdesk")))

    def test_a_file_that_may_not_be_read(self):
        self.write("secret.json", desk_json())
        self.path("secret.json").chmod(0)
        self.folder.chmod(0o777)
        self.path("desk.vdesk").chmod(0o666)
        self.expect(["import", "--author", "N", "secret.json"], prefix=self.as_another(), code=3,
                    stderr="secret.json: Permission denied\n")

    def test_needs_a_file(self):
        self.expect(["import"], code=2,
                    stderr="FILE is required\nRun with --help for more information.\n")

    def test_a_decimal_point_is_one_in_every_locale(self):
        self.write("a.json", desk_json(tools=[tool("anvil", pricing={"amount": 15.5}, kg=2.5)]))
        self.expect(["import", "a.json"], stderr="Imported: 1 new tool.\n",
                    env=support.locale("de_DE"))
        exported = json.loads(self.output(["export", "--json"], env=support.locale("de_DE")))
        self.assertEqual((15.5, 2.5), (exported["tools"][0]["pricing"]["amount"],
                                       exported["tools"][0]["kg"]))
        self.output(["verify"])


if __name__ == "__main__":
    support.main()
