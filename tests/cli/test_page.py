# SPDX-FileCopyrightText: 2026 The Verdict Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import unittest

import support

# What stands on a page is tests/models/page's and test_seeds.py's affair; here it is how it is
# written.
ANVIL_BELLOWS = ["page", "anvil", "bellows"]


def report(size, written):
    return f"""\
{{
  "bytes": {size},
  "pages": 1,
  "removed": 0,
  "seconds": <seconds>,
  "unchanged": {1 - written},
  "written": {written}
}}
"""


class Page(support.CliTest):
    def setUp(self):
        super().setUp()
        self.make_desk()

    def test_writes_one_page(self):
        self.expect([*ANVIL_BELLOWS, "-o", "page.html"], stderr="Wrote page.html.\n")
        page = self.path("page.html").read_text(encoding="utf-8")
        self.assertRegex(page, r'(?s)\A<!doctype html>\n<html lang="en">.*</html>\n\Z')
        self.assertIn("Bellows &amp; Söhne", page)
        self.expect([*ANVIL_BELLOWS, "-o", "-"], stdout=page)

    def test_leaves_a_page_that_is_up_to_date(self):
        self.expect([*ANVIL_BELLOWS, "-o", "page.html"], stderr="Wrote page.html.\n")
        before = self.path("page.html").stat().st_mtime_ns
        self.expect([*ANVIL_BELLOWS, "-o", "page.html"],
                    stderr="page.html is up to date already.\n")
        self.assertEqual(before, self.path("page.html").stat().st_mtime_ns)

    def test_reports_as_json(self):
        size = len(self.output([*ANVIL_BELLOWS, "-o", "-"]))
        self.expect([*ANVIL_BELLOWS, "-o", "page.html", "--json"], stdout=report(size, 1))
        self.assertEqual(size, self.path("page.html").stat().st_size)
        self.expect([*ANVIL_BELLOWS, "-o", "page.html", "--json"], stdout=report(size, 0))

    def test_sides_are_as_asked_for(self):
        there = self.output([*ANVIL_BELLOWS, "-o", "-"]).decode()
        back = self.output(["page", "bellows", "anvil", "-o", "-"]).decode()
        for page, left, right in ((there, "Anvil", "Söhne"), (back, "Söhne", "Anvil")):
            self.assertLess(page.index(f"{left}</bdi></h2>"), page.index(f"{right}</bdi></h2>"))

    def set_theme(self, **files):
        self.path("theme").mkdir(exist_ok=True)
        for name, text in files.items():
            self.path("theme/" + name.replace("_", ".")).write_text(text)
        self.write("theme.json", support.desk_json(site={"publish": {"theme": "theme"}}))
        self.assertEqual(0, self.run_cli(["import", "--author", "Ada", "theme.json"]).returncode)

    def test_the_theme_is_the_desks_own(self):
        self.assertNotIn(b"--of-this-desk", self.output([*ANVIL_BELLOWS, "-o", "-"]))
        self.set_theme(style_css=":root { --of-this-desk: 1 }\n")
        self.assertIn(b"--of-this-desk", self.output([*ANVIL_BELLOWS, "-o", "-"]))

    def test_a_broken_theme_is_told(self):
        self.set_theme(card_mustache="<p>\n{{#name}}\n")
        done = self.run_cli([*ANVIL_BELLOWS, "-o", "page.html"])
        self.assertEqual(1, done.returncode)
        self.assertRegex(done.stderr.decode(), r"theme/card\.mustache:2: ")
        self.assertFalse(self.path("page.html").exists())

    def test_dry_run_writes_nothing(self):
        size = len(self.output([*ANVIL_BELLOWS, "-o", "-"]))
        with self.unchanged():
            self.expect([*ANVIL_BELLOWS, "-o", "page.html", "--dry-run"],
                        stderr=f"Would write {size} bytes to page.html.\n")
            self.expect([*ANVIL_BELLOWS, "-o", "-", "--dry-run"],
                        stderr=f"Would write {size} bytes to stdout.\n")
            self.expect([*ANVIL_BELLOWS, "-o", "page.html", "--dry-run", "--json"],
                        stdout=report(size, 1))

    def test_stdout_is_for_the_page_or_for_the_report(self):
        with self.unchanged():
            self.expect([*ANVIL_BELLOWS, "-o", "-", "--json"], code=2,
                        stderr="--json excludes -o -\nRun with --help for more information.\n")

    def test_needs_two_tools_of_the_desk(self):
        missing = 'No tool has the slug "{}"; "tools" lists those there are.\n'
        pairs = ((("anvil", "nix"), missing.format("nix")),
                 (("nix", "anvil"), missing.format("nix")),
                 (("Anvil", "bellows"), missing.format("Anvil")),
                 (("' OR 1=1 --", "anvil"), missing.format("' OR 1=1 --")),
                 (("anvil", "anvil"), "A comparison needs two different tools.\n"))
        for pair, message in pairs:
            with self.subTest(pair), self.unchanged():
                self.expect(["page", *pair, "-o", "page.html"], stderr=message, code=1)

    def test_needs_all_of_its_arguments(self):
        for args, missing in (([], "LEFT"), (["anvil"], "RIGHT"), (["a", "b"], "--output")):
            with self.subTest(args), self.unchanged():
                self.expect(["page", *args], code=2,
                            stderr=f"{missing} is required\n"
                                   "Run with --help for more information.\n")

    def test_never_writes_over_a_desk(self):
        with self.unchanged():
            self.expect([*ANVIL_BELLOWS, "-o", "desk.vdesk"], code=1,
                        stderr="desk.vdesk is a desk and was left as it is. Give another file to "
                               "write to.\n")

    def test_needs_a_place_to_write_to(self):
        os.mkdir(self.path("folder"))
        with self.unchanged():
            self.expect([*ANVIL_BELLOWS, "-o", "nope/page.html"], code=1,
                        stderr="nope/page.html: there is no folder <folder>/nope.\n")
            self.expect([*ANVIL_BELLOWS, "-o", "folder"], code=1,
                        stderr="folder is a folder. Give a file in it to write to.\n")

    def test_a_folder_that_cannot_be_written_to(self):
        prefix = self.as_another()
        self.folder.chmod(0o555)
        self.addCleanup(self.folder.chmod, 0o755)
        with self.unchanged():
            self.expect([*ANVIL_BELLOWS, "-o", "page.html"], prefix=prefix, code=3,
                        stderr="page.html was not written: the folder <folder> is not writable "
                               "for you.\n")


if __name__ == "__main__":
    support.main()
